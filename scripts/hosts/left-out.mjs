/**
 * Programs that a host is not asked to run, each with the reason.
 *
 *     { hosts: ["browser"], reason: "...", is: (program) => ... }
 */

const EVERY_PROCESS = ["node", "deno", "bun"];
const ALL = [...EVERY_PROCESS, "browser"];

/** A program by its name. */
const named =
  (...names) =>
  ({ name }) =>
    names.includes(name);

const REASONS = [
  {
    hosts: ALL,
    reason: "shows Python's tracebacks, which are the command's (`asyncdef run`)",
    is: named("stdlib/unittest-cases-suites-and-what-is-printed"),
  },
  {
    hosts: ALL,
    reason:
      "ends by an error of the host's own, which keeps the host's words where the command does not print it",
    is: named("tracebacks/endless-recursion"),
  },
  {
    hosts: ALL,
    reason: "ends by an ImportError: its attribute `name` stands where hosts look for an error's class",
    is: named("modules/modules-that-import-each-other-are-partly-there"),
  },
  {
    hosts: EVERY_PROCESS,
    reason: "asks for what a page has not",
    is: named("hosts/programs/what-a-browser-lacks"),
  },
  {
    hosts: ["browser", "bun"],
    reason:
      "asks where coroutines were made: bundles do not know, and JavaScriptCore forgets calls in tail position",
    is: named("asyncio/coroutines/where-things-were-made"),
  },
  {
    hosts: ["browser", "deno", "bun"],
    reason: "wants the garbage collected at once",
    is: named("asyncio/futures/what-nobody-has-any-more-is-reported-when-garbage-is-collected"),
  },
  {
    hosts: ["browser"],
    reason: "reads a variable of the module too early, which esbuild's bundles do not notice",
    is: named("types/type-statements-and-type-parameters"),
  },
  {
    hosts: ["bun"],
    reason: "recurses for ever in tail position, which takes no stack in JavaScriptCore",
    is: named(
      "exceptions/what-may-be-raised-and-caught",
      "programs/exceptions-chained-and-nested",
      "tracebacks/the-traceback-module",
    ),
  },
  {
    hosts: ["bun"],
    reason:
      "shows attributes of a function in the order in which they were set: JavaScriptCore has `length` and `name` first",
    is: named("asyncio/coroutines/attributes-of-functions-under-any-name"),
  },
];

/** @returns null when the program is to be run */
export function reasonToLeaveOut(program, host) {
  const found = REASONS.find(({ hosts, is }) => hosts.includes(host.kind) && is(program));
  return found?.reason ?? null;
}
