import * as b from "../../../packages/runtime/src/builtins.ts";
import { captured } from "../../../packages/runtime/src/objects/host.ts";
import { tuple_of } from "../../../packages/runtime/src/objects/tuple.ts";
import { Float, float } from "../../../packages/runtime/src/objects.ts";
import * as op from "../../../packages/runtime/src/operators.ts";
import { format, kw } from "../../../packages/runtime/src/protocols.ts";

test("print", () => {
  const a: unknown[] = [1, "a", float(0.5)];
  a.push(a);
  expect(
    captured(() => {
      b.print(1, float(1), true, null, [1, "x", float(2.5)], a, kw({ sep: "-" }));
    }),
  ).toBe("1-1.0-True-None-[1, 'x', 2.5]-[1, 'a', 0.5, [...]]\n");
  expect(op.add(2 ** 53 - 1, 1)).toBe(9007199254740992n);
  expect(b.repr(op.truediv(1, 3))).toBe("0.3333333333333333");
  expect(b.repr(op.pow(2, 100))).toBe("1267650600228229401496703205376");
  expect(format(float(3.145), ".2f")).toBe("3.15");
  expect(op.mod("%s and %5.2f", tuple_of("a", float(2)))).toBe("a and  2.00");
  expect(() => op.add(1, "a")).toThrow("unsupported operand type(s) for +: 'int' and 'str'");
  expect(() => b.int("x")).toThrow("invalid literal for int() with base 10: 'x'");
  expect(b.repr(op.pow(op.neg(8), float(1 / 3)))).toBe("(1.0000000000000002+1.7320508075688772j)");
  expect(b.repr(b.int)).toBe("<class 'int'>");
  expect(op.add(true, float(1)) instanceof Float).toBe(true);
});
