/**
 * Binding the arguments of a call to parameters while compiling.
 *
 *     def f(a, b=2, *, key=1)      f(1, key=3)   =>   positional [1], keywords [key: 3]
 *                                  f()           =>   raises: TypeError at run time
 *                                  f(*xs)        =>   undecided
 *
 * From a call and the parameters of what it calls, to calls.ts.
 *
 * Source: The Python Language Reference, 6.3.4 "Calls".
 */
import type { Call, Expression } from "../language/nodes.ts";
import type { SignatureParameter } from "../language/signatures.ts";
import type { Arguments, Parameter } from "./analysis.ts";

/** The parameters of a function of the program in the words of the signature table. */
export function signatureParameters(parameters: readonly Parameter[]): readonly SignatureParameter[] {
  return parameters.map(({ name, kind, default: value }) => ({
    name,
    kind,
    isRequired: value === null && kind !== "rest" && kind !== "keywords",
  }));
}

export function bindArguments(call: Call, parameters: readonly SignatureParameter[]): Arguments {
  const hasStars =
    call.args.some((arg) => arg.type === "Starred") || call.keywords.some((keyword) => keyword.arg === null);
  if (hasStars) return { kind: "undecided" };

  const places = parameters.filter(({ kind }) => kind === "positional only" || kind === "positional");
  const hasRest = parameters.some(({ kind }) => kind === "rest");
  const hasKeywords = parameters.some(({ kind }) => kind === "keywords");
  const positional: (Expression | null)[] = call.args.slice(0, places.length);
  const rest = call.args.slice(places.length);
  if (rest.length > 0 && !hasRest) return { kind: "raises" };

  const keywords: { name: string; value: Expression }[] = [];
  const given = new Set<string>();
  for (const { arg, value } of call.keywords) {
    if (arg === null || given.has(arg)) return { kind: "raises" };
    given.add(arg);
    const place = places.findIndex(({ name, kind }) => kind === "positional" && name === arg);
    if (place !== -1) {
      if (place < call.args.length) return { kind: "raises" };
      while (positional.length <= place) positional.push(null);
      positional[place] = value;
    } else if (parameters.some(({ name, kind }) => kind === "keyword only" && name === arg) || hasKeywords) {
      keywords.push({ name: arg, value });
    } else {
      return { kind: "raises" };
    }
  }

  const isMissing = parameters.some(({ name, kind, isRequired }) => {
    if (!isRequired) return false;
    if (kind === "keyword only") return !given.has(name);
    return positional[places.findIndex((place) => place.name === name)] == null;
  });
  if (isMissing) return { kind: "raises" };

  const order = [
    ...positional.filter((value) => value !== null),
    ...rest,
    ...keywords.map(({ value }) => value),
  ];
  const inSourceOrder = order.every((value, index) => index === 0 || order[index - 1]!.start < value.start);
  return { kind: "bound", positional, rest, keywords, inSourceOrder };
}
