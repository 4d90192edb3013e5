/**
 * The Python files that arguments name: files as they are, folders with all they hold.
 *
 *     ["src", "tool"]   =>   src/main.py, src/net/client.py, tool     (relative: main.py, net/client.py, tool)
 *
 * From commands/build.ts and commands/check.ts.
 */
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { UsageError } from "./usage-error.ts";

export interface PythonFile {
  readonly path: string;
  /** Below the folder that was named; the file's own name when it was named itself. */
  readonly relative: string;
}

/** @throws UsageError when something is missing, or a folder holds no Python */
export function pythonFiles(names: readonly string[]): readonly PythonFile[] {
  return names.flatMap((name) => {
    const found = statSync(name, { throwIfNoEntry: false });
    if (found === undefined)
      throw new UsageError(`can't open '${name}': [Errno 2] No such file or directory`);
    if (!found.isDirectory()) return [{ path: name, relative: basename(name) }];
    const files = [...below(name, "")];
    if (files.length === 0) throw new UsageError(`there is no .py file in '${name}'`);
    return files;
  });
}

/** Folders that hold no sources of the user's are passed over. */
function* below(root: string, folder: string): Generator<PythonFile> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const relative = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules" && entry.name !== "__pycache__") {
        yield* below(root, relative);
      }
    } else if (entry.name.endsWith(".py")) {
      yield { path: join(root, relative), relative };
    }
  }
}
