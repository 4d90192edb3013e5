/**
 * The random module: the methods of one hidden generator, which the host seeds unless the program does.
 *
 * Source: Library Reference, `random`.
 */
import { builtin } from "../objects/builtin.ts";
import type { PyFunction } from "../objects/call.ts";
import { RandomObject } from "./random/random.ts";

export { Random } from "./random/random.ts";
export { SystemRandom } from "./random/system.ts";

const hidden = /* @__PURE__ */ new RandomObject();

/** A method of the hidden generator as a function. */
function method(signature: string): (...args: unknown[]) => unknown {
  const name = signature.slice(0, signature.indexOf("("));
  const f = (hidden as unknown as Record<string, PyFunction>)[name]!;
  return builtin(`Random.${signature}`, (...args: unknown[]) => Reflect.apply(f, hidden, args));
}

type F = (...args: unknown[]) => unknown;
export const seed: F = /* @__PURE__ */ method("seed(a=, version=)");
export const getstate: F = /* @__PURE__ */ method("getstate()");
export const setstate: F = /* @__PURE__ */ method("setstate(state)");
export const random: F = /* @__PURE__ */ method("random()");
export const getrandbits: F = /* @__PURE__ */ method("getrandbits(k, /)");
export const randbytes: F = /* @__PURE__ */ method("randbytes(n)");
export const randrange: F = /* @__PURE__ */ method("randrange(start, stop=, step=)");
export const randint: F = /* @__PURE__ */ method("randint(a, b)");
export const choice: F = /* @__PURE__ */ method("choice(seq)");
export const shuffle: F = /* @__PURE__ */ method("shuffle(x)");
export const sample: F = /* @__PURE__ */ method("sample(population, k, *, counts=)");
export const choices: F = /* @__PURE__ */ method("choices(population, weights=, *, cum_weights=, k=)");
export const binomialvariate: F = /* @__PURE__ */ method("binomialvariate(n=, p=)");
export const uniform: F = /* @__PURE__ */ method("uniform(a, b)");
export const triangular: F = /* @__PURE__ */ method("triangular(low=, high=, mode=)");
export const normalvariate: F = /* @__PURE__ */ method("normalvariate(mu=, sigma=)");
export const gauss: F = /* @__PURE__ */ method("gauss(mu=, sigma=)");
export const lognormvariate: F = /* @__PURE__ */ method("lognormvariate(mu=, sigma=)");
export const expovariate: F = /* @__PURE__ */ method("expovariate(lambd=)");
export const gammavariate: F = /* @__PURE__ */ method("gammavariate(alpha, beta)");
export const betavariate: F = /* @__PURE__ */ method("betavariate(alpha, beta)");
export const paretovariate: F = /* @__PURE__ */ method("paretovariate(alpha)");
export const vonmisesvariate: F = /* @__PURE__ */ method("vonmisesvariate(mu, kappa)");
export const weibullvariate: F = /* @__PURE__ */ method("weibullvariate(alpha, beta)");
