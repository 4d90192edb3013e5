/**
 * The command, run as a user runs it: programs that end badly, arguments, input that is no program.
 */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { asyncdef, built, node, root } from "./support/built.ts";

const fixtures = join(root, "fixtures");

/** Fixtures whose end is worth looking at: something went to standard error, or the exit code is not 0. */
function* endings(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    if (["stderr.txt", "exit.txt"].some((file) => existsSync(join(path, file)))) yield path;
    else yield* endings(path);
  }
}

function text(path: string, missing: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : missing;
}

/**
 * What CPython prints and we do not: frames inside its own library. Ours are of another language.
 *
 *     File "asyncio/runners.py", line 194, in run
 *       return runner.run(main)
 *              ~~~~~~~~~~^^^^^^
 */
function withoutLibraryFrames(stderr: string): string {
  return stderr
    .replace(/^([ |+]*) {2}File "?(?:[a-z]\w*\/\w+|threading)\.py", line .*\n(?:\1 {4}.*\n)*/gm, "")
    .replace(CREATED, "");
}

/** In debug mode a repr says where the object was made: CPython often names a line of its own library, we one of the program. */
const CREATED = / created at [\w/]+\.py:\d+/g;

/** As the oracle records it: no addresses, no paths of this machine. */
function lasting(output: string, folder: string): string {
  return output
    .replaceAll(`${folder}/`, "")
    .replace(/\b0x[0-9a-f]{6,}\b/g, "0x...")
    .replace(/took \d+\.\d+ seconds/g, "took ... seconds");
}

describe("a program that ends badly", () => {
  const cases = [...endings(fixtures)].map((folder) => [relative(fixtures, folder), folder] as const);

  it.each(cases)("%s", (_, folder) => {
    const run = asyncdef(["run", "input.py"], { cwd: folder });
    expect(lasting(run.stdout, folder)).toBe(text(join(folder, "stdout.txt"), ""));
    expect(lasting(run.stderr, folder).replace(CREATED, "")).toBe(
      withoutLibraryFrames(text(join(folder, "stderr.txt"), "")),
    );
    expect(`${run.status}\n`).toBe(text(join(folder, "exit.txt"), "0\n"));
  });
});

/** Files of a folder for one test. */
function inFolder(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("run", () => {
  const show = "import sys\nprint(sys.argv, __name__)\n";

  it.each([
    ["a file", ["main.py", "a", "-b"], "['main.py', 'a', '-b'] __main__\n"],
    ["a file without an extension", ["tool", "x"], "['tool', 'x'] __main__\n"],
    ["code", ["-c", "import sys; print(sys.argv)", "-x", "1"], "['-c', '-x', '1']\n"],
    ["code that is attached", ["-cprint(1)"], "1\n"],
    ["a module of a package", ["-m", "shop.cart", "1"], "cart of shop 1\n"],
    ["a package", ["-m", "shop"], "the shop\n"],
    ["a folder", ["shop"], "the shop\n"],
    ["a module that is imported", ["uses.py"], "HELLO from helper\n"],
  ])("%s", (_, args, stdout) => {
    const files = {
      "main.py": show,
      tool: show,
      "shop/__init__.py": "name = 'shop'\n",
      "shop/__main__.py": "print('the shop')\n",
      "shop/cart.py": "import sys\nfrom . import name\nprint('cart of', name, sys.argv[1])\n",
      "helper.py": "def hello():\n    return 'HELLO from ' + __name__\n",
      "uses.py": "from helper import hello\nprint(hello())\n",
    };
    inFolder(files, (cwd) => {
      const run = asyncdef(["run", ...args], { cwd });
      expect({ stdout: run.stdout, stderr: run.stderr, status: run.status }).toEqual({
        stdout,
        stderr: "",
        status: 0,
      });
    });
  });

  it("reads standard input, and takes a bare file name for `run`", () => {
    expect(asyncdef(["run", "-", "x"], { input: show }).stdout).toBe("['-', 'x'] __main__\n");
    inFolder({ "main.py": show }, (cwd) => {
      expect(asyncdef(["main.py", "--help"], { cwd }).stdout).toBe("['main.py', '--help'] __main__\n");
    });
  });

  it("waits for asyncio.run, and prints in order", () => {
    const code =
      "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    print('in')\nasyncio.run(main())\nprint('out')";
    expect(asyncdef(["run", "-c", code])).toMatchObject({ stdout: "in\nout\n", stderr: "", status: 0 });
  });

  it("-X dev turns the debug mode on", () => {
    const code =
      "import asyncio\nasync def main():\n    print(asyncio.get_running_loop().get_debug())\nasyncio.run(main())";
    expect(asyncdef(["run", "-X", "dev", "-c", code]).stdout).toBe("True\n");
    expect(asyncdef(["run", "-c", code], { env: { PYTHONASYNCIODEBUG: "1" } }).stdout).toBe("True\n");
    expect(asyncdef(["run", "-c", code], { env: { PYTHONASYNCIODEBUG: "" } }).stdout).toBe("False\n");
  });

  it.each([
    ["sys.exit()", 0, ""],
    ["sys.exit(None)", 0, ""],
    ["sys.exit(True)", 1, ""],
    ["sys.exit(256 + 7)", 7, ""],
    ["sys.exit(-1)", 255, ""],
    ["sys.exit(2.5)", 1, "2.5\n"],
    ["sys.exit((1, 'a'))", 1, "(1, 'a')\n"],
    ["raise SystemExit", 0, ""],
  ])("%s", (code, status, stderr) => {
    expect(asyncdef(["run", "-c", `import sys\n${code}`])).toMatchObject({ status, stderr, stdout: "" });
  });

  it("dies of KeyboardInterrupt as of the signal", () => {
    const run = asyncdef(["run", "-c", "raise KeyboardInterrupt"]);
    expect(run.signal).toBe("SIGINT");
    expect(run.stderr).toBe(
      'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\n    raise KeyboardInterrupt\nKeyboardInterrupt\n',
    );
  });

  it("shows no source of standard input", () => {
    expect(asyncdef(["run", "-"], { input: "x = 1\n1 / 0\n" }).stderr).toBe(
      'Traceback (most recent call last):\n  File "<stdin>", line 2, in <module>\nZeroDivisionError: division by zero\n',
    );
  });
});

describe("an interrupt", () => {
  /** Send SIGINT when the program has said that it runs. */
  async function interrupt(
    code: string,
  ): Promise<{ stdout: string; stderr: string; signal: string | null; code: number | null }> {
    const bin = join(built(), "node_modules/asyncdef/bin/asyncdef.js");
    const child = spawn(process.execPath, [bin, "run", "-c", code], {
      env: { ...process.env, NO_COLOR: "1" },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => {
      stdout += data;
      if (String(data).includes("running")) child.kill("SIGINT");
    });
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    return new Promise((done) => {
      child.on("close", (status, signal) => done({ stdout, stderr, signal, code: status }));
    });
  }

  it("cancels the main task, then ends the program", async () => {
    const program = `import asyncio
async def main():
    try:
        print("running")
        await asyncio.sleep(30)
    finally:
        print("cleaning up")
asyncio.run(main())`;
    const { stdout, stderr, signal } = await interrupt(program);
    expect(stdout).toBe("running\ncleaning up\n");
    expect(stderr).toMatch(/^Traceback \(most recent call last\):\n[\s\S]*\nKeyboardInterrupt\n$/);
    expect(signal).toBe("SIGINT");
  });

  it("may be handled by the program", async () => {
    const program = `import asyncio
async def main():
    print("running")
    await asyncio.sleep(30)
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("stopped")`;
    expect(await interrupt(program)).toEqual({
      stdout: "running\nstopped\n",
      stderr: "",
      signal: null,
      code: 0,
    });
  });
});

describe("a mistake in the program", () => {
  it("is printed as CPython prints it", () => {
    expect(asyncdef(["run", "-c", "x = 1\nprint(x))"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "  File \"<string>\", line 2\n    print(x))\n            ^\nSyntaxError: unmatched ')'\n",
    });
  });

  it("in an imported module has the place of the mistake and of the import", () => {
    inFolder({ "main.py": "import bad\n", "bad.py": "def f(:\n    pass\n" }, (cwd) => {
      const { stderr, status } = asyncdef(["run", "main.py"], { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain(
        `  File "${join(cwd, "bad.py")}", line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax\n`,
      );
    });
  });

  it("is what check looks for", () => {
    const files = {
      "good.py": "x = 1\n",
      "bad.py": "def f():\n  return 1 +\n",
      "deeper/also.py": "await x\n",
    };
    inFolder(files, (cwd) => {
      const run = asyncdef(["check", "."], { cwd });
      expect(run.status).toBe(1);
      expect(run.stdout).toBe("");
      expect(run.stderr).toContain("bad.py:2:13: SyntaxError: invalid syntax\n");
      expect(run.stderr).toContain("also.py:1:1: SyntaxError: 'await' outside function\n");
      expect(run.stderr).toMatch(/> 2 \| {3}return 1 \+\n/);
      expect(asyncdef(["check", "good.py"], { cwd })).toMatchObject({ status: 0, stdout: "", stderr: "" });
    });
  });
});

describe("what cannot be begun is one line and exit code 2", () => {
  const files = {
    "bad.py": new Uint8Array([0x78, 0x3d, 0x22, 0xff, 0x22]),
    "nul.py": "x = 1\0\n",
    "deep.py": `${"(".repeat(10_000)}${")".repeat(10_000)}\n`,
    "folder/data.txt": "",
    "fine.py": "",
  };

  it.each([
    [["run", "missing.py"], /can't open file '.*missing\.py': \[Errno 2\] No such file or directory/],
    [["run", "folder"], /can't find '__main__' module in '.*folder'/],
    [["run", "bad.py"], /can't read file '.*bad\.py': .*'utf-8' codec can't decode byte 0xff in position 3/],
    [["run", "nul.py"], /can't compile '.*nul\.py', line 1: SyntaxError: source code .*null bytes/],
    [
      ["run", "deep.py"],
      /can't compile '.*deep\.py'.* (line 1: SyntaxError: too many nested parentheses|too deeply nested)/,
    ],
    [["run", "-m", "nothing"], /No module named nothing/],
    [["run"], /run what\?/],
    [["run", "-c"], /Argument expected for the -c option/],
    [["run", "--fast", "fine.py"], /unknown option '--fast'/],
    [["fine"], /unknown command 'fine'/],
    [["build", "fine.py"], /required option '-o, --out <folder>' not specified/],
    [["build", "missing.py", "-o", "out"], /can't open 'missing\.py'/],
    [["build", "folder", "-o", "out"], /there is no \.py file in 'folder'/],
    [["check", "bad.py"], /can't read file 'bad\.py'/],
    [["check", "nul.py"], /null bytes/],
    [["check", "deep.py"], /too many nested parentheses|too deeply nested/],
    [["explain", "missing.py"], /can't open file/],
    [["explain", "fine.py", "--stage", "magic"], /It is one of tokens, ast/],
  ] as [string[], RegExp][])("%j", (args, words) => {
    inFolder(files, (cwd) => {
      const run = asyncdef(args, { cwd });
      expect(run.stdout).toBe("");
      expect(run.stderr).toMatch(/^asyncdef: .*\n$/);
      expect(run.stderr).toMatch(words);
      expect(run.status).toBe(2);
    });
  });

  it("an empty file is a program, and so is a line of a megabyte", () => {
    const line = `x = "${"a".repeat(1_000_000)}"; print(len(x))\n`;
    inFolder({ "empty.py": "", "long.py": line }, (cwd) => {
      expect(asyncdef(["run", "empty.py"], { cwd })).toMatchObject({ status: 0, stdout: "", stderr: "" });
      expect(asyncdef(["run", "long.py"], { cwd })).toMatchObject({
        status: 0,
        stdout: "1000000\n",
        stderr: "",
      });
    });
  });

  it("an expression too deep for the compiler has no JavaScript stack", () => {
    inFolder({ "deep.py": `x = ${"-".repeat(200_000)}1\n` }, (cwd) => {
      const { stderr, status } = asyncdef(["run", "deep.py"], { cwd });
      expect(stderr).not.toMatch(/^ {4}at /m);
      expect(stderr.split("\n").length).toBeLessThanOrEqual(2);
      expect(status).toBe(2);
    });
  });
});

describe("build", () => {
  it("keeps the shape of folders, and what it writes runs under plain Node", () => {
    const files = {
      "src/app.py": "from lib.words import word\nprint(word())\n",
      "src/lib/words.py": "def word():\n    return 'built'\n",
    };
    inFolder(files, (folder) => {
      const run = asyncdef(["build", "src", "-o", "out", "--source-maps"], { cwd: folder });
      expect(run).toMatchObject({ status: 0, stdout: "", stderr: "" });
      const app = readFileSync(join(folder, "out/app.js"), "utf8");
      expect(app).toContain('from "./lib/words.js"');
      expect(app).toMatch(/\n\/\/# sourceMappingURL=app\.js\.map\n$/);
      const map = JSON.parse(readFileSync(join(folder, "out/lib/words.js.map"), "utf8")) as {
        sources: string[];
      };
      expect(map.sources).toEqual(["../../src/lib/words.py"]);
    });
  });
});

describe("explain", () => {
  it("shows each stage beside the program", () => {
    inFolder({ "a.py": "async def f(x):\n    return await x\n" }, (cwd) => {
      const { stdout, status } = asyncdef(["explain", "a.py"], { cwd });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^1 {2}async def f\(x\): +│ ASYNC|^1 {2}async def f\(x\): +│ NAME async/m);
      expect(stdout).toMatch(/│ AsyncFunctionDef name=f/);
      expect(stdout).toMatch(/│ {3}function f: x \(parameter\)/);
      expect(stdout).toMatch(/│ .*async function/);
      expect(stdout).toMatch(/│ .*function\* /);
    });
  });

  it("shows one stage when asked", () => {
    inFolder({ "a.py": "x = 1\n" }, (cwd) => {
      const { stdout } = asyncdef(["explain", "a.py", "--stage", "tokens"], { cwd });
      expect(stdout).toContain("NAME x");
      expect(stdout).not.toContain("Assign");
    });
  });
});

describe("node --import asyncdef/register", () => {
  it("runs a Python program, and JavaScript that imports one", () => {
    const files = {
      "main.py": "import sys\nprint('main', sys.argv[1:])\n1 / 0\n",
      "lib.py": "def twice(x):\n    return x * 2\n",
      "app.mjs": 'import { twice } from "./lib.py";\nconsole.log(twice(21));\n',
    };
    const register = join(built(), "node_modules/asyncdef/dist/register.js");
    inFolder(files, (cwd) => {
      const program = node(["--import", register, "main.py", "a"], { cwd });
      expect(program.stdout).toBe("main ['a']\n");
      expect(program.stderr).toContain("    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n");
      expect(program.status).toBe(1);
      expect(node(["--import", register, "app.mjs"], { cwd })).toMatchObject({
        stdout: "42\n",
        stderr: "",
        status: 0,
      });
    });
  });
});
