/**
 * The programs of `programs/`, as somebody would write them with JavaScript's own async functions.
 *
 * `native` has them statement for statement: where the Python awaits the coroutine function `asyncio.sleep`, an async function is awaited.
 * `bare` has those that sleep once more, with the cheapest suspension that JavaScript knows, `await null`, in its place.
 */

async function sleep(seconds) {
  if (seconds <= 0) await null;
  else await new Promise((wake) => setTimeout(wake, seconds * 1000));
}

async function fib(n) {
  if (n < 2) return n;
  return (await fib(n - 1)) + (await fib(n - 2));
}

async function deep(depth, count) {
  if (depth === 0) {
    for (let i = 0; i < count; i++) await sleep(0);
    return 0;
  }
  return (await deep(depth - 1, count)) + 1;
}

async function deep_bare(depth, count) {
  if (depth === 0) {
    for (let i = 0; i < count; i++) await null;
    return 0;
  }
  return (await deep_bare(depth - 1, count)) + 1;
}

async function spin(count) {
  for (let i = 0; i < count; i++) await sleep(0);
}

async function spin_bare(count) {
  for (let i = 0; i < count; i++) await null;
}

async function trivial(value) {
  return value;
}

/** A queue of limited length, its waiters woken through promises. */
class Queue {
  #items = [];
  #getters = [];
  #putters = [];
  #size;

  constructor(size) {
    this.#size = size;
  }

  async put(item) {
    while (this.#items.length >= this.#size) await new Promise((wake) => this.#putters.push(wake));
    this.#items.push(item);
    this.#getters.shift()?.();
  }

  async get() {
    while (this.#items.length === 0) await new Promise((wake) => this.#getters.push(wake));
    const item = this.#items.shift();
    this.#putters.shift()?.();
    return item;
  }
}

async function produce(queue, count) {
  for (let i = 0; i < count; i++) await queue.put(i);
}

async function consume(queue, count) {
  let total = 0;
  for (let i = 0; i < count; i++) total += await queue.get();
  return total;
}

async function echo(ask, answer, count) {
  for (let i = 0; i < count; i++) await answer.put(await ask.get());
}

async function* ticks(count) {
  for (let i = 0; i < count; i++) {
    await sleep(0);
    yield i;
  }
}

async function* ticks_bare(count) {
  for (let i = 0; i < count; i++) {
    await null;
    yield i;
  }
}

async function sum(stream) {
  let total = 0;
  for await (const tick of stream) total += tick;
  return total;
}

const functions = Array.from({ length: 64 }, (_, i) => new Function("i", "return async (x) => x + i")(i));

export const native = {
  recursion: () => fib(25),
  deep_chain: () => deep(500, 50_000),
  task_switches: () => Promise.all(Array.from({ length: 1000 }, () => spin(200))),
  fan_out: async () => (await Promise.all(Array.from({ length: 100_000 }, (_, i) => trivial(i)))).length,
  async queue_ping_pong() {
    const ask = new Queue(Infinity);
    const answer = new Queue(Infinity);
    const other = echo(ask, answer, 50_000);
    for (let i = 0; i < 50_000; i++) {
      await ask.put(i);
      await answer.get();
    }
    await other;
  },
  queue_of_one() {
    const queue = new Queue(1);
    return Promise.all([produce(queue, 100_000), consume(queue, 100_000)]);
  },
  async future_callbacks() {
    for (let i = 0; i < 100_000; i++) await new Promise((settle) => queueMicrotask(settle));
  },
  async_generator: () => sum(ticks(100_000)),
  async many_functions() {
    let total = 0;
    for (let i = 0; i < 2000; i++) for (const f of functions) total += await f(i);
    return total;
  },
};

export const bare = {
  deep_chain: () => deep_bare(500, 50_000),
  task_switches: () => Promise.all(Array.from({ length: 1000 }, () => spin_bare(200))),
  async_generator: () => sum(ticks_bare(100_000)),
};

/** Heap used by 100,000 suspended async functions, in bytes. */
export async function native_suspended(measure) {
  let settle;
  const future = new Promise((resolve) => {
    settle = resolve;
  });
  const wait = async () => {
    await future;
  };
  const before = measure();
  const tasks = Array.from({ length: 100_000 }, () => wait());
  await null;
  const used = measure() - before;
  settle();
  await Promise.all(tasks);
  return used;
}
