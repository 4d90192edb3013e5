/** What crosses the border between Python and JavaScript, in both directions: programs that import JavaScript. */
import { javascript } from "../../support/compile.ts";
import { run } from "../../support/run.ts";

async function printed(text: string): Promise<string> {
  const { stdout, error } = await run(text);
  expect(error).toBe(null);
  return stdout;
}

test("arguments of a host's function are plain JavaScript", async () => {
  const text = `
from js import JSON, Math
print(JSON.stringify({"a": 1, "b": [1.5, None, True, (1, 2)], "c": {"d": 2.5}}))
print(JSON.stringify([1, (2, 3.5)]), Math.max(1.5, 2), Math.max(*[1, 2.25]))
`;
  expect(await printed(text)).toBe('{"a":1,"b":[1.5,null,true,[1,2]],"c":{"d":2.5}}\n[1,[2,3.5]] 2 2.25\n');
});

test("keywords become an object of options", async () => {
  const text = `
from js import Intl
print(Intl.NumberFormat("en-US", minimumFractionDigits=2).format(1234.5))
`;
  expect(await printed(text)).toBe("1,234.50\n");
});

test("numbers of the host are floats unless they are whole", async () => {
  const text = `
from js import JSON, Math, Number
data = JSON.parse('{"half": 0.5, "two": 2, "list": [1, 2.5]}')
print(data.half, type(data.half).__name__, data.half + data.half, type(data.two).__name__, data["half"] // 1)
data.list.append(0.5)
print([type(x).__name__ for x in data.list], isinstance(Math.PI, float), {Math.PI: 1}[Math.PI])
print(type(Math.sqrt(4)).__name__, Math.sqrt(2), Number.MAX_SAFE_INTEGER + 2, Number.MAX_VALUE)
`;
  expect(await printed(text)).toBe(
    "0.5 float 1.0 int 0.0\n['int', 'float', 'float'] True 1\nint 1.4142135623730951 9007199254740993 1.7976931348623157e+308\n",
  );
});

test("an object of the host has attributes and items, and no others", async () => {
  const text = `
from js import JSON, Object
data = JSON.parse('{"a": 1}')
for read in (lambda: data.a, lambda: data["a"], lambda: data.b, lambda: data["b"], lambda: data["constructor"]):
    try:
        print(read())
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)
data.b = (1, 2.5)
data["c"] = {"d": {1, 2}}
data["__proto__"] = {"polluted": 1}
print(JSON.stringify(data), Object.keys(data))
print(dict(data) == dict(a=1, b=[1, 2.5], c=data.c, __proto__=data["__proto__"]))
`;
  expect(await printed(text)).toBe(
    "1\n1\nAttributeError 'JavaScript object' object has no attribute 'b'\nKeyError 'b'\nKeyError 'constructor'\n" +
      '{"a":1,"b":[1,2.5],"c":{"d":{}},"__proto__":{"polluted":1}} [\'a\', \'b\', \'c\', \'__proto__\']\nTrue\n',
  );
});

test("a callback gets Python's values and gives JavaScript's, and is the same function each time", async () => {
  const text = `
from js import JSON, EventTarget, Event
from asyncdef import to_js

def reviver(key, value):
    if key == "x":
        print(repr(key), value, type(value).__name__)
        return {"half": value / 2}
    return value

print(JSON.parse('{"x": 2.5}', reviver).x.half)

class Counter:
    count = 0

    def on_tick(self, event):
        self.count += 1

counter, target = Counter(), EventTarget()
target.addEventListener("tick", counter.on_tick)
target.dispatchEvent(Event("tick"))
target.removeEventListener("tick", counter.on_tick)
target.dispatchEvent(Event("tick"))
print(counter.count, to_js(reviver) is to_js(reviver))
`;
  expect(await printed(text)).toBe("'x' 2.5 float\n1.25\n1 True\n");
});

test("a coroutine function as a callback is run", async () => {
  const text = `
import asyncio
from js import setTimeout

async def main():
    done = asyncio.get_running_loop().create_future()

    async def later(value):
        await asyncio.sleep(0)
        done.set_result(value)

    setTimeout(later, 1, 0.25)
    print(await done)

asyncio.run(main())
`;
  expect(await printed(text)).toBe("0.25\n");
});

test("promises and iterables of the host give Python's values", async () => {
  const text = `
import asyncio
from js import Promise, Map, Set, Float64Array, Response

async def main():
    print(await Promise.resolve(2.5) + 2.5, await Promise.all([Promise.resolve(1), asyncio.sleep(0, 5)]))
    print(list(Map([("a", 1.5), ("b", 2)])), [x + x for x in Set([0.5])], Float64Array([0.5, 1])[0] * 2)
    print((await Response(bytes([1, 2])).arrayBuffer()).byteLength)

asyncio.run(main())
`;
  expect(await printed(text)).toBe("5.0 [1, 5]\n[['a', 1.5], ['b', 2]] [1.0] 1.0\n2\n");
});

test("to_py and to_js copy whole structures", async () => {
  const text = `
from js import JSON
from asyncdef import to_js, to_py
data = to_py(JSON.parse('{"a": [1, 2.5, {"b": null}], "__proto__": 1}'))
print(data, type(data["a"][1]).__name__)
data["self"] = data["a"]
data["a"].append(data["a"])
js = to_js(data)
print(js["self"][3] is js.a, js.a[2]["b"])
`;
  expect(await printed(text)).toBe("{'a': [1, 2.5, {'b': None}], '__proto__': 1} float\nTrue None\n");
});

test("a function of the host that is loaded from an object of the engine's keeps it", async () => {
  const text = `
from js import URL
get = URL("http://a/?b=c").searchParams.get
print(get("b"))
`;
  expect(await printed(text)).toBe("c\n");
});

test("cancelling a task ends the request that it waits for", async () => {
  const text = `
import asyncio
from js import fetch

async def main():
    ended = asyncio.Queue()

    async def handle(reader, writer):
        while await reader.read(1000):
            pass
        await ended.put("ended")
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    request = asyncio.create_task(asyncio.wait_for(fetch(url, method="POST", body="x"), 60))
    await asyncio.sleep(0.05)
    request.cancel()
    print(await asyncio.gather(request, return_exceptions=True), await ended.get())
    server.close()

asyncio.run(main())
`;
  expect(await printed(text)).toBe("[CancelledError('')] ended\n");
});

test("a call of what JavaScript gave says so in the output", () => {
  const text =
    "from js import fetch\n\n\nasync def get(url):\n    return await fetch(url, {'method': 'POST'})\n";
  expect(javascript(text)).toContain('start(host_call(fetch, url, dict_of(["method", "POST"])))');
});
