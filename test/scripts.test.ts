/** The scripts of package.json say what they are for, and do not begin when they are only asked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { node, root } from "./support/built.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};
const ours = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node (?:--\S+ )*(\S+\.mjs)$/.exec(line) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

it.each(ours)("npm run %s -- --help", (_, file) => {
  const { stdout, stderr, status } = node([join(root, file), "--help"], { cwd: root });
  expect([stderr, status]).toEqual(["", 0]);
  const [, opening] = /\/\*\*\n \* (.*)/.exec(readFileSync(join(root, file), "utf8"))!;
  expect(stdout.split("\n")[0]).toBe(opening);
});

it("an argument that is not known is said in a line, above the usage", () => {
  const { stdout, stderr, status } = node([join(root, "scripts/fuzz.mjs"), "--sed", "7"], { cwd: root });
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toMatch(/^Unknown option '--sed'.*\n\n`npm run fuzz`: /);
});
