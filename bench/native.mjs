/** The programs of `programs/`, as somebody would write them with JavaScript's own async functions. */

async function fib(n) {
  if (n < 2) return n;
  return (await fib(n - 1)) + (await fib(n - 2));
}

async function deep(depth, count) {
  if (depth === 0) {
    for (let i = 0; i < count; i++) await null;
    return 0;
  }
  return (await deep(depth - 1, count)) + 1;
}

async function spin(count) {
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

async function* ticks(count) {
  for (let i = 0; i < count; i++) {
    await null;
    yield i;
  }
}

const functions = Array.from({ length: 64 }, (_, i) => new Function("i", "return async (x) => x + i")(i));

export const native = {
  recursion: () => fib(25),
  deep_chain: () => deep(500, 50_000),
  task_switches: () => Promise.all(Array.from({ length: 1000 }, () => spin(200))),
  fan_out: async () => (await Promise.all(Array.from({ length: 100_000 }, (_, i) => trivial(i)))).length,
  queue_ping_pong() {
    const queue = new Queue(1);
    return Promise.all([produce(queue, 100_000), consume(queue, 100_000)]);
  },
  async future_callbacks() {
    for (let i = 0; i < 100_000; i++) await new Promise((settle) => queueMicrotask(settle));
  },
  async async_generator() {
    let total = 0;
    for await (const tick of ticks(100_000)) total += tick;
    return total;
  },
  async many_functions() {
    let total = 0;
    for (let i = 0; i < 2000; i++) for (const f of functions) total += await f(i);
    return total;
  },
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
