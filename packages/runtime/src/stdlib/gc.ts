/**
 * The gc module: the host's collector, where it can be asked. It finds what nobody can reach, and does not tell what that was.
 *
 * Source: Library Reference, `gc`.
 */
import { def } from "../objects/call.ts";
import { collect_garbage } from "../objects/host-collector.ts";
import { type Tuple, tuple_of } from "../objects/tuple.ts";

export const DEBUG_STATS = 1;
export const DEBUG_COLLECTABLE = 2;
export const DEBUG_UNCOLLECTABLE = 4;
export const DEBUG_SAVEALL = 32;
export const DEBUG_LEAK = 38;

export const garbage: unknown[] = [];
export const callbacks: unknown[] = [];

const settings: { enabled: boolean; threshold: readonly unknown[]; debug: unknown } = {
  enabled: true,
  threshold: [2000, 10, 10],
  debug: 0,
};

/** Reports the death of what nobody can reach. @returns the number of objects that were found: the host does not tell, 0 */
export const collect = /* @__PURE__ */ def("collect(generation=)", function collect(): number {
  collect_garbage();
  return 0;
});

export function enable(): null {
  settings.enabled = true;
  return null;
}

export function disable(): null {
  settings.enabled = false;
  return null;
}

export function isenabled(): boolean {
  return settings.enabled;
}

export function get_threshold(): Tuple {
  return tuple_of(...settings.threshold);
}

export function set_threshold(...thresholds: unknown[]): null {
  settings.threshold = [...thresholds, ...settings.threshold.slice(thresholds.length)];
  return null;
}

export function get_count(): Tuple {
  return tuple_of(0, 0, 0);
}

export function get_debug(): unknown {
  return settings.debug;
}

export function set_debug(flags: unknown): null {
  settings.debug = flags;
  return null;
}

export function freeze(): null {
  return null;
}

export function unfreeze(): null {
  return null;
}

export function get_freeze_count(): number {
  return 0;
}
