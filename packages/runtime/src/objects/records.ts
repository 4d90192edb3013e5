/**
 * What the runtime keeps as a record, handed to Python code: a dict; what it keeps as an array: a tuple. `@asyncdef/runtime` on its own
 * hands JavaScript the record and the array.
 *
 * Dicts and tuples see to it where they are part of the program. Whatever can put Python code in a place where it is handed one makes
 * them so: `loop.set_exception_handler`, a class with a `call_exception_handler` of its own.
 */
export const records: {
  to_python: (record: Readonly<Record<string, unknown>>) => unknown;
  to_tuple: (items: readonly unknown[]) => unknown;
} = {
  to_python: (record) => record,
  to_tuple: (items) => items,
};
