/**
 * What came out, held against what should have.
 *
 *     verdict(program, { stdout, stderr, code }, host)   =>   { kind: "same" | "differ" | "refused", said }
 *
 * Refused is what ends, or prints, that the host has not what the program asks for: by name, as docs/semantics.md promises.
 */

/** The words of the runtime where a host lacks something. */
const LACKS = /this host has no [^\n"]*|needs \S+, which this host does not have/;

/**
 * @param outcome  code is null where a host has no exit codes
 * @param host  Bun shows the words of what nobody caught, and not its class
 */
export function verdict(program, { stdout, stderr, code }, host) {
  const printed = lasting(stdout);
  const said = [];
  if (printed !== program.stdout) said.push(firstDifference(program.stdout, printed));
  if (code !== null && code !== program.exit) said.push(`    exit code ${code}, not ${program.exit}`);
  if (program.raised !== null && host.kind !== "bun" && !stderr.includes(program.raised))
    said.push(`    should end with ${program.raised}`);
  if (said.length === 0) return { kind: "same", said: "" };
  const lacking = LACKS.exec(printed) ?? LACKS.exec(stderr);
  if (lacking !== null && program.recorded) return { kind: "refused", said: lacking[0] };
  if (stderr !== "") said.push(stderr.trimEnd().slice(0, 1500).replace(/^/gm, "    | "));
  return { kind: "differ", said: said.join("\n") };
}

/** What is the same in every run, as the oracle records it: no addresses. */
function lasting(text) {
  return text.replace(/\b0x[0-9a-f]{6,}\b/g, "0x...");
}

function firstDifference(expected, actual) {
  const [wanted, got] = [expected.split("\n"), actual.split("\n")];
  const at = wanted.findIndex((line, index) => line !== got[index]);
  const line = at < 0 ? wanted.length : at;
  return `    line ${line + 1}\n    - ${wanted[line] ?? "(the end)"}\n    + ${got[line] ?? "(the end)"}`;
}
