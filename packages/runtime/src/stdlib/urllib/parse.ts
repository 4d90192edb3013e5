/** `urllib.parse`: addresses, and texts as parts of them. Written in Python (`packages/runtime/python/urllib/`). Source: Library Reference, urllib.parse. */
export { urldefrag, urljoin, urlparse, urlsplit, urlunparse, urlunsplit } from "./addresses.ts";
export {
  parse_qs,
  parse_qsl,
  quote,
  quote_from_bytes,
  quote_plus,
  unquote,
  unquote_plus,
  unquote_to_bytes,
  urlencode,
} from "./quoting.ts";
export {
  DefragResult,
  DefragResultBytes,
  ParseResult,
  ParseResultBytes,
  SplitResult,
  SplitResultBytes,
} from "./results.ts";

export const __name__ = "urllib.parse";
