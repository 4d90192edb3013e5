/** `random.SystemRandom`: numbers of the host's own entropy, without a state. Source: Library Reference, random. */
import { NotImplementedError } from "../../objects/exceptions.ts";
import { builtin_type, type Type } from "../../objects/type.ts";
import { MersenneTwister } from "./mersenne.ts";
import { Random, RandomObject } from "./random.ts";
import { entropy } from "./seeding.ts";

/** Words of the host's own entropy. */
class SystemSource extends MersenneTwister {
  override next(): number {
    return entropy(1)[0]!;
  }
}

class SystemRandomObject extends RandomObject {
  override $twister: MersenneTwister = new SystemSource();

  override get $class(): Type {
    return SystemRandom;
  }
  override seed(): null {
    return null;
  }
  override getstate(): never {
    throw NotImplementedError("System entropy source does not have state.");
  }
  override setstate(): never {
    throw NotImplementedError("System entropy source does not have state.");
  }
}

export const SystemRandom: Type = /* @__PURE__ */ builtin_type("SystemRandom", SystemRandomObject, {
  module: "random",
  open: true,
  bases: [Random],
  make: () => new SystemRandomObject(),
});
