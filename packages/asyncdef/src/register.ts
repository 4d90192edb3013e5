/**
 * `node --import asyncdef/register main.py`: Node's own command, with Python files.
 *
 *     node --import asyncdef/register main.py a b    the program main.py
 *     node --import asyncdef/register app.mjs        JavaScript that says `import { main } from "./main.py"`
 *
 * From Node, before the program. An exception that nobody catches prints Python's traceback, as with `asyncdef run`.
 */
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { install } from "./loader/install.ts";
import { Programs } from "./loader/programs.ts";
import { Outcome } from "./traceback/outcome.ts";

const script = process.argv[1];
const programs = new Programs(
  script === undefined ? [] : [dirname(script)],
  script === undefined || !script.endsWith(".py") ? null : pathToFileURL(script).href,
);
const outcome = new Outcome(programs);
Error.stackTraceLimit = Number.POSITIVE_INFINITY;
process.on("uncaughtException", (error) => void outcome.end(error));
void outcome.knowPlaces();
install(programs);
