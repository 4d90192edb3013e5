/**
 * The frame of a generator or a coroutine that waits, and its code, as a program may look at them.
 *
 * From: `g.gi_frame.f_lineno`, `c.cr_code.co_flags`
 * To:   the line where it waits, as far as it was noted; what its definition says
 *
 * Source: The Python Language Reference, 3.2.13.1 "Code objects", 3.2.13.2 "Frame objects".
 */
import { PyCode } from "./code.ts";
import { AttributeError } from "./exceptions.ts";
import { type Code, file_of, qualname_of } from "./frame.ts";
import { PyObject, type Type } from "./object.ts";
import { at_address } from "./object-repr.ts";
import { signature_of } from "./signature.ts";
import { frame_type } from "./tracebacks.ts";

/** Bits of `co_flags`. */
const OPTIMIZED_AND_NEW_LOCALS = 0x3;
const STAR_ARGUMENTS = 0x4;
const STAR_KEYWORDS = 0x8;

/** What of a coroutine or a generator a frame object is made of. */
export interface Suspended {
  readonly $code: Code;
  /** Where it waits; undefined where it has not begun, or where that is not noted. */
  readonly $line?: unknown;
}

/** The line of a function's definition, and the line where it waits, once it has begun. */
export function line_of({ $code: { file }, $line }: Suspended): number | null {
  if (typeof $line === "number") return $line;
  const defined = file === undefined ? null : /:(\d+)$/.exec(file);
  return defined === null ? null : Number(defined[1]);
}

/** The code of a function of which there is its signature and where it stands. */
class SuspendedCode extends PyCode {
  readonly #of: Code;
  readonly #kind: number;

  /** @param kind  one of those in frame.ts */
  constructor(of: Code, kind: number) {
    super(qualname_of(of), file_of(of));
    this.#of = of;
    this.#kind = kind;
  }
  get co_firstlineno(): number | null {
    return line_of({ $code: this.#of });
  }
  get co_flags(): number {
    const { rest, extra } = signature_of(this.#of.signature);
    const stars = (rest === null ? 0 : STAR_ARGUMENTS) | (extra === null ? 0 : STAR_KEYWORDS);
    return OPTIMIZED_AND_NEW_LOCALS | stars | this.#kind;
  }
  override $place(): string {
    const line = this.co_firstlineno;
    return line === null ? super.$place() : `${super.$place()}, line ${line}`;
  }
}

/** Code objects that were asked for: asked twice, the same. */
const known: WeakMap<Code, PyCode> = /* @__PURE__ */ new WeakMap();

/** @param kind  one of those in frame.ts */
export function code_of(code: Code, kind: number): PyCode {
  let made = known.get(code);
  if (made === undefined) {
    made = new SuspendedCode(code, kind);
    known.set(code, made);
  }
  return made;
}

/** `gi_frame`, `cr_frame`, `ag_frame`. */
export class SuspendedFrame extends PyObject {
  readonly f_code: PyCode;
  readonly #of: Suspended;
  readonly #begun: boolean;

  /**
   * @param kind   one of those in frame.ts
   * @param begun  whether it waits behind its first line
   */
  constructor(of: Suspended, kind: number, begun: boolean) {
    super();
    this.#of = of;
    this.#begun = begun;
    this.f_code = code_of(of.$code, kind);
  }
  override get $class(): Type {
    return frame_type;
  }
  /** Nobody called it as long as it waits. */
  get f_back(): null {
    return null;
  }
  get f_lineno(): number | null {
    if (this.#begun && typeof this.#of.$line !== "number") {
      throw AttributeError(
        "'frame' object attribute 'f_lineno' is not in the subset where a generator waits",
      );
    }
    return line_of(this.#of);
  }
  $repr(): string {
    const { co_filename, co_name } = this.f_code;
    return `<frame${at_address(this)}, file '${co_filename}', line ${line_of(this.#of)}, code ${co_name}>`;
  }
}
