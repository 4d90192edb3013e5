/** Case of bytes: ASCII letters alone, whatever the rest of the text. Source: Library Reference, "Bytes and Bytearray Operations". */

export function upper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

export function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

export function capitalize(text: string): string {
  return upper(text.slice(0, 1)) + lower(text.slice(1));
}

export function title(text: string): string {
  return text.replace(/[A-Za-z]+/g, capitalize);
}

export function swapcase(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));
}

export function is_title(text: string): boolean {
  const words = text.match(/[A-Za-z]+/g);
  return words?.every((word) => /^[A-Z][a-z]*$/.test(word)) ?? false;
}
