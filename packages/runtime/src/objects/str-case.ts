/**
 * Case mapping and the questions `isalpha`, `isupper` and their kin, by the host's Unicode tables.
 *
 * JavaScript has no titlecase and no case folding; both are worked out from upper and lower case, and the few code points where that
 * is not enough are named here.
 *
 * Source: Library Reference, "String Methods"; The Unicode Standard 3.13, "Default Case Algorithms".
 */
import { is_ascii, is_printable, SPACE } from "./unicode.ts";

/** Titlecase of one code point; more than one code point for a ligature. */
function title_of(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 128) return character.toUpperCase();
  const digraph = /^[\u01c4-\u01cc\u01f1-\u01f3]$/.test(character);
  // DŽ Dž dž, LJ Lj lj, NJ Nj nj stand in threes, DZ Dz dz too; the middle one is the titlecase.
  if (digraph) return String.fromCharCode(code < 0x1cd ? 0x1c5 + Math.floor((code - 0x1c4) / 3) * 3 : 0x1f2);
  // Georgian has capitals but no titlecase.
  if (code >= 0x10d0 && code <= 0x10ff) return character;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  if (/^[\u1fb3\u1fc3\u1ff3]$/.test(character)) return String.fromCharCode(code + 9);
  if (/^[\u1fbc\u1fcc\u1ffc]$/.test(character)) return character;
  const upper = character.toUpperCase();
  if (upper.length === character.length) return upper;
  // Greek with an iota below keeps it as a combining mark; a ligature has one capital.
  if (/^[\u1fb2-\u1ff7]$/.test(character) && upper.endsWith("\u0399")) return `${upper.slice(0, -1)}\u0345`;
  return upper[0] + upper.slice(1).toLowerCase();
}

/** Caseless matching: what `casefold()` gives. */
export function fold_case(text: string): string {
  if (is_ascii(text)) return text.toLowerCase();
  let result = "";
  for (const character of text) result += fold_of(character);
  return result;
}

function fold_of(character: string): string {
  // Cherokee folds to its capitals; dotless i folds to itself.
  if (/[\u13f8-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  if (/[\u13a0-\u13f5\u0131]/.test(character)) return character;
  if (character === "\u1e9e") return "ss";
  if (character === "\u0130") return "i\u0307";
  const upper = character.toUpperCase();
  let result = "";
  for (const part of upper) result += part.toLowerCase();
  return result;
}

export function capitalize_text(text: string): string {
  if (text === "") return "";
  const first = String.fromCodePoint(text.codePointAt(0)!);
  // Lowered with the first character in place, so that a final sigma sees what is before it.
  const rest = text.toLowerCase().slice(first.toLowerCase().length);
  return title_of(first) + rest;
}

export function title_text(text: string): string {
  if (is_ascii(text)) {
    return text.replace(/[A-Za-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());
  }
  const lowered = text.includes("Σ") ? text.toLowerCase() : null;
  let result = "";
  let inside = false;
  let at = 0;
  for (const character of text) {
    const sigma = lowered !== null && character === "Σ" && lowered.length === text.length;
    const lower = sigma ? lowered[at]! : character.toLowerCase();
    result += inside ? lower : title_of(character);
    inside = /\p{Cased}/u.test(character);
    at += character.length;
  }
  return result;
}

export function swap_case(text: string): string {
  const lowered = text.toLowerCase();
  let result = "";
  let at = 0;
  for (const character of text) {
    if (/\p{Uppercase}/u.test(character)) {
      result += character === "Σ" && lowered.length === text.length ? lowered[at] : character.toLowerCase();
    } else result += /\p{Lowercase}/u.test(character) ? character.toUpperCase() : character;
    at += character.length;
  }
  return result;
}

/** Every code point has the property, and there is one at least. */
function all(text: string, property: RegExp): boolean {
  return text !== "" && property.test(text);
}

export function is_alpha(text: string): boolean {
  return all(text, /^\p{L}+$/u);
}

export function is_decimal(text: string): boolean {
  return all(text, /^\p{Nd}+$/u);
}

/** Decimal digits, superscripts, and digits in circles, brackets or before a full stop. */
export function is_digit(text: string): boolean {
  return all(
    text,
    /^[\p{Nd}\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]+$/u,
  );
}

/** Numbers of every kind, Han numerals among them. */
export function is_numeric(text: string): boolean {
  return all(text, NUMERIC);
}

export function is_alnum(text: string): boolean {
  return all(text, /^[\p{L}\p{N}]+$/u);
}

export function is_space(text: string): boolean {
  for (const character of text) if (!SPACE.test(character)) return false;
  return text !== "";
}

/** Some cased code point, and none of the other case. */
export function is_upper(text: string): boolean {
  return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
}

export function is_lower(text: string): boolean {
  return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}

/** Capitals only after what has no case, small letters only after what has. */
export function is_title(text: string): boolean {
  let inside = false;
  let some = false;
  for (const character of text) {
    if (/[\p{Uppercase}\p{Lt}]/u.test(character)) {
      if (inside) return false;
      inside = some = true;
    } else if (/\p{Lowercase}/u.test(character)) {
      if (!inside) return false;
      some = true;
    } else inside = false;
  }
  return some;
}

export function is_identifier(text: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
}

export function all_printable(text: string): boolean {
  for (const character of text) if (!is_printable(character)) return false;
  return true;
}

const NUMERIC =
  /^[\p{N}\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343-\u5345\u534c\u53c1-\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c-\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}]+$/u;
