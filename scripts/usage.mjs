/**
 * What a script is for and how it is called: its own opening comment, shown for `--help` and for arguments it does not know.
 *
 *     npm run fuzz -- --help
 *
 * From the scripts that people start, here and in bench/.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * Ends the process when the script at `url` was started with `--help`.
 *
 * @param url  the script's `import.meta.url`
 */
export function usage(url) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  console.log(opening(url));
  process.exit(0);
}

/** `parseArgs` of Node, after `usage`: ends the process with what is wrong, and the usage. */
export function argumentsOf(url, config) {
  usage(url);
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error.message}\n\n${opening(url)}`);
    process.exit(2);
  }
}

function opening(url) {
  const [, text] = /\/\*\*\n([\s\S]*?)\n? \*\//.exec(readFileSync(fileURLToPath(url), "utf8"));
  return text.replace(/^ \* ?/gm, "");
}
