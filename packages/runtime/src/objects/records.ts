/**
 * What the runtime keeps as a record, handed to Python code: a dict. `@asyncdef/runtime` on its own hands JavaScript the record.
 *
 * Whatever can put Python code in a place where it is handed one makes it so: a class statement, `loop.set_exception_handler`.
 */
export const records: { to_python: (record: Readonly<Record<string, unknown>>) => unknown } = {
  to_python: (record) => record,
};
