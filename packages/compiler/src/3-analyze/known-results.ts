/**
 * What the runtime's functions and methods surely return: the data behind types.ts.
 *
 * Only results that are of exactly this type for every argument stand here.
 *
 * Source: Library Reference, "Built-in Functions", "Built-in Types", "math", "time", "random".
 */
import type { StaticType } from "./analysis.ts";

function table(rows: Readonly<Partial<Record<StaticType, string>>>): ReadonlyMap<string, StaticType> {
  const map = new Map<string, StaticType>();
  for (const [type, names] of Object.entries(rows)) {
    for (const name of names.split(/\s+/)) map.set(name, type as StaticType);
  }
  return map;
}

export const builtinResults = table({
  int: "len ord int hash id",
  str: "str repr ascii chr format hex oct bin input",
  float: "float",
  bool: "bool isinstance issubclass callable hasattr any all",
  list: "list sorted dir",
  tuple: "tuple",
  dict: "dict",
  set: "set",
  frozenset: "frozenset",
  bytes: "bytes",
  complex: "complex",
  range: "range",
  slice: "slice",
  None: "print setattr delattr",
});

export const methodResults = table({
  str: `str.upper str.lower str.title str.capitalize str.casefold str.swapcase str.strip str.lstrip str.rstrip str.join
    str.replace str.format str.format_map str.center str.ljust str.rjust str.zfill str.expandtabs str.removeprefix
    str.removesuffix str.translate bytes.decode bytes.hex`,
  list: "str.split str.rsplit str.splitlines list.copy",
  tuple: "str.partition str.rpartition dict.popitem",
  bool: `str.startswith str.endswith str.isalpha str.isdigit str.isalnum str.isspace str.isupper str.islower str.isdecimal
    str.isnumeric str.isidentifier str.isprintable str.istitle str.isascii set.isdisjoint set.issubset set.issuperset
    float.is_integer int.is_integer`,
  int: `str.find str.rfind str.index str.rindex str.count list.index list.count tuple.index tuple.count int.bit_length
    int.bit_count`,
  bytes: "str.encode",
  dict: "dict.copy",
  set: "set.copy set.union set.intersection set.difference set.symmetric_difference",
  None: `list.append list.extend list.insert list.remove list.reverse list.sort list.clear dict.clear dict.update set.add
    set.discard set.remove set.clear set.update`,
});

export const moduleResults = table({
  float: `math.sqrt math.sin math.cos math.tan math.asin math.acos math.atan math.atan2 math.exp math.log math.log2
    math.log10 math.fabs math.hypot math.radians math.degrees math.fsum math.fmod math.sinh math.cosh math.tanh
    time.time time.monotonic time.perf_counter time.process_time random.random random.uniform random.gauss`,
  int: `math.factorial math.gcd math.lcm math.isqrt math.comb math.perm time.time_ns time.monotonic_ns
    time.perf_counter_ns random.randint random.getrandbits`,
  bool: `math.isfinite math.isinf math.isnan math.isclose asyncio.iscoroutine asyncio.iscoroutinefunction
    asyncio.isfuture`,
  None: "time.sleep random.seed random.shuffle",
});

export const attributeTypes = table({
  float: "math.pi math.e math.tau math.inf math.nan",
});

/** A class of the runtime, by module and name; `asyncio.loop` is whatever class the event loop has. */
export type RuntimeClass = `@${string}.${string}`;

/** What functions, and methods of such instances, return an instance of. */
export const runtimeInstances: ReadonlyMap<string, RuntimeClass> = new Map<string, RuntimeClass>([
  ["asyncio.create_task", "@asyncio.Task"],
  ["asyncio.gather", "@asyncio.Future"],
  ["asyncio.shield", "@asyncio.Future"],
  ["asyncio.timeout", "@asyncio.Timeout"],
  ["asyncio.timeout_at", "@asyncio.Timeout"],
  ["asyncio.get_running_loop", "@asyncio.loop"],
  ["asyncio.get_event_loop", "@asyncio.loop"],
  ["asyncio.new_event_loop", "@asyncio.loop"],
  ["asyncio.loop.create_future", "@asyncio.Future"],
  ["asyncio.loop.create_task", "@asyncio.Task"],
  ["asyncio.loop.call_soon", "@asyncio.Handle"],
  ["asyncio.loop.call_later", "@asyncio.TimerHandle"],
  ["asyncio.loop.call_at", "@asyncio.TimerHandle"],
  ["asyncio.TaskGroup.create_task", "@asyncio.Task"],
]);
