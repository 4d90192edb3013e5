/**
 * `asyncdef explain`: a program beside what each stage of the compiler makes of it.
 *
 *     asyncdef explain main.py --stage javascript
 *
 * From command.ts, to a terminal. It is how to learn what `await` becomes, and how to look into the compiler.
 */
import { resolve } from "node:path";
import { moduleResolver, ProgramFiles } from "@asyncdef/babel-plugin";
import { compile, Source } from "@asyncdef/compiler";
import pc from "picocolors";
import { beside, type Row } from "../explain/beside.ts";
import { astRows, javascriptRows, scopeRows, tokenRows } from "../explain/views.ts";
import { asMistake } from "../loader/syntax-errors.ts";
import { readSourceFile } from "../source-file.ts";
import { mistakeText } from "./check.ts";

export interface ExplainOptions {
  readonly stage?: string;
  readonly lowering: string;
}

export async function explain(path: string, options: ExplainOptions): Promise<number> {
  const text = readSourceFile(path);
  try {
    process.stdout.write(describe(path, text, options));
    return 0;
  } catch (error) {
    process.stderr.write(mistakeText(asMistake(error, text, path), text, path));
    return 1;
  }
}

interface Stage {
  readonly name: string;
  readonly title: string;
  readonly rows: () => readonly Row[];
}

function describe(path: string, text: string, options: ExplainOptions): string {
  const source = new Source(text, path);
  const lowering = options.lowering as "inline" | "delegate";
  const settings = {
    filename: path,
    main: true,
    lowering,
    resolve: moduleResolver(resolve(path)),
    program: new ProgramFiles([resolve(path)]).factsOf(resolve(path)),
  };
  // Compiled before anything is printed: a mistake is then all that is said.
  const { module, analysis, file } = compile(text, settings);
  const javascript = javascriptRows(file, source);
  const stages: readonly Stage[] = [
    { name: "tokens", title: "1. tokenize: tokens", rows: () => tokenRows(source) },
    {
      name: "ast",
      title: "2. parse: the syntax tree, as CPython's ast",
      rows: () => astRows(module, source),
    },
    { name: "scopes", title: "3. analyze: scopes and names", rows: () => scopeRows(analysis, source) },
    {
      name: "lower",
      title: "4. lower: JavaScript, async functions still async",
      rows: () => javascriptRows(compile(text, { ...settings, coroutines: false }).file, source),
    },
    {
      name: "javascript",
      title: "5. coroutines: JavaScript, async functions become generators",
      rows: () => javascript,
    },
  ];
  const lines = source.lineStarts.map((_, index) => source.lineText(index + 1));
  if (lines.at(-1) === "") lines.pop();
  const width = process.stdout.columns ?? 120;
  const wanted = stages.filter(({ name }) => options.stage === undefined || options.stage === name);
  return wanted.map(({ title, rows }) => `${pc.bold(title)}\n\n${beside(lines, rows(), width)}`).join("\n");
}
