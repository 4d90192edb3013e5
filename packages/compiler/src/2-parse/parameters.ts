/**
 * The parameters of functions and lambdas.
 *
 *     (a, /, b=1, *args, c: int, d=2, **kw)   =>   posonlyargs [a], args [b], vararg args, kwonlyargs [c, d], ...
 *
 * Source: The Python Language Reference, 8.7 "Function definitions", 6.14 "Lambdas".
 */
import type { Arg, Arguments, Expression } from "../language/nodes.ts";
import * as T from "../language/tokens.ts";
import type { Parser } from "./parser.ts";

/** lambda_params: up to the ':' */
export function lambdaParameters(p: Parser): Arguments {
  return parameters(p, T.COLON, false);
}

/** params: up to the ')' */
export function functionParameters(p: Parser): Arguments {
  return parameters(p, T.RPAR, true);
}

function parameters(p: Parser, closing: number, annotated: boolean): Arguments {
  const { start } = p;
  let posonlyargs: Arg[] = [];
  let args: Arg[] = [];
  const defaults: Expression[] = [];
  let vararg: Arg | null = null;
  const kwonlyargs: Arg[] = [];
  const kw_defaults: (Expression | null)[] = [];
  let kwarg: Arg | null = null;
  let slash = false;
  let star = false;
  while (p.kind !== closing) {
    if (p.kind === T.STAR) {
      if (star) throw p.fail();
      star = true;
      p.advance();
      if (p.kind === T.COMMA) {
        // A bare star must have a parameter behind it that it makes keyword-only.
        if (p.next !== T.NAME) {
          p.advance();
          throw p.fail();
        }
      } else {
        vararg = parameter(p, annotated, true);
      }
    } else if (p.kind === T.DOUBLESTAR) {
      p.advance();
      kwarg = parameter(p, annotated, false);
      p.accept(T.COMMA);
      break;
    } else if (p.kind === T.SLASH) {
      if (slash || star || args.length === 0) throw p.fail();
      slash = true;
      p.advance();
      posonlyargs = args;
      args = [];
    } else {
      const arg = parameter(p, annotated, false);
      const value = p.accept(T.EQUAL) ? p.rules.expression(p) : null;
      if (star) {
        kwonlyargs.push(arg);
        kw_defaults.push(value);
      } else {
        if (value !== null) defaults.push(value);
        else if (defaults.length > 0) throw p.fail();
        args.push(arg);
      }
    }
    if (!p.accept(T.COMMA)) break;
  }
  if (p.kind !== closing) throw p.fail();
  const end = Math.max(start, p.end);
  return {
    type: "Arguments",
    start,
    end,
    posonlyargs,
    args,
    vararg,
    kwonlyargs,
    kw_defaults,
    kwarg,
    defaults,
  };
}

/** param: NAME [':' expression]; param_star_annotation: NAME ':' star_expression */
function parameter(p: Parser, annotated: boolean, starred: boolean): Arg {
  const { start } = p;
  const arg = p.name();
  let annotation: Expression | null = null;
  if (annotated && p.accept(T.COLON)) {
    annotation = starred ? p.rules.starExpression(p) : p.rules.expression(p);
  }
  return { type: "Arg", start, end: p.end, arg, annotation };
}
