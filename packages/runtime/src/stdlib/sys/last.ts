/**
 * `sys.last_exc` and its kin: the exception that ended the program, for the hook that is told of it.
 *
 * Source: Library Reference, `sys.last_exc`.
 */
import { AttributeError, type PyBaseException } from "../../objects/exceptions.ts";

export const last: { value: PyBaseException | undefined; exception(): PyBaseException } = {
  value: undefined,
  exception() {
    if (this.value !== undefined) return this.value;
    throw AttributeError("module 'sys' has no attribute 'last_exc'");
  },
};
