/**
 * README.md: every sample is what it says, every command does what it shows.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import asyncdefPlugin from "@asyncdef/babel-plugin";
import { transformSync } from "@babel/core";
import { asyncdef, built, node, root } from "./support/built.ts";
import { javascript } from "./support/compile.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]!);
}

const [program] = blocks("python");
const [code] = blocks("js");
const [printed] = blocks("text");

it("shows the program of examples/tea.py", () => {
  expect(readFileSync(join(root, "examples/tea.py"), "utf8")).toBe(program);
});

it("shows what it becomes, through the command and through Babel", () => {
  const written = javascript(program!, { filename: "tea.py" });
  if (process.env["UPDATE"] !== undefined && written !== code) {
    writeFileSync(
      join(root, "README.md"),
      readme.replace(code!, () => written),
    );
    return;
  }
  expect(written).toBe(code);
  const [configuration] = blocks("json").map((text) => JSON.parse(text) as { plugins: string[] });
  expect(configuration).toEqual({ plugins: ["@asyncdef"] });
  const plugins = [[asyncdefPlugin, { main: true }]] as [typeof asyncdefPlugin, object][];
  const transformed = transformSync(program!, {
    filename: "/app/tea.py",
    babelrc: false,
    configFile: false,
    plugins,
  });
  expect(`${transformed?.code}\n`).toBe(code);
});

it("shows what npm start shows", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["start"]).toBe("node scripts/start.mjs");
  expect(scripts["test"]).toBe("jest");
});

/** Commands of a console block with the lines that are shown below them. */
const commands = blocks("console")
  .flatMap((block) => block.split(/^\$ /m).filter((text) => text !== ""))
  .map((text) => {
    const [line, ...output] = text.split("\n");
    return { line: line!.replace(/ {2,}# .*$/, ""), output: output.join("\n") };
  });

const ours = commands.filter(({ line }) => line.startsWith("npx asyncdef "));

it.each(ours.map(({ line, output }) => [line, output]))("%s", (line, output) => {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-"));
  try {
    const args = [...line.replace("npx asyncdef ", "").matchAll(/"([^"]*)"|(\S+)/g)].map(
      (m) => m[1] ?? m[2]!,
    );
    const run = asyncdef(
      args.map((arg) => (arg === "out" ? join(folder, "out") : arg)),
      { cwd: root },
    );
    if (output !== "") expect(run.stdout + run.stderr).toBe(output);
    else expect(run).toMatchObject({ status: 0, stderr: "" });
    if (args[0] === "run" && output === "") expect(run.stdout).toBe(printed);
    if (args[0] === "build") expect(existsSync(join(folder, "out/tea.js.map"))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("has no command that is not tried here or by .ci/run", () => {
  const others = commands.map(({ line }) => line).filter((line) => !line.startsWith("npx asyncdef "));
  expect(others).toEqual(["npm ci && npm start", "npm cit"]);
});

it("points to files that are there", () => {
  for (const [, path] of readme.matchAll(/`((?:docs|examples|packages)\/[\w./-]*|[A-Z]+\.md)`/g)) {
    expect([path, existsSync(join(root, path!))]).toEqual([path, true]);
  }
});

it("npm start shows the program, the JavaScript and the output", () => {
  const { stdout, status } = node([join(root, "scripts/start.mjs"), "--packages", built()], { cwd: root });
  expect(status).toBe(0);
  for (const part of [program!, code!, printed!]) expect(stdout).toContain(part);
});
