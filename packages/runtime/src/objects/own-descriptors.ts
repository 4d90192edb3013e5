/**
 * File descriptors of the program's own: of sockets, and of the pipes that live in memory.
 *
 * From: `os.pipe()`, `socket.socket().fileno()`
 * To:   numbers, far above those the host gives out itself, by which `os.read`, `loop.add_reader` and their kin find the object
 *
 * Source: Library Reference, `os`, "File Descriptor Operations".
 */

/** The first number given out; the host takes the lowest that is free. */
const FIRST = 1024;

const own: Map<number, object> = /* @__PURE__ */ new Map();

/** The lowest number that is free. */
export function give_descriptor(object: object): number {
  let fd = FIRST;
  while (own.has(fd)) fd += 1;
  own.set(fd, object);
  return fd;
}

export function take_back_descriptor(fd: number): void {
  own.delete(fd);
}

/** What the program has opened under that number; undefined for the host's numbers. */
export function own_descriptor(fd: unknown): object | undefined {
  return typeof fd === "number" ? own.get(fd) : undefined;
}
