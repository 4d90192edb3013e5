/**
 * An attribute whose name JavaScript gives to its own objects.
 *
 * From: `p.name`, `p.length`
 * To:   `attribute(p, "name")`, since only the runtime can tell whose it is
 *
 * Source: The Python Language Reference, 6.3.1.
 */
import { getattr_of } from "../../objects/attributes.ts";

/**
 * `x.name`.
 * @param _specials  there for the names of special attributes: see `common-attributes.ts`
 * @throws AttributeError
 */
export function attribute(x: unknown, name: string, _specials?: undefined): unknown {
  return getattr_of(x, name);
}
