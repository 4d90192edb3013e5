/**
 * Source: a program's text and the name of its file, and the one place where offsets become lines and columns.
 *
 *     Source("a = é\nb", "m.py").position(6)   =>   { line: 2, column: 0 }
 *
 * From the command or the Babel plugin, to every stage. Everything in the compiler counts in UTF-16 code units from
 * the start of the text, because JavaScript strings do; CPython's columns, in UTF-8 bytes or in characters, are
 * computed only where they are shown or compared.
 *
 * Source: The Python Language Reference, 2.1 "Line structure" and 2.1.4 "Encoding declarations"; PEP 263.
 */
/** A place in a source: 1-based line, 0-based column in UTF-16 code units, as Babel's `loc`. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line ends at `\n`, `\r\n` or a lone `\r`, as in the universal newlines of Python. */
export class Source {
  readonly text: string;
  readonly file: string;
  #lineStarts: readonly number[] | null = null;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  /** The offset at which each line begins. Index: line - 1. A byte order mark belongs to no line. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The 1-based line that holds `offset`. */
  line(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  position(offset: number): Position {
    const line = this.line(offset);
    return { line, column: offset - this.lineStarts[line - 1]! };
  }

  /** The 0-based column of `offset` in UTF-8 bytes: `col_offset` of CPython's tree. */
  utf8Column(offset: number): number {
    const start = this.lineStarts[this.line(offset) - 1]!;
    let column = 0;
    for (let i = start; i < offset; i++) {
      const unit = this.text.charCodeAt(i);
      // Each half of a surrogate pair stands for two of the character's four bytes.
      column += unit < 0x80 ? 1 : unit < 0x800 ? 2 : (unit & 0xf800) === 0xd800 ? 2 : 3;
    }
    return column;
  }

  /** The 0-based column of `offset` in characters (code points): one less than `SyntaxError.offset`. */
  characterColumn(offset: number): number {
    const start = this.lineStarts[this.line(offset) - 1]!;
    let column = 0;
    for (let i = start; i < offset; i++) {
      if ((this.text.charCodeAt(i) & 0xfc00) !== 0xdc00) column++;
    }
    return column;
  }

  /** The text of a line without its end. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1] ?? this.text.length;
    const end = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
