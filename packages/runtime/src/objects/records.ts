/**
 * What the runtime keeps as a record, handed to Python code: a dict; what it keeps as an array: a tuple. `@asyncdef/runtime` on its own
 * hands JavaScript the record and the array.
 *
 * Whatever can put Python code in a place where it is handed one makes it so: a class statement, `loop.set_exception_handler`; tuples,
 * where they are part of the program.
 */
export const records: {
  to_python: (record: Readonly<Record<string, unknown>>) => unknown;
  to_tuple: (items: readonly unknown[]) => unknown;
} = {
  to_python: (record) => record,
  to_tuple: (items) => items,
};
