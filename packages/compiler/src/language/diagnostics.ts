/**
 * Diagnostics: every message the compiler has for a mistake in a program, by code, and the error that carries one.
 *
 *     diagnostics.invalid_syntax()   =>   "invalid syntax"
 *
 * From the tokenizer, the parser and the analysis, to the user. Where CPython has a message for the same mistake, ours is
 * CPython's, word for word, so that a search for it finds an answer.
 *
 * Source: CPython 3.13's own answers, recorded in test/compiler/syntax-errors.json.
 */

/** Which of Python's exceptions the mistake is. */
export type ErrorKind = "SyntaxError" | "IndentationError" | "TabError";

/** Code to message; the arguments are what the message must be told. */
export const diagnostics = {
  // decode.ts
  encoding_with_mark: ({ encoding }: { encoding: string }) => `encoding problem: ${encoding} with BOM`,
  unknown_encoding: ({ encoding }: { encoding: string }) => `unknown encoding: ${encoding}`,
  undecodable_byte: ({
    encoding,
    byte,
    position,
    reason,
  }: {
    encoding: string;
    byte: string;
    position: number;
    reason: string;
  }) => `(unicode error) '${encoding}' codec can't decode byte ${byte} in position ${position}: ${reason}`,

  // 1-tokenize
  unterminated_string: ({ line }: { line: number }) =>
    `unterminated string literal (detected at line ${line})`,
  unterminated_string_escaped_quote: ({ line }: { line: number }) =>
    `unterminated string literal (detected at line ${line}); perhaps you escaped the end quote?`,
  unterminated_triple_quoted_string: ({ line }: { line: number }) =>
    `unterminated triple-quoted string literal (detected at line ${line})`,
  unterminated_fstring: ({ line }: { line: number }) =>
    `unterminated f-string literal (detected at line ${line})`,
  unterminated_triple_quoted_fstring: ({ line }: { line: number }) =>
    `unterminated triple-quoted f-string literal (detected at line ${line})`,
  fstring_single_brace: () => "f-string: single '}' is not allowed",
  fstring_expecting_brace: () => "f-string: expecting '}'",
  fstring_unmatched: ({ bracket }: { bracket: string }) => `f-string: unmatched '${bracket}'`,
  fstring_too_deep: () => "f-string: expressions nested too deeply",
  fstring_too_many: () => "too many nested f-strings",
  invalid_character: ({ character, code }: { character: string; code: string }) =>
    `invalid character '${character}' (U+${code})`,
  invalid_nonprintable_character: ({ code }: { code: string }) => `invalid non-printable character U+${code}`,
  invalid_number: ({ kind }: { kind: string }) => `invalid ${kind} literal`,
  invalid_digit: ({ digit, kind }: { digit: string; kind: string }) =>
    `invalid digit '${digit}' in ${kind} literal`,
  leading_zeros: () =>
    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
  unexpected_after_continuation: () => "unexpected character after line continuation character",
  unexpected_eof: () => "unexpected EOF while parsing",
  unmatched_bracket: ({ bracket }: { bracket: string }) => `unmatched '${bracket}'`,
  mismatched_bracket: ({ close, open }: { close: string; open: string }) =>
    `closing parenthesis '${close}' does not match opening parenthesis '${open}'`,
  mismatched_bracket_on_line: ({ close, open, line }: { close: string; open: string; line: number }) =>
    `closing parenthesis '${close}' does not match opening parenthesis '${open}' on line ${line}`,
  never_closed: ({ bracket }: { bracket: string }) => `'${bracket}' was never closed`,
  too_many_brackets: () => "too many nested parentheses",
  too_many_indents: () => "too many levels of indentation",
  inconsistent_dedent: () => "unindent does not match any outer indentation level",
  inconsistent_tabs: () => "inconsistent use of tabs and spaces in indentation",
  null_byte: () => "source code string cannot contain null bytes",

  // 2-parse
  mixed_bytes: () => "cannot mix bytes and nonbytes literals",
  bytes_not_ascii: () => "bytes can only contain ASCII literal characters",
  invalid_x_escape: ({ position }: { position: number }) =>
    `(value error) invalid \\x escape at position ${position}`,
  unicode_error: ({ from, to, reason }: { from: number; to: number; reason: string }) =>
    `(unicode error) 'unicodeescape' codec can't decode bytes in position ${from}-${to}: ${reason}`,
  /** A MemoryError in CPython. */
  too_complex: () => "Parser stack overflowed - Python source too complex to parse",
  too_many_digits: ({ limit, digits }: { limit: number; digits: number }) =>
    `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
  invalid_syntax: () => "invalid syntax",
  unexpected_indent: () => "unexpected indent",
  unexpected_unindent: () => "unexpected unindent",
  expected: ({ what }: { what: string }) => `expected '${what}'`,
  expected_block: () => "expected an indented block",
  expected_block_after: ({ what, line }: { what: string; line: number }) =>
    `expected an indented block after ${what} on line ${line}`,
  expected_else: () => "expected 'else' after 'if' expression",
  expected_except: () => "expected 'except' or 'finally' block",
  expected_exception_types: () => "expected one or more exception types",
  expected_in: () => "'in' expected after for-loop variables",
  expected_imported_names: () => "Expected one or more names after 'import'",
  expected_default_value: () => "expected default value expression",
  expected_argument_value: () => "expected argument value expression",
  expected_value_after_key: () => "expression expected after dictionary key and ':'",
  expected_colon_after_key: () => "':' expected after dictionary key",
  expected_comma_slash_star: () => "expected comma between / and *",
  forgotten_comma: () => "invalid syntax. Perhaps you forgot a comma?",
  missing_call_parentheses: ({ name }: { name: string }) =>
    `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`,
  maybe_equality_or_walrus: () => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
  cannot_assign_here: ({ what }: { what: string }) =>
    `cannot assign to ${what} here. Maybe you meant '==' instead of '='?`,
  cannot_assign: ({ what }: { what: string }) => `cannot assign to ${what}`,
  cannot_delete: ({ what }: { what: string }) => `cannot delete ${what}`,
  walrus_target: ({ what }: { what: string }) => `cannot use assignment expressions with ${what}`,
  assign_to_yield: () => "assignment to yield expression not possible",
  assign_to_iterable_unpacking: () => "cannot assign to iterable argument unpacking",
  assign_to_keyword_unpacking: () => "cannot assign to keyword argument unpacking",
  annotated_display: ({ what }: { what: string }) => `only single target (not ${what}) can be annotated`,
  illegal_annotation_target: () => "illegal target for annotation",
  illegal_augmented_target: ({ what }: { what: string }) =>
    `'${what}' is an illegal expression for augmented assignment`,
  not_after_operator: () => "'not' after an operator must be parenthesized",
  invalid_star_expression: () => "Invalid star expression",
  starred_here: () => "cannot use starred expression here",
  double_starred_here: () => "cannot use double starred expression here",
  starred_dict_value: () => "cannot use a starred expression in a dictionary value",
  unpacking_in_comprehension: () => "iterable unpacking cannot be used in comprehension",
  dict_unpacking_in_comprehension: () => "dict unpacking cannot be used in dict comprehension",
  comprehension_target: () => "did you forget parentheses around the comprehension target?",
  bare_generator: () => "Generator expression must be parenthesized",
  keyword_expression: () => 'expression cannot contain assignment, perhaps you meant "=="?',
  positional_follows_keyword: () => "positional argument follows keyword argument",
  positional_follows_unpacking: () => "positional argument follows keyword argument unpacking",
  iterable_unpacking_follows: () => "iterable argument unpacking follows keyword argument unpacking",
  missing_default: () => "parameter without a default follows parameter with a default",
  parenthesised_parameters: () => "Function parameters cannot be parenthesized",
  parenthesised_lambda_parameters: () => "Lambda expression parameters cannot be parenthesized",
  lone_slash: () => "at least one argument must precede /",
  second_slash: () => "/ may appear only once",
  late_slash: () => "/ must be ahead of *",
  bare_star: () => "named arguments must follow bare *",
  second_star: () => "* argument may appear only once",
  vararg_default: () => "var-positional argument cannot have default value",
  kwarg_default: () => "var-keyword argument cannot have default value",
  parameter_follows_kwarg: () => "arguments cannot follow var-keyword argument",
  empty_type_parameters: () => "Type parameter list cannot be empty",
  forbidden_type_bound: ({ what, kind }: { what: string; kind: string }) => `cannot use ${what} with ${kind}`,
  import_from: () => "Did you mean to use 'from ... import ...' instead?",
  trailing_import_comma: () => "trailing comma not allowed without surrounding parentheses",
  mixed_except: () => "cannot have both 'except' and 'except*' on the same 'try'",
  parenthesise_exception_types: () => "multiple exception types must be parenthesized",
  underscore_target: () => "cannot use '_' as a target",
  invalid_pattern_target: () => "invalid pattern target",
  real_number_required: () => "real number required in complex literal",
  imaginary_number_required: () => "imaginary number required in complex literal",
  positional_pattern_follows: () => "positional patterns follow keyword patterns",
  fstring_lambda: () => "f-string: lambda expressions are not allowed without parentheses",
  fstring_expression_required: ({ before }: { before: string }) =>
    `f-string: valid expression required before '${before}'`,
  fstring_expecting_expression: () => "f-string: expecting a valid expression after '{'",
  fstring_expecting: ({ what }: { what: string }) => `f-string: expecting ${what}`,
  fstring_missing_conversion: () => "f-string: missing conversion character",
  fstring_invalid_conversion: () => "f-string: invalid conversion character",
  fstring_unknown_conversion: ({ character }: { character: string }) =>
    `f-string: invalid conversion character '${character}': expected 's', 'r', or 'a'`,
  // CPython's own spelling.
  fstring_conversion_apart: () => "f-string: conversion type must come right after the exclamanation mark",

  // 3-analyze: futures, scopes
  future_braces: () => "not a chance",
  future_undefined: ({ name }: { name: string }) => `future feature ${name} is not defined`,
  future_too_late: () => "from __future__ imports must occur at the beginning of the file",
  duplicate_argument: ({ name }: { name: string }) => `duplicate argument '${name}' in function definition`,
  duplicate_type_parameter: ({ name }: { name: string }) => `duplicate type parameter '${name}'`,
  name_is_parameter_and: ({ name, word }: { name: string; word: string }) =>
    `name '${name}' is parameter and ${word}`,
  name_used_prior_to: ({ name, word }: { name: string; word: string }) =>
    `name '${name}' is used prior to ${word} declaration`,
  name_assigned_before: ({ name, word }: { name: string; word: string }) =>
    `name '${name}' is assigned to before ${word} declaration`,
  annotated_name_global: ({ name }: { name: string }) => `annotated name '${name}' can't be global`,
  annotated_name_nonlocal: ({ name }: { name: string }) => `annotated name '${name}' can't be nonlocal`,
  name_nonlocal_and_global: ({ name }: { name: string }) => `name '${name}' is nonlocal and global`,
  no_binding_for_nonlocal: ({ name }: { name: string }) => `no binding for nonlocal '${name}' found`,
  nonlocal_type_parameter: ({ name }: { name: string }) =>
    `nonlocal binding not allowed for type parameter '${name}'`,
  nonlocal_at_module_level: () => "nonlocal declaration not allowed at module level",
  import_star_not_at_module_level: () => "import * only allowed at module level",
  comprehension_rebinds_target: ({ name }: { name: string }) =>
    `comprehension inner loop cannot rebind assignment expression target '${name}'`,
  named_expression_in_iterable: () =>
    "assignment expression cannot be used in a comprehension iterable expression",
  named_expression_rebinds_iteration: ({ name }: { name: string }) =>
    `assignment expression cannot rebind comprehension iteration variable '${name}'`,
  named_expression_in_class_comprehension: () =>
    "assignment expression within a comprehension cannot be used in a class body",
  named_expression_comprehension_in: ({ what }: { what: string }) =>
    `assignment expression within a comprehension cannot be used in ${what}`,
  not_in_annotation: ({ what }: { what: string }) => `${what} cannot be used within an annotation`,
  not_in_type_scope: ({ what, where }: { what: string; where: string }) =>
    `${what} cannot be used within ${where}`,
  yield_in_comprehension: ({ what }: { what: string }) => `'yield' inside ${what}`,

  // 3-analyze: rules
  await_outside_function: () => "'await' outside function",
  await_outside_coroutine: () => "'await' outside async function",
  async_comprehension_outside_coroutine: () =>
    "asynchronous comprehension outside of an asynchronous function",
  async_for_outside_coroutine: () => "'async for' outside async function",
  async_with_outside_coroutine: () => "'async with' outside async function",
  yield_outside_function: () => "'yield' outside function",
  yield_from_outside_function: () => "'yield from' outside function",
  yield_from_in_coroutine: () => "'yield from' inside async function",
  return_outside_function: () => "'return' outside function",
  return_value_in_async_generator: () => "'return' with value in async generator",
  break_outside_loop: () => "'break' outside loop",
  continue_outside_loop: () => "'continue' not properly in loop",
  jump_in_except_star: () => "'break', 'continue' and 'return' cannot appear in an except* block",
  default_except_not_last: () => "default 'except:' must be last",
  assign_to_debug: () => "cannot assign to __debug__",
  delete_debug: () => "cannot delete __debug__",
  starred_target_not_in_display: () => "starred assignment target must be in a list or tuple",
  multiple_starred_targets: () => "multiple starred expressions in assignment",
  too_many_before_star: () => "too many expressions in star-unpacking assignment",
  starred_not_here: () => "can't use starred expression here",
  keyword_repeated: ({ name }: { name: string }) => `keyword argument repeated: ${name}`,
  too_many_blocks: () => "too many statically nested blocks",
  type_parameter_default_order: ({ name }: { name: string }) =>
    `non-default type parameter '${name}' follows default type parameter`,
  pattern_capture_unreachable: ({ name }: { name: string }) =>
    `name capture '${name}' makes remaining patterns unreachable`,
  pattern_wildcard_unreachable: () => "wildcard makes remaining patterns unreachable",
  pattern_duplicate_name: ({ name }: { name: string }) => `multiple assignments to name '${name}' in pattern`,
  pattern_multiple_stars: () => "multiple starred names in sequence pattern",
  pattern_alternatives_differ: () => "alternative patterns bind different names",
  pattern_duplicate_key: ({ key }: { key: string }) => `mapping pattern checks duplicate key (${key})`,
  pattern_repeated_attribute: ({ name }: { name: string }) =>
    `attribute name repeated in class pattern: ${name}`,

  // 3-analyze: what asyncdef does not have
  unsupported_feature: ({ title, source, instead }: { title: string; source: string; instead: string }) =>
    `${title} (${source}) is not supported by asyncdef; ${instead}`,
  unknown_module: ({ name, instead }: { name: string; instead: string }) =>
    `module '${name}' is not available to asyncdef; ${instead}`,
  unknown_module_name: ({ name, module }: { name: string; module: string }) =>
    `cannot import name '${name}' from '${module}': asyncdef's '${module}' does not have it`,
} as const satisfies Record<string, (details: never) => string>;

/** The codes that are not a plain SyntaxError. */
const kinds: { readonly [C in Code]?: ErrorKind } = {
  too_many_indents: "IndentationError",
  unexpected_indent: "IndentationError",
  unexpected_unindent: "IndentationError",
  expected_block: "IndentationError",
  expected_block_after: "IndentationError",
  inconsistent_dedent: "IndentationError",
  inconsistent_tabs: "TabError",
};

export type Code = keyof typeof diagnostics;

/** What the message of a code must be told: nothing, or one record. */
export type Details<C extends Code> = Parameters<(typeof diagnostics)[C]>;

/** A mistake in a Python program. Offsets are UTF-16 code units into the source, end exclusive. */
export class CompileError extends SyntaxError {
  readonly code: Code;
  readonly kind: ErrorKind;
  readonly start: number;
  readonly end: number;

  constructor(code: Code, message: string, kind: ErrorKind, start: number, end: number) {
    super(message);
    this.name = "CompileError";
    this.code = code;
    this.kind = kind;
    this.start = start;
    this.end = end;
  }
}

/** The error of `code` at a place; its kind follows from the code. */
export function compileError<C extends Code>(
  code: C,
  start: number,
  end: number,
  ...details: Details<C>
): CompileError {
  const message = diagnostics[code] as (...details: Details<C>) => string;
  return new CompileError(code, message(...details), kinds[code] ?? "SyntaxError", start, end);
}
