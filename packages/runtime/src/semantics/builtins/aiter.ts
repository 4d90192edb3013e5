/**
 * `aiter(x)` and `anext(iterator, default)`.
 *
 * Source: Library Reference, aiter, anext.
 */

import { builtin_aiter, builtin_anext } from "../../objects/async-iteration.ts";
import { builtin } from "../../objects/builtin.ts";

export const aiter = /* @__PURE__ */ builtin("aiter(async_iterable, /)", builtin_aiter);

export const anext = /* @__PURE__ */ builtin("anext(async_iterator, default=, /)", builtin_anext);
