/**
 * The direction of imports, as docs/architecture.md states it: held here as data, read from the import lines.
 *
 * Type imports are left out: they are gone when the code runs.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const packages = join(__dirname, "..", "packages");

/** File to the files of its package that it imports; paths from the package's `src`. */
type Graph = ReadonlyMap<string, readonly string[]>;

interface Source {
  /** From the package's `src`: `objects/dict.ts`. */
  readonly path: string;
  readonly text: string;
}

function* filesOf(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesOf(path);
    else if (name.endsWith(".ts")) yield path;
  }
}

function sourcesOf(name: string): Source[] {
  const root = join(packages, name, "src");
  return [...filesOf(root)].map((path) => ({
    path: relative(root, path),
    text: readFileSync(path, "utf8"),
  }));
}

/** What an `import` or `export ... from` names that is there at run time. */
function specifiersOf({ text }: Source): string[] {
  const found: string[] = [];
  const lines = /^(?:import\s+|(?:import|export)\s+(type\s+)?([\w$*{][^;"'=]*?)\s+from\s+)"([^"]+)";/gms;
  for (const match of text.matchAll(lines)) {
    const [, isType, names = "", specifier = ""] = match;
    const listed = /\{([^}]*)\}/s.exec(names)?.[1]?.split(",") ?? [];
    const values = listed.map((one) => one.trim()).filter((one) => one !== "" && !one.startsWith("type "));
    const isOnlyTypes = listed.length > 0 && values.length === 0 && names.trim().startsWith("{");
    if (isType === undefined && !isOnlyTypes) found.push(specifier);
  }
  return found;
}

function graphOf(sources: readonly Source[]): Graph {
  return new Map(
    sources.map((source) => [
      source.path,
      specifiersOf(source)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => join(dirname(source.path), specifier)),
    ]),
  );
}

/** The first folder of a path; `doors` for the files at the top. */
function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "doors";
}

/** Imports that go where `allowed` does not let them, but for `exceptions`. */
function strays(
  graph: Graph,
  allowed: Readonly<Record<string, readonly string[]>>,
  exceptions: readonly string[],
): string[] {
  const found: string[] = [];
  for (const [from, targets] of graph) {
    for (const to of targets) {
      const [room, other] = [roomOf(from), roomOf(to)];
      if (room === other || room === "doors" || allowed[room]?.includes(other)) continue;
      const line = `${from} -> ${to}`;
      if (!exceptions.includes(line)) found.push(line);
    }
  }
  return found;
}

/** A cycle of imports, as a list that ends where it begins; null when there is none. */
function cycleIn(graph: Graph): string[] | null {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): string[] | null => {
    const at = open.indexOf(path);
    if (at >= 0) return [...open.slice(at), path];
    if (done.has(path)) return null;
    open.push(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    open.pop();
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path);
    if (cycle !== null) return cycle;
  }
  return null;
}

const names = ["runtime", "compiler", "babel-plugin", "asyncdef"];
const sources = new Map(names.map((name) => [name, sourcesOf(name)]));
const graphs = new Map([...sources].map(([name, all]) => [name, graphOf(all)]));

test.each(names)("%s: no import cycle", (name) => {
  expect(cycleIn(graphs.get(name)!)).toBeNull();
});

test.each(names)("%s: every import leads to a file of the package", (name) => {
  const root = join(packages, name, "src");
  const lost = [...graphs.get(name)!].flatMap(([from, targets]) =>
    targets
      .filter((to) => to.startsWith("..") || !existsSync(join(root, to)))
      .map((to) => `${from} -> ${to}`),
  );
  // The command reads its own version.
  expect(lost.filter((line) => !line.endsWith("package.json"))).toEqual([]);
});

test("compiler: a stage knows the stages before it as far as the figure says", () => {
  const allowed = {
    language: [],
    "1-tokenize": ["language"],
    "2-parse": ["1-tokenize", "language"],
    "3-analyze": ["language"],
    "4-lower": ["3-analyze", "language"],
    "5-coroutines": [],
    "6-print": [],
    program: ["2-parse", "3-analyze", "language"],
    declare: ["2-parse", "3-analyze", "language"],
  };
  expect(
    strays(graphs.get("compiler")!, allowed, [
      // How names are spelled and where a node stands: of Babel's nodes, not of Python's.
      "5-coroutines/guards.ts -> 4-lower/positions.ts",
      "5-coroutines/index.ts -> 4-lower/positions.ts",
      "5-coroutines/index.ts -> 4-lower/names.ts",
      "5-coroutines/rewrite.ts -> 4-lower/names.ts",
    ]),
  ).toEqual([]);
});

test("runtime: objects below semantics and asyncio, stdlib above all", () => {
  const allowed = {
    objects: [],
    semantics: ["objects"],
    asyncio: ["objects"],
    // What a program can see of its tasks.
    seeing: ["objects", "asyncio"],
    // Modules written in Python are compiled, and come in by the doors.
    stdlib: ["objects", "semantics", "asyncio", "doors"],
  };
  expect(
    strays(graphs.get("runtime")!, allowed, [
      // Late methods of loops, by the names that programs write.
      "semantics/methods/loops.ts -> asyncio/io/loop_methods.ts",
      // A computed name may be any method's.
      "semantics/builtins/getattr.ts -> methods.ts",
      // What closing a generator raises is told with its traceback.
      "semantics/protocols/lifetimes.ts -> stdlib/traceback/exceptions.ts",
      // `class Box[T]` makes what typing has names for.
      "semantics/protocols/type-parameters.ts -> stdlib/typing/protocols.ts",
      "semantics/protocols/type-parameters.ts -> stdlib/typing/variables.ts",
      "semantics/protocols/type-parameters.ts -> stdlib/typing/aliases.ts",
      // The parts of asyncio are modules too: `asyncio.queues`.
      ...readdirSync(join(packages, "runtime/src/stdlib/asyncio")).map(
        (name) => `asyncio/index.ts -> stdlib/asyncio/${name}`,
      ),
    ]),
  ).toEqual([]);
});

test("runtime and compiler do not meet", () => {
  const meeting = names.flatMap((name) =>
    sources.get(name)!.flatMap((source) =>
      specifiersOf(source)
        .filter((specifier) =>
          name === "runtime"
            ? !specifier.startsWith(".") && !specifier.startsWith("node:")
            : name === "compiler" && specifier.startsWith("@asyncdef/"),
        )
        .map((specifier) => `${name}/${source.path} -> ${specifier}`),
    ),
  );
  expect(meeting).toEqual([]);
});

test("runtime: doors only re-export, but for those that are imported for what they do", () => {
  const written = sources
    .get("runtime")!
    .filter(
      ({ path }) =>
        roomOf(path) === "doors" &&
        !["program.ts", "javascript.ts", "thenable.ts", "testing.ts", "modules.ts", "index.ts"].includes(
          path,
        ),
    )
    .filter(({ text }) => {
      const code = text
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^(?:import|export)\b[^;]*?from\s+"[^"]+";/gms, "");
      return code.trim() !== "";
    })
    .map(({ path }) => path);
  expect(written).toEqual([]);
});

/** Rooms that only a program for Node enters. */
const FOR_NODE = /^(?:asyncio\/(?:node|unix|selector|streams|subprocess|transports|net)|stdlib\/)/;

test("runtime: the core imports nothing of Node's", () => {
  const imports = sources
    .get("runtime")!
    .filter(({ path }) => !FOR_NODE.test(path))
    .flatMap((source) =>
      specifiersOf(source)
        .filter((specifier) => specifier.startsWith("node:"))
        .map((specifier) => `${source.path} -> ${specifier}`),
    );
  expect(imports).toEqual([]);
});

test("runtime: attributes by computed names are looked up where special ones are known", () => {
  const light = sources
    .get("runtime")!
    .filter(
      ({ path }) =>
        ![
          "objects/all-attributes.ts",
          "objects/plain-attributes.ts",
          "semantics/protocols/attributes.ts",
          // Who asks `list[int]` for a special attribute has made it known.
          "objects/generic-alias.ts",
          // Whoever has an enumeration has kinds.ts, which makes the special ones known.
          "stdlib/enum/host.ts",
        ].includes(path),
    )
    .filter(({ text }) =>
      /import \{[^}]*\b(?:load|getattr_of)\b[^}]*\} from "[./a-z]*\/attributes\.ts"/s.test(text),
    )
    .map(({ path }) => path);
  expect(light).toEqual([]);
});

/** Tables: one row a line. */
const TABLES = [
  "compiler/language/features.ts",
  "compiler/language/library.ts",
  "compiler/language/nodes.ts",
];

test("no file above 600 lines, but for tables and what our compiler wrote", () => {
  const long = names.flatMap((name) =>
    sources
      .get(name)!
      .filter(
        ({ path, text }) =>
          text.split("\n").length > 600 &&
          !TABLES.includes(`${name}/${path}`) &&
          !text.includes("\n// GENERATED from "),
      )
      .map(({ path, text }) => `${name}/${path}: ${text.split("\n").length} lines`),
  );
  expect(long).toEqual([]);
});
