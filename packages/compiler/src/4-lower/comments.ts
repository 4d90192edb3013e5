/**
 * Comments: Python's comments go to the statement they stand above or behind.
 *
 *     # one          =>   // one
 *     x = 1  # two        const x = 1; // two
 *
 * Statements are lowered in source order, so a cursor over the comments is enough. A comment in the midst of an expression
 * moves above its statement.
 */
import type * as t from "@babel/types";
import type { Source } from "../language/source.ts";
import type { Comment } from "../language/tokens.ts";
import { location } from "./context.ts";

export class Comments {
  readonly #comments: readonly Comment[];
  readonly #source: Source;
  #next = 0;

  constructor(comments: readonly Comment[], source: Source) {
    this.#comments = comments;
    this.#source = source;
  }

  /** The comments not yet taken that begin before `offset`. */
  before(offset: number): t.CommentLine[] {
    return this.#take((comment) => comment.start < offset);
  }

  /** The comment behind what ends at `offset`, on its line. */
  behind(offset: number): t.CommentLine[] {
    const line = this.#source.line(offset);
    return this.#take((comment) => this.#source.line(comment.start) === line);
  }

  /** The comments that follow a block's last statement, nothing else between, and are indented as the block is. */
  closing(blockStart: number, blockEnd: number): t.CommentLine[] {
    const { column } = this.#source.position(blockStart);
    let end = blockEnd;
    return this.#take((comment) => {
      const between = this.#source.text.slice(end, comment.start);
      end = comment.end;
      return between.trim() === "" && this.#source.position(comment.start).column >= column;
    });
  }

  #take(fits: (comment: Comment) => boolean): t.CommentLine[] {
    const taken: t.CommentLine[] = [];
    for (let comment = this.#comments[this.#next]; comment !== undefined && fits(comment); ) {
      taken.push(this.#line(comment));
      comment = this.#comments[++this.#next];
    }
    return taken;
  }

  #line(comment: Comment): t.CommentLine {
    const value = comment.text.slice(1);
    return {
      type: "CommentLine",
      value,
      start: comment.start,
      end: comment.end,
      loc: location(comment, this.#source),
    } as t.CommentLine;
  }
}
