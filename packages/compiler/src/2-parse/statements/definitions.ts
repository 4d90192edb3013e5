/**
 * Functions, classes, their decorators and their type parameters.
 *
 *     @cached
 *     async def f[T](x: T = 1) -> T: ...   =>   AsyncFunctionDef(f, args, body, [cached], returns=T, [TypeVar(T)])
 *
 * Source: The Python Language Reference, 8.7, 8.8, 8.9.1 and 8.10.
 */
import type { Expression, Statement, TypeParam } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { callArguments } from "../expressions/arguments.ts";
import { expression, namedExpression, starExpression } from "../expressions/index.ts";
import { functionParameters } from "../parameters.ts";
import type { Parser } from "../parser.ts";

/** decorators: ('@' named_expression NEWLINE)+, and the definition they belong to */
export function decorated(p: Parser): Statement {
  const decorators: Expression[] = [];
  while (p.accept(T.AT)) {
    decorators.push(namedExpression(p));
    p.expect(T.NEWLINE);
  }
  const { start } = p;
  if (p.kind === T.CLASS) return classDefinition(p, decorators);
  const isAsync = p.accept(T.ASYNC);
  if (p.kind !== T.DEF) throw p.fail();
  return functionDefinition(p, start, decorators, isAsync);
}

/** function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block */
export function functionDefinition(
  p: Parser,
  start: number,
  decorator_list: Expression[],
  isAsync: boolean,
): Statement {
  p.advance();
  const name = p.name();
  const type_params = typeParameters(p);
  p.expect(T.LPAR);
  const args = functionParameters(p);
  p.expect(T.RPAR);
  const returns = p.accept(T.RARROW) ? expression(p) : null;
  p.expect(T.COLON);
  const body = p.rules.block(p);
  const type = isAsync ? "AsyncFunctionDef" : "FunctionDef";
  return { type, start, end: p.end, name, args, body, decorator_list, returns, type_params };
}

/** class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
export function classDefinition(p: Parser, decorator_list: Expression[]): Statement {
  const { start } = p;
  p.advance();
  const name = p.name();
  const type_params = typeParameters(p);
  const { args, keywords } = p.kind === T.LPAR ? callArguments(p, false) : { args: [], keywords: [] };
  p.expect(T.COLON);
  const body = p.rules.block(p);
  return {
    type: "ClassDef",
    start,
    end: p.end,
    name,
    bases: args,
    keywords,
    body,
    decorator_list,
    type_params,
  };
}

/** type_params: '[' ','.type_param+ [','] ']', or nothing */
export function typeParameters(p: Parser): TypeParam[] {
  if (!p.accept(T.LSQB)) return [];
  const params: TypeParam[] = [];
  do {
    if (params.length > 0 && p.kind === T.RSQB) break;
    params.push(typeParameter(p));
  } while (p.accept(T.COMMA));
  p.expect(T.RSQB);
  return params;
}

/** type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression] */
function typeParameter(p: Parser): TypeParam {
  const { start } = p;
  if (p.accept(T.STAR)) {
    const name = p.name();
    const default_value = p.accept(T.EQUAL) ? starExpression(p) : null;
    return { type: "TypeVarTuple", start, end: p.end, name, default_value };
  }
  if (p.accept(T.DOUBLESTAR)) {
    const name = p.name();
    const default_value = p.accept(T.EQUAL) ? expression(p) : null;
    return { type: "ParamSpec", start, end: p.end, name, default_value };
  }
  const name = p.name();
  const bound = p.accept(T.COLON) ? expression(p) : null;
  const default_value = p.accept(T.EQUAL) ? expression(p) : null;
  return { type: "TypeVar", start, end: p.end, name, bound, default_value };
}
