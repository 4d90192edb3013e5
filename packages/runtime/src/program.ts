/**
 * For programs whose modules run when they are imported: its import does something, and stands before all others.
 *
 * From: a program with `import tools` behind a statement, or in a function
 * To:   `import "@asyncdef/runtime/program";` at its top, so that tools.py waits for that statement. Without it, JavaScript is the program, and
 *       finds the modules it imports complete.
 */
import { program } from "./objects/module.ts";

program.imports = true;
