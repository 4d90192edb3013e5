/** Centring and filling with zeros. Source: Library Reference, `str.center` and `str.zfill`. */

/** An odd space goes to the left when the width is odd too, as in CPython. */
export function center_text(text: string, missing: number, width: number, fill: string): string {
  const left = Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** Zeros after the sign. */
export function zero_fill(text: string, missing: number): string {
  const sign = text.startsWith("-") || text.startsWith("+") ? text[0]! : "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}
