/**
 * The gc module: JavaScript's collector cannot be asked, so that nothing is ever found.
 *
 * Source: Library Reference, `gc`.
 */
import { def } from "../objects/call.ts";
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

/** @returns the number of unreachable objects that were found: 0 */
export const collect = /* @__PURE__ */ def("collect(generation=)", function collect(): number {
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
