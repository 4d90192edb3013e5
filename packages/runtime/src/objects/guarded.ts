/**
 * A coroutine's body in two pieces: what may end it before the first `await`, and a generator of all that follows.
 *
 * From: `async def fib(n): if n < 2: return n; return await fib(n - 1) + await fib(n - 2)`
 * To:   `coroutine("fib(n)", guarded((rest) => function (n) { if (lt(n, 2)) { return n; } return rest(n); }, function* (n) {...}))`
 *
 * The generator is made only where `rest` is reached: a base case, or a hit in a cache, is a call of a plain function. `rest` is handed
 * in because the first piece runs in two ways: for an `await`, where the generator is run on the spot, and for a coroutine object, which
 * takes the generator and goes on as any other does.
 *
 * Source: docs/architecture.md, "Coroutines".
 */
import {
  type Body,
  CLOSED,
  type CoroutineFunction,
  GeneratorCoroutine,
  type Native,
  type OwnBody,
  RUNNING,
} from "./coroutine.ts";
import { type Code, native_next, run_inline } from "./frame.ts";
import { bind } from "./light-call.ts";
import type { Signature } from "./signature.ts";

type Piece = (...args: unknown[]) => unknown;

/**
 * @param begin  makes the first piece, of a function that goes on with the second
 * @param rest   the second piece
 */
export function guarded(begin: (rest: Piece) => Body, rest: (...args: never[]) => Native): OwnBody {
  return {
    $coroutine: (code, parsed) =>
      guarded_function(
        code,
        parsed,
        begin as (rest: Piece) => Piece,
        rest as unknown as (...args: unknown[]) => Native,
      ),
  };
}

function guarded_function(
  code: Code,
  parsed: Signature,
  begin: (rest: Piece) => Piece,
  rest: (...args: unknown[]) => Native,
): CoroutineFunction {
  const first = begin((...args) => new Reached(rest(...args)));
  const make = ((...args: unknown[]) =>
    new GuardedCoroutine(code, first, bind(parsed, args))) as unknown as CoroutineFunction;
  // By this name tracebacks know that the two pieces are one function.
  make.$awaited = begin(function rest_of_coroutine(...args) {
    return run_inline(code, rest(...args));
  });
  make.$code = code;
  return make;
}

/** What the first piece of a coroutine object answers when it has not ended the coroutine. */
class Reached {
  readonly $gen: Native;

  constructor(gen: Native) {
    this.$gen = gen;
  }
}

class GuardedCoroutine extends GeneratorCoroutine {
  /** What is to run first, with its arguments; null once it has begun. */
  declare $first: Piece | null;
  declare $given: readonly unknown[];

  constructor(code: Code, first: Piece, given: readonly unknown[]) {
    super(code, null as never);
    this.$first = first;
    this.$given = given;
  }

  override $resume(value: unknown): unknown {
    const { $first } = this;
    return $first === null ? super.$resume(value) : this.$begin($first);
  }

  $begin(first: Piece): unknown {
    const { $given } = this;
    this.$first = null;
    this.$given = NONE;
    this.$depth = RUNNING;
    const result = first(...$given);
    if (!(result instanceof Reached)) {
      this.$depth = CLOSED;
      return result;
    }
    this.$gen = result.$gen;
    return this.$yielded(native_next.call(result.$gen, undefined));
  }
}

const NONE: readonly unknown[] = [];
