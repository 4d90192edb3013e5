/**
 * asyncio at large: workers that share locks, queues, futures, timers and each other, and say who they are and when.
 *
 * Time is virtual on both sides, and everything left over is cancelled in order at the end, so that what a program prints is settled.
 */
import fc from "fast-check";
import { block, either, lines, memo, pick, py } from "./text.mjs";

/** Sums of few of them are never alike: which of two timers comes first is not to hang on the last digit. */
const seconds = pick("0", "0.1", "0.23", "0.37", "0.51", "1.03");
const other = pick("crew[0]", "crew[1]", "crew[2]", "crew[-1]", "asyncio.current_task()");
const mate = pick("mate(0)", "mate(1)", "mate(2)", "mate(-1)");
const message = pick("", "'why'", "'msg'", "None", "3");
const error = pick(
  "ValueError('v')",
  "KeyError('k')",
  "Oops('o')",
  "TypeError()",
  "asyncio.CancelledError('own')",
);
const future = pick("futures[0]", "futures[1]");
const job = py`job(${pick("'a'", "'b'", "'c'")}, ${seconds}${either("", "", py`, ${error}`)})`;
const jobs = py`${job}, ${job}${either("", py`, ${job}`)}`;
const task = py`asyncio.create_task(${job})`;
const tasks = py`${task}, ${task}${either("", py`, ${task}`)}`;
const when = pick("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED");
const callback = pick(
  "lambda f: say('callback', f.done(), f.cancelled())",
  "lambda f: say('other', var.get())",
  "lambda f: crew[0].cancel('from callback')",
  "lambda f: 1 / 0",
);

/** What one worker does without waiting. */
const plain = fc.oneof(
  py`say(${other}.cancel(${message}))`,
  py`say(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())`,
  py`say(${other}.${pick("done()", "cancelled()", "cancelling()", "get_name()", "result()", "exception()")})`,
  py`say(${future}.${pick("done()", "cancelled()", "result()", "exception()", "cancel('f')", "set_result(5)", "set_exception(ValueError('set'))")})`,
  py`${future}.add_done_callback(${callback})`,
  py`futures[${pick("0", "1")}] = loop.create_future()`,
  py`loop.call_soon(say, 'soon'${either("", py`, context=context`)})`,
  py`timers.append(loop.call_later(${seconds}, say, 'later'))`,
  py`timers.append(loop.call_at(loop.time() + ${seconds}, ${future}.cancel))`,
  py`timers[-1].cancel(); say(timers[-1].cancelled())`,
  py`event.${pick("set()", "clear()")}`,
  py`queue.put_nowait(${pick("1", "'x'", "(2, 'y')")})`,
  py`say(queue.get_nowait())`,
  py`queue.${pick("task_done()", "shutdown()", "shutdown(immediate=True)")}`,
  py`say(queue.qsize(), queue.empty(), queue.full(), lock.locked(), sem.locked())`,
  py`${pick("lock", "sem", "bound")}.release()`,
  py`var.set(${pick("1", "2", "'w'")}); say(var.get())`,
  py`say(context.run(var.get))`,
  py`context.run(var.set, asyncio.current_task().get_name())`,
  py`crew.append(asyncio.create_task(${job}, name=${pick("'extra'", "'more'")}${either("", ", context=context")}))`,
  py`loop.set_task_factory(${pick("None", "asyncio.eager_task_factory")})`,
  py`reader.feed_data(${pick("b'line\\n'", "b'abc'", "b'\\n'", "b'x' * 20")})`,
  pick("reader.feed_eof()", "reader.set_exception(OSError('broken'))"),
  pick(
    "say(len(asyncio.all_tasks()) > 1)",
    "say(str(queue), barrier.n_waiting, barrier.broken)",
    "say(repr(futures[0]).split(' at ')[0])",
  ),
);

/** What it waits for. */
const waiting = fc.oneof(
  py`await asyncio.sleep(${seconds})`,
  py`say(await ${job})`,
  py`say(await ${mate})`,
  py`say(await ${future})`,
  py`say(await asyncio.shield(${either(job, mate, future)}))`,
  py`say(await asyncio.wait_for(${either(job, mate, future, "event.wait()", "queue.get()", "lock.acquire()")}, ${either(seconds, "None", "-1")}))`,
  py`say(await asyncio.gather(${jobs}${pick("", ", return_exceptions=True")}))`,
  py`say(await asyncio.gather(${job}, ${mate}, ${future}, return_exceptions=True))`,
  py`done, pending = await asyncio.wait([${tasks}]${either("", py`, timeout=${seconds}`)}, return_when=asyncio.${when})
say(len(done), len(pending), sorted(str(t.cancelled() or t.exception()) for t in done))`,
  // Of coroutines CPython makes a set, whose order is that of addresses.
  py`for step in asyncio.as_completed([${tasks}]${either("", py`, timeout=${seconds}`)}): say(await step)`,
  py`async for step in asyncio.as_completed([${tasks}]): say(step.done(), await step)`,
  py`say(await event.wait())`,
  py`await queue.put(${pick("7", "8")}); say('put')`,
  py`say('got', await queue.get())`,
  pick("await queue.join()", "say(await barrier.wait())", "await barrier.reset()", "await barrier.abort()"),
  py`say(await reader.${pick("readline()", "read(2)", "read()", "readexactly(4)", "readuntil(b'c')")})`,
  py`say(await anext(stream${pick("", ", 'end'")}))`,
  pick("say(await stream.asend('sent'))", "say(await stream.athrow(Oops('in')))", "await stream.aclose()"),
  py`async for tick in ticks(${pick("0", "2", "3")}):\n    say(tick)${either("", "\n    break", "\n    if tick: raise Oops('tick')")}`,
  py`say(await Waits(${pick("None", "None, None", "5", "'text'")}))`,
);

const step = memo((depth) => {
  if (depth <= 0) return fc.oneof({ arbitrary: plain, weight: 2 }, { arbitrary: waiting, weight: 3 });
  const inner = block(lines(step(depth - 1), { maxLength: 2 }));
  const compound = fc.oneof(
    py`async with asyncio.timeout(${either(seconds, "None")}) as limit:\n${inner}\nsay(limit.expired())`,
    py`async with asyncio.timeout(${seconds}) as limit:\n    limit.reschedule(loop.time() + ${seconds})\n${inner}`,
    py`async with asyncio.TaskGroup() as group:\n    crew.append(group.create_task(${job}, name='member'))\n    group.create_task(${job})\n${inner}`,
    py`async with ${pick("lock", "sem", "bound")}:\n${inner}`,
    py`async with cond:\n    say(await ${pick("cond.wait()", "cond.wait_for(lambda: event.is_set())")})\n${inner}`,
    py`async with cond:\n    cond.${pick("notify()", "notify(2)", "notify_all()")}\n${inner}`,
    py`async with managed(${pick("'m'", "'n', swallow=True")}) as name:\n${inner}`,
    py`async with contextlib.AsyncExitStack() as stack:\n    say(await stack.enter_async_context(managed('s')))\n    stack.push_async_callback(job, 'cb', ${seconds})\n${inner}`,
    py`try:\n${inner}\nexcept ${pick("asyncio.CancelledError", "TimeoutError", "Exception", "(ValueError, KeyError)")} as e:\n    say('caught', told(e), e.args)${either("", "\n    raise", "\n    asyncio.current_task().uncancel()")}`,
    py`try:\n${inner}\nfinally:\n    say('finally')${either("", py`\n    ${waiting.filter((text) => !text.includes("\n"))}`)}`,
    py`try:\n${inner}\nexcept* ${pick("ValueError", "(KeyError, Oops)", "TimeoutError")} as e:\n    say('group', len(e.exceptions), told(e.exceptions[0]))`,
  );
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: step(0), weight: 3 },
    { arbitrary: compound, weight: 2 },
  );
});

const helpers = `import asyncio
import contextlib
import contextvars
var = contextvars.ContextVar('var', default='unset')
crew, futures, timers = [], [], []
said = 0
def say(*what):
    global said
    said += 1
    if said > 300:
        raise SystemExit('enough')
    try:
        name = asyncio.current_task().get_name()
    except (AttributeError, RuntimeError):
        name = '-'
    print(f"{loop.time():.2f}", name, *what)
def mate(at):
    # Who waits for itself is told so with its repr, which holds places.
    return futures[0] if crew[at] is asyncio.current_task() else crew[at]
async def job(name, seconds, error=None):
    say(name, 'starts')
    try:
        await asyncio.sleep(seconds)
        if error is not None:
            raise error
        say(name, 'ends')
    except asyncio.CancelledError as e:
        say(name, 'cancelled', e.args)
        raise
    return name
async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.1)
            say('sent', (yield i))
    except Oops as e:
        yield told(e)
    finally:
        say('ticks end')
@contextlib.asynccontextmanager
async def managed(name, swallow=False):
    say('open', name)
    try:
        yield name
    except (ValueError, Oops) as e:
        say('saw', told(e))
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        say('close', name)
class Waits:
    def __init__(self, *steps):
        self.steps = steps
    def __await__(self):
        got = []
        for step in self.steps:
            got.append((yield step))
        return got
def handler(loop, about):
    e = about.get('exception')
    # When objects die is the host's to say.
    if 'never retrieved' not in about['message'] and 'destroyed' not in about['message']:
        print('handler', about['message'].split(' at ')[0].split('(')[0], e and told(e))`;

const worker = (name, body) => `async def ${name}():
    try:
${body}
    except Exception as e:
        say('failed', told(e))
    except asyncio.CancelledError as e:
        say('stopped', e.args)
        raise
    return '${name}'`;

/** How the workers are started, and what is done with them first. */
const beginning = pick(
  "crew.extend(asyncio.create_task(each(), name=each.__name__) for each in (one, two, three))",
  "crew.extend(asyncio.ensure_future(each()) for each in (one, two, three))",
  "crew.extend(asyncio.create_task(each(), name=each.__name__, context=contextvars.copy_context()) for each in (one, two, three))",
  "loop.set_task_factory(asyncio.eager_task_factory)\n    for each in (one, two, three): crew.append(asyncio.create_task(each(), name=each.__name__))",
);

const body = block(lines(step(2), { minLength: 1, maxLength: 4 }), 2);

/** Three workers side by side. */
export const taskPiece = () =>
  fc
    .tuple(beginning, body, body, body, pick("run", "runner", "loop"))
    .map(([begin, one, two, three, way]) => {
      const ways = {
        run: "asyncio.run(main())",
        runner:
          "with asyncio.Runner() as runner:\n    runner.run(main())\n    print(runner.run(asyncio.sleep(0, 'again')))",
        loop: "loop = asyncio.new_event_loop()\nloop.run_until_complete(main())\nloop.run_until_complete(loop.shutdown_asyncgens())\nloop.close()",
      };
      return `${helpers}
${worker("one", one)}
${worker("two", two)}
${worker("three", three)}
async def main():
    global loop, queue, event, lock, sem, bound, cond, barrier, reader, stream, context
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock, sem = asyncio.Queue(2), asyncio.Event(), asyncio.Lock(), asyncio.Semaphore(2)
    bound, cond, barrier = asyncio.BoundedSemaphore(1), asyncio.Condition(), asyncio.Barrier(2)
    reader, stream, context = asyncio.StreamReader(limit=8), ticks(4), contextvars.copy_context()
    futures.extend(loop.create_future() for _ in range(2))
    crew.append(asyncio.current_task())
    ${begin}
    del crew[0]
    await asyncio.wait(crew[:3], timeout=3)
    loop.set_task_factory(None)
    for round in range(3):
        for task in crew:
            if not task.done():
                say('stopping', task.get_name(), task.cancel())
        await asyncio.sleep(0.5)
    for task in crew:
        print(task.get_name(), task.done(), task.done() and (task.cancelled() or task.exception() and told(task.exception()) or task.result()))
${ways[way]}`;
    });
