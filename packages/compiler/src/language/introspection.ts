/**
 * Names by which a program looks at its own definitions: what functions and classes tell of themselves depends on them.
 *
 *     print(tools.area.__doc__)    =>   tools.py keeps its docstrings, though it never says `__doc__` itself
 *
 * To the survey of a program's files and to the lowering.
 */
const ANNOTATIONS = "__annotations__ get_annotations get_type_hints eval_str signature getfullargspec";
const DEFAULTS = "__defaults__ __kwdefaults__ create_autospec autospec";
const DETAILS =
  "__code__ __closure__ __globals__ __type_params__ __module__ __firstlineno__ __static_attributes__";
const DOCS = "__doc__ getdoc TestCase IsolatedAsyncioTestCase __dict__ vars";

export const introspectionNames: ReadonlySet<string> = new Set(
  [ANNOTATIONS, DEFAULTS, DETAILS, DOCS, "singledispatch singledispatchmethod getsource getsourcelines"]
    .join(" ")
    .split(" "),
);
