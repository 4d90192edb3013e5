/**
 * Names by which a program looks at its own definitions: what functions and classes tell of themselves depends on them.
 *
 *     print(tools.area.__doc__)    =>   tools.py keeps its docstrings, though it never says `__doc__` itself
 *
 * To the survey of a program's files and to the lowering.
 */

const SIGNATURES = ["signature", "from_callable", "getfullargspec", "getcallargs"];

/** They read the class of the first argument from an annotation, be it quoted. */
const DISPATCHERS = ["singledispatch", "singledispatchmethod"];

/** Annotations of functions. */
export const annotationReaders = [
  ...SIGNATURES,
  "__annotations__",
  "get_annotations",
  "get_type_hints",
  ...DISPATCHERS,
];

/** What the names in quoted annotations stand for. */
export const hintReaders = ["get_type_hints", "eval_str", ...DISPATCHERS];

/** Values of the parameters' defaults. */
export const defaultReaders = [
  ...SIGNATURES,
  "__defaults__",
  "__kwdefaults__",
  "create_autospec",
  "autospec",
];

/** Docstrings. A test case shows those of its tests. */
export const docReaders = ["__doc__", "getdoc", "TestCase", "IsolatedAsyncioTestCase", "__dict__", "vars"];

const SOURCES = [
  "findsource",
  "getabsfile",
  "getcomments",
  "getfile",
  "getsource",
  "getsourcefile",
  "getsourcelines",
];

/** `__code__`, or where a function stands. */
export const codeReaders = ["__code__", ...SOURCES];

/** The first line of a class, and what its methods assign to `self`. */
export const bodyReaders = ["__firstlineno__", "__static_attributes__", ...SOURCES];

export const introspectionNames: ReadonlySet<string> = new Set([
  ...annotationReaders,
  ...hintReaders,
  ...defaultReaders,
  ...docReaders,
  ...codeReaders,
  ...bodyReaders,
  "__closure__",
  "__globals__",
  "__module__",
  "__type_params__",
]);
