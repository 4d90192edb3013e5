/** Coroutine objects driven by hand: the claims of the asyncio HOWTO, in code as the compiler writes it. */

import * as asyncio from "../../../packages/runtime/src/asyncio.ts";
import { coroutine, SUSPENDED, start } from "../../../packages/runtime/src/coroutines.ts";
import { run_hosted } from "../../../packages/runtime/src/hosted.ts";
import { send } from "../../../packages/runtime/src/methods.ts";
import { StopIteration } from "../../../packages/runtime/src/objects/exceptions.ts";

/** A JavaScript iterator serves for what `__await__` gives. */
class Rock {
  readonly log: string[];
  constructor(log: string[]) {
    this.log = log;
  }
  *__await__(): Generator<unknown, unknown, unknown> {
    const sent = yield 7;
    this.log.push(`resuming with ${sent}`);
    return sent;
  }
}

/** `f()` raises; the exception comes back. */
function raised(f: () => unknown): { value?: unknown; message: string } {
  try {
    f();
  } catch (error) {
    return error as { message: string };
  }
  throw new Error("nothing was raised");
}

test("send goes through await to the rock and back", () => {
  const log: string[] = [];
  const main = coroutine("main()", function* () {
    log.push("beginning");
    let value = start(new Rock(log));
    if (value === SUSPENDED) value = yield;
    log.push(`received ${value}`);
    return 23;
  });
  const object = main();
  expect(log).toEqual([]);
  expect(send(object, null)).toBe(7);
  const stop = raised(() => send(object, 42));
  expect(stop).toBeInstanceOf(StopIteration);
  expect(stop.value).toBe(23);
  expect(log).toEqual(["beginning", "resuming with 42", "received 42"]);
  expect(raised(() => send(object, null)).message).toBe("cannot reuse already awaited coroutine");
});

test("a chain of awaits is resumed at its innermost frame", () => {
  const log: unknown[] = [];
  const inner: ReturnType<typeof coroutine> = coroutine("inner(n)", function* (n: number): Generator<
    unknown,
    unknown,
    unknown
  > {
    if (n === 0) {
      const got = start(new Rock([])) === SUSPENDED ? yield : null;
      log.push(got);
      return "bottom";
    }
    const result = inner.$awaited(n - 1);
    return result === SUSPENDED ? yield : result;
  });
  const object = inner(50);
  expect(send(object, null)).toBe(7);
  expect(object.$innermost).not.toBe(object);
  expect(raised(() => send(object, "down")).value).toBe("bottom");
  expect(log).toEqual(["down"]);
});

test("awaiting a coroutine does not cede control; awaiting a task does", async () => {
  const log: string[] = [];
  const coro_a = coroutine("coro_a()", () => {
    log.push("a");
    return null;
  });
  const coro_b = coroutine("coro_b()", () => {
    log.push("b");
    return null;
  });
  const main = coroutine("main()", function* () {
    const task_b = asyncio.create_task(coro_b());
    for (let i = 0; i < 3; i++) if (coro_a.$awaited() === SUSPENDED) yield;
    if (start(task_b) === SUSPENDED) yield;
  });
  await run_hosted(main());
  expect(log).toEqual(["a", "a", "a", "b"]);
});

test("run on the spot: sleep, gather", () => {
  const log: unknown[] = [];
  const worker = coroutine("worker(name, delay)", function* (name: string, delay: number) {
    if (asyncio.sleep.$awaited(delay) === SUSPENDED) yield;
    log.push(name);
    return name.toUpperCase();
  });
  const main = coroutine("main()", function* () {
    let results = start(asyncio.gather(worker("b", 0.02), worker("a", 0.001), worker("z", 0)));
    if (results === SUSPENDED) results = yield;
    return results;
  });
  expect(asyncio.run(main())).toEqual(["B", "A", "Z"]);
  expect(log).toEqual(["z", "a", "b"]);
});
