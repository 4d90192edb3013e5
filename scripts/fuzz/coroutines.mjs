/**
 * Coroutines and tasks: what awaits, and a program of tasks that meet.
 */
import fc from "fast-check";
import { anything, expression, setting } from "./expressions.mjs";
import { statement } from "./statements.mjs";
import { block, either, lines, memo, pick, py } from "./text.mjs";

const seconds = pick("0", "0.25", "0.5", "1", "3");
const job = py`job(${pick("1", "2", "3")}, ${seconds}${pick("", "", ", ValueError('job')", ", Oops('job')")})`;

/** What awaits. @param inside  "coroutine" or "agenerator" */
export const awaiting = memo((_inside) =>
  fc.oneof(
    py`await asyncio.sleep(${seconds})`,
    py`o = await ${job}`,
    py`print(await ${job}, ${expression("int", 1)}, await ${job})`,
    py`xs = [await ${job}, *[await job(v, 0) for v in ${expression("list", 1)}[:2]]]`,
    py`print(await asyncio.gather(${job}, ${job}${pick("", ", return_exceptions=True")}))`,
    py`tasks.append(asyncio.create_task(${job}))`,
    py`print(tasks[${pick("0", "-1")}].${pick("cancel()", "done()", "cancelled()", "result()", "exception()")})`,
    py`print(await tasks[${pick("0", "-1")}])`,
    py`o = await asyncio.wait_for(${job}, ${seconds})`,
    py`async with asyncio.timeout(${seconds}):\n    o = await ${job}`,
    py`async with asyncio.TaskGroup() as group:\n    tasks.append(group.create_task(${job}))\n    group.create_task(${job})`,
    py`async with Managed('am'${pick("", ", ValueError")}) as o:\n    o = await ${job}`,
    py`async for v in ticks(${pick("0", "2", "3")}):\n    print('tick', v${either("", py`, await ${job}`)})`,
    py`print([v async for v in ticks(3) if v != ${pick("0", "1", "n")}])`,
    py`await queue.put(${anything(0)})`,
    py`print(await asyncio.wait_for(queue.get(), ${seconds}))`,
    py`print(queue.get_nowait())`,
    py`event.${pick("set", "clear")}()`,
    py`await asyncio.wait_for(event.wait(), ${seconds})`,
    py`async with lock:\n    await asyncio.sleep(${seconds})\n    print('locked', lock.locked())`,
    py`done, pending = await asyncio.wait([asyncio.create_task(${job}), asyncio.create_task(${job})]${pick("", ", timeout=0.5", ", return_when=asyncio.FIRST_COMPLETED")})\nprint(len(done), len(pending))`,
    py`for c in asyncio.as_completed([${job}]):\n    print(await c)`,
    py`print(await asyncio.shield(${job}))`,
  ),
);

const helpers = `import asyncio
tasks = []
async def job(n, seconds, error=None):
    print("job", n, "starts")
    try:
        await asyncio.sleep(seconds)
        if error is not None:
            raise error
        print("job", n, "ends")
    except asyncio.CancelledError:
        print("job", n, "cancelled")
        raise
    return n
async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("ticks end")`;

const indent = (text) => text.replace(/^(?=.)/gm, "    ");
const body = (inside) => block(lines(statement({ depth: 2, loop: false, inside }), { maxLength: 4 }));

/** Two coroutines that run side by side, and a third that waits for both. */
export const coroutinePiece = () =>
  fc
    .tuple(
      block(setting),
      body("coroutine"),
      body("coroutine"),
      body("agenerator"),
      pick("gather", "one", "group", "ticks"),
    )
    .map(([first, left, right, ticking, way]) => {
      const ways = {
        gather: "print(await asyncio.gather(left(), right(), return_exceptions=True))",
        one: "print(await left())",
        group: "async with asyncio.TaskGroup() as g:\n    g.create_task(left())\n    g.create_task(right())",
        ticks: "async for v in own():\n    print(repr(v))",
      };
      return `${helpers}
async def left():
${first}
${left}
async def right():
${first}
${right}
async def own():
${first}
    yield 'first'
${ticking}
async def main():
    global queue, event, lock
    queue, event, lock = asyncio.Queue(), asyncio.Event(), asyncio.Lock()
    try:
${indent(indent(ways[way]))}
    except Exception as e:
        print('main', told(e))
    print(len(tasks), [t.done() for t in tasks])
asyncio.run(main())`;
    });
