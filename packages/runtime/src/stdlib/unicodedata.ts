/** `unicodedata`: what Unicode says of characters. Names, decompositions and the Unicode of 3.2 are not there. Source: Library Reference, unicodedata. */
export { is_normalized, normalize } from "./unicodedata/forms.ts";
export {
  bidirectional,
  category,
  combining,
  decimal,
  digit,
  east_asian_width,
  mirrored,
  numeric,
} from "./unicodedata/properties.ts";

export const __name__ = "unicodedata";
export const unidata_version = "15.1.0";
