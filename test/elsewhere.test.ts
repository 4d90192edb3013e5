/**
 * Programs run where there is no Node: bundled for browsers, in a worker and under a browser's global.
 *
 * Source: docs/architecture.md, "The runtime": the host is asked for what it has when that is needed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, root } from "./support/built.ts";

const PROGRAM = `
import asyncio

async def worker(name, queue, done):
    while (job := await queue.get()) is not None:
        await asyncio.sleep(0.001 * job)
        done.append((name, job))

async def slow():
    await asyncio.sleep(60)

async def ticks():
    for i in range(3):
        await asyncio.sleep(0)
        yield i

async def main():
    queue, done = asyncio.Queue(), []
    for job in (2, 1, None, None):
        queue.put_nowait(job)
    async with asyncio.TaskGroup() as group:
        for name in "ab":
            group.create_task(worker(name, queue, done))
    print(sorted(done))
    try:
        await asyncio.wait_for(slow(), 0.01)
    except TimeoutError as error:
        print(repr(error))
    print([i async for i in ticks()])
    # More turns than one goes through without letting the host have its own.
    for _ in range(3000):
        await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.gather(asyncio.to_thread(len, "four")))
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except (NotImplementedError, OSError) as error:
        print(type(error).__name__)

asyncio.run(main())
`;

const PRINTED = `[('a', 2), ('b', 1)]
TimeoutError()
[0, 1, 2]
6 [4]
`;

test("a bundle for browsers runs in a worker, and where a browser's global is all there is", () => {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-elsewhere-"));
  const program = join(folder, "program.py");
  writeFileSync(program, PROGRAM);
  try {
    const printed = execFileSync(
      "node",
      [join(root, "test/support/elsewhere.mjs"), join(built(), "node_modules"), program],
      { encoding: "utf8" },
    );
    expect(JSON.parse(printed)).toEqual({
      // A worker of Node's has sockets: nobody listens there.
      worker: `${PRINTED}ConnectionRefusedError\n`,
      browser: `${PRINTED}NotImplementedError\n`,
      "without message channels": `${PRINTED}NotImplementedError\n`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
