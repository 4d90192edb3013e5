/**
 * The table at the end: a row for each host, in Markdown.
 *
 *     | Bun | 1.4.5 | 441 | 439 | | 2 | ... |
 */

/** How many programs had the same said of them, the most frequent first. */
function counted(entries) {
  const counts = new Map();
  for (const { said } of entries) counts.set(said, (counts.get(said) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([said, count]) => `${count}: ${said}`)
    .join("; ");
}

export function* table(rows) {
  yield "| Host | Version | Programs | Same | Differ | Refused by name | Left out |";
  yield "|---|---|---:|---:|---|---|---|";
  for (const { name, version, missing, same, differ, refused, leftOut } of rows) {
    if (missing !== null) {
      yield `| ${name} | not there | | | | | ${missing} |`;
      continue;
    }
    const names = differ.map((each) => each.name).join(", ");
    const programs = same + differ.length + refused.length + leftOut.length;
    yield `| ${name} | ${version} | ${programs} | ${same} | ${names || "none"} | ${counted(refused) || "none"} | ${counted(leftOut) || "none"} |`;
  }
}
