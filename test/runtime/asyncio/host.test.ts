/** What JavaScript and Python ask of each other: promises, thenables, async iterables, clocks, host turns. */
import * as asyncio from "../../../packages/runtime/src/asyncio.ts";
import {
  aiter,
  anext,
  async_generator,
  coroutine,
  DONE,
  delegate,
  item,
  SUSPENDED,
  start,
} from "../../../packages/runtime/src/coroutines.ts";
import { run_hosted } from "../../../packages/runtime/src/hosted.ts";
import { ValueError } from "../../../packages/runtime/src/objects/exceptions.ts";
import { use_virtual_clock } from "../../../packages/runtime/src/testing.ts";

const later = <T>(value: T, milliseconds = 1) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

const add_later = coroutine("add_later(a, b)", function* (a: number, b: number): Generator<
  unknown,
  unknown,
  number
> {
  let value = start(later(a)) as number | typeof SUSPENDED;
  if (value === SUSPENDED) value = yield;
  return (value as number) + b;
});

test("a promise is awaited, and its rejection is an exception", async () => {
  const failing = coroutine("failing()", function* () {
    try {
      if (start(Promise.reject(new RangeError("no"))) === SUSPENDED) yield;
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  });
  expect(await run_hosted(add_later(1, 2))).toBe(3);
  expect(await run_hosted(failing())).toContain("no");
});

test("JavaScript awaits a coroutine object, outside a loop and inside one", async () => {
  expect(await add_later(3, 4)).toBe(7);
  const asks_javascript = coroutine("asks_javascript()", function* (): Generator<unknown, unknown, unknown> {
    const answer = (async () => (await (add_later(5, 6) as PromiseLike<unknown>)) as number)();
    const value = start(answer);
    return value === SUSPENDED ? yield : value;
  });
  expect(await run_hosted(asks_javascript())).toBe(11);
});

test("an exception of a coroutine rejects", async () => {
  const fails = coroutine("fails()", () => {
    throw ValueError("bad");
  });
  await expect((async () => await (fails() as PromiseLike<unknown>))()).rejects.toThrow("bad");
});

test("async iterables in both directions", async () => {
  async function* host() {
    yield await later("a");
    yield "b";
  }
  const ticks = async_generator("ticks(n)", function* (n: number) {
    for (let i = 0; i < n; i++) {
      if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
      yield item(i);
    }
  });
  const main = coroutine("main()", function* (): Generator<unknown, unknown, unknown> {
    const seen: unknown[] = [];
    const stream = aiter(host());
    while (true) {
      let x = start(anext(stream));
      if (x === SUSPENDED) x = yield;
      if (x === DONE) break;
      seen.push(x);
    }
    return seen;
  });
  expect(await run_hosted(main())).toEqual(["a", "b"]);
  const seen: unknown[] = [];
  for await (const x of ticks(3) as unknown as AsyncIterable<unknown>) seen.push(x);
  expect(seen).toEqual([0, 1, 2]);
  const left = ticks(3) as unknown as AsyncIterable<unknown>;
  for await (const x of left) {
    expect(x).toBe(0);
    break;
  }
  for await (const x of left) throw new Error(`${x}: whoever leaves the loop closes the generator`);
});

test("JavaScript without the plugin: yield* in a hand-written generator", async () => {
  const main = coroutine("main()", function* (): Generator<unknown, unknown, unknown> {
    yield* asyncio.sleep(0) as unknown as Iterable<unknown>;
    const both = yield* delegate(asyncio.gather(add_later(1, 1), add_later(2, 2)));
    const task = asyncio.create_task(add_later(3, 3)) as Iterable<unknown>;
    return [both, yield* task];
  });
  expect(await run_hosted(main())).toEqual([[2, 4], 6]);
});

test("a long chain of ready callbacks leaves the host its turns", async () => {
  let host_turns = 0;
  const timer = setInterval(() => {
    host_turns += 1;
  }, 1);
  const spin = coroutine("spin()", function* () {
    // Long enough for a machine that has much else to do.
    const end = performance.now() + 5000;
    while (host_turns === 0 && performance.now() < end) if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
  });
  await run_hosted(spin());
  clearInterval(timer);
  expect(host_turns).toBeGreaterThan(0);
});

test("a virtual clock jumps from timer to timer", async () => {
  const restore = use_virtual_clock();
  try {
    const log: unknown[] = [];
    const worker = coroutine("worker(delay)", function* (delay: number) {
      if (asyncio.sleep.$awaited(delay) === SUSPENDED) yield;
      log.push(delay);
    });
    const main = coroutine("main()", function* (): Generator<unknown, unknown, unknown> {
      if (start(asyncio.gather(worker(3600), worker(60), worker(86400 * 30))) === SUSPENDED) yield;
      return asyncio.get_running_loop().time().$value;
    });
    expect(await run_hosted(main())).toBe(86400 * 30);
    expect(log).toEqual([60, 3600, 86400 * 30]);
    expect(asyncio.run(main())).toBe(86400 * 30);
  } finally {
    restore();
  }
});

test("a run on the spot says when only the host could go on", () => {
  expect(() => asyncio.run(add_later(1, 2))).toThrow("cannot wait for the host's promises");
});

test("500 frames deep, a suspension resumes the innermost frame only", async () => {
  const deep: ReturnType<typeof coroutine> = coroutine("deep(n)", function* (n: number): Generator<
    unknown,
    unknown,
    unknown
  > {
    if (n === 0) {
      for (let i = 0; i < 100; i++) if (asyncio.sleep.$awaited(0) === SUSPENDED) yield;
      return 0;
    }
    let value = deep.$awaited(n - 1);
    if (value === SUSPENDED) value = yield;
    return (value as number) + 1;
  });
  expect(await run_hosted(deep(500))).toBe(500);
});

test("endless recursion through await is a RecursionError, suspended or not", async () => {
  const endless: ReturnType<typeof coroutine> = coroutine(
    "endless(pause)",
    function* (pause: boolean): Generator<unknown, unknown, unknown> {
      if (pause && asyncio.sleep.$awaited(0) === SUSPENDED) yield;
      const value = endless.$awaited(pause);
      return value === SUSPENDED ? yield : value;
    },
  );
  await expect(run_hosted(endless(false))).rejects.toThrow("maximum recursion depth exceeded");
  await expect(run_hosted(endless(true))).rejects.toThrow("maximum recursion depth exceeded");
});
