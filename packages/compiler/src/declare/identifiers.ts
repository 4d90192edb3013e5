/** Names as TypeScript writes them: parameters and members of declarations. */

const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof " +
    "var void while with yield"
  ).split(" "),
);

/** The name of a parameter, which callers do not say. */
export function identifier(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}
