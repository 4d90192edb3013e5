/** `argparse`: options and arguments of a command line, and its help. Written in Python (`packages/runtime/python/argparse/`). Source: Library Reference, argparse. */
export { Action, BooleanOptionalAction, SubParsersAction as _SubParsersAction } from "./argparse/actions.ts";
export {
  ArgumentGroup as _ArgumentGroup,
  MutuallyExclusiveGroup as _MutuallyExclusiveGroup,
} from "./argparse/containers.ts";
export {
  ArgumentDefaultsHelpFormatter,
  HelpFormatter,
  MetavarTypeHelpFormatter,
  RawDescriptionHelpFormatter,
  RawTextHelpFormatter,
} from "./argparse/formatting.ts";
export { ArgumentParser, FileType } from "./argparse/parser.ts";
export {
  ArgumentError,
  ArgumentTypeError,
  Namespace,
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  SUPPRESS,
  ZERO_OR_MORE,
} from "./argparse/words.ts";

export const __name__ = "argparse";
