/**
 * examples/howto, as a user would have it: a project of its own, installed from the packed packages, built by @babel/cli.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, node, root } from "./support/built.ts";

let project: string;

function npm(args: readonly string[], cwd: string): string {
  const run = spawnSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (run.status !== 0) throw new Error(`npm ${args.join(" ")}\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "asyncdef-howto-"));
  cpSync(join(root, "examples/howto"), project, { recursive: true });
  const file = join(project, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  for (const name of ["runtime", "compiler", "babel-plugin"]) {
    const packed = npm(["pack", "--silent", join(built(), "node_modules/@asyncdef", name)], project).trim();
    // The compiler comes with the plugin; it is named because nobody has published it yet.
    const group = name === "runtime" ? "dependencies" : "devDependencies";
    manifest[group]![`@asyncdef/${name}`] = `file:${packed}`;
  }
  writeFileSync(file, JSON.stringify(manifest));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"], project);
  writeFileSync(join(project, "src/broken.py"), 'def f():\n    raise ValueError("x")\n\n\nf()\n');
  npm(["run", "--silent", "build"], project);
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const a = "I am coro_a(). Hi!\n";
const b = "I am coro_b(). I sure hope no one hogs the event loop...\n";

/** What the article says each program prints. */
it.each([
  [
    "session",
    "Hi, I am a lowly, simple printer, though I have all I need in life -- \n" +
      "fresh paper and my dearly beloved octopus partner in crime.\n" +
      "function makes a coroutine\nHi\n1\nHello\n7\n" +
      "I am a super special talking penguin. Far cooler than that printer. By the way, my lucky number is: 5.\n",
  ],
  ["setup", "coroutine main() is done!\n"],
  ["coroutines", a + a + a + b],
  ["tasks", b + a + a + a],
  [
    "rock",
    "Beginning coroutine main().\nAwaiting rock...\nCoroutine paused and returned intermediate value: 7.\n" +
      "Resuming coroutine and sending in value: 42.\nRock.__await__ resuming with value: 42.\n" +
      "Coroutine received value: 42 from rock.\nCoroutine main() finished and provided value: 23.\n",
  ],
  ["simpler_async_sleep", "slept without a future\n"],
])("%s prints what the article says", (name, stdout) => {
  expect(node([join(project, "out", `${name}.js`)])).toMatchObject({ stdout, stderr: "", status: 0 });
});

it("sleeps for three seconds while others work", () => {
  const { stdout, stderr } = node([join(project, "out/async_sleep.js")]);
  const time = "(\\d\\d:\\d\\d:\\d\\d)";
  const work = "I like work\\. Work work\\.\n";
  const said = new RegExp(
    `^Beginning asynchronous sleep at time: ${time}\\.\n(?:${work}){3}Done asynchronous sleep at time: ${time}\\.\n$`,
  ).exec(stdout);
  expect([stdout, stderr, said === null]).toEqual([expect.any(String), "", false]);
  const [start, end] = [said![1]!, said![2]!].map((at) => Date.parse(`2000-01-01T${at}Z`) / 1000) as [
    number,
    number,
  ];
  expect((end - start + 86_400) % 86_400).toBeGreaterThanOrEqual(3);
});

it("cycles for ever when nobody stops the loop", async () => {
  const child = spawn(process.execPath, [join(project, "out/event_loop.js")], { stdio: "inherit" });
  await new Promise((done) => setTimeout(done, 700));
  expect(child.exitCode).toBeNull();
  child.kill("SIGKILL");
});

it("has source maps that lead Node to the Python lines", () => {
  const { stderr } = node(["--enable-source-maps", join(project, "out/broken.js")]);
  expect(stderr).toMatch(/broken\.py:2\b/);
  expect(stderr).toMatch(/broken\.py:5\b/);
});

it("compiles every listing", () => {
  const names = readdirSync(join(project, "src")).map((name) => name.replace(/\.py$/, ".js"));
  expect(readdirSync(join(project, "out")).filter((name) => name.endsWith(".js"))).toEqual(names);
});
