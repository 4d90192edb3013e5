/**
 * What the host says of its machine and system: what `platform` is made of.
 *
 * Source: Library Reference, `platform`; Node.js, "OS".
 */
import { node_module } from "./host-files.ts";
import { type Tuple, tuple_of } from "./tuple.ts";

interface HostSystem {
  type(): string;
  hostname(): string;
  release(): string;
  version(): string;
  machine(): string;
}

/** (system, node, release, version, machine) */
export function system_names(): Tuple {
  const os = node_module<HostSystem>("node:os", "names of its system");
  return tuple_of(os.type(), os.hostname(), os.release(), os.version(), os.machine());
}
