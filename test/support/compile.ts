/** Compile Python for a test: the JavaScript that comes out, as text. */
import { type CompileOptions, compile, generate } from "@asyncdef/compiler";

/** The generated module of a main script. */
export function javascript(python: string, options: Partial<CompileOptions> = {}): string {
  return generate(compile(python, { main: true, filename: "input.py", ...options })).code;
}
