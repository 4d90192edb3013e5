// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/shlex.py by `npm run library:python`. Do not edit.
/**
 * Words of command lines as a shell splits them.
 *
 * Source: Library Reference, `shlex`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { def } from "../objects/call.ts";
import { eq, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { StopIteration, TypeError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { all } from "../semantics/builtins/all.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { list } from "../semantics/builtins/list.ts";
import { str } from "../semantics/builtins/str.ts";
import { append } from "../semantics/methods/append.ts";
import { close } from "../semantics/methods/driving.ts";
import { join as join$1 } from "../semantics/methods/joining.ts";
import { pop } from "../semantics/methods/pop.ts";
import { replace } from "../semantics/methods/searching.ts";
import { add } from "../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { deque } from "./collections.ts";
import * as io from "./io.ts";
import { open } from "./io.ts";
import * as sys from "./sys.ts";

const _SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-";

/** Reads tokens from a stream. */
export const shlex = /* @__PURE__ */ define_class(
  "shlex",
  [],
  class {
    __init__(instream = null, infile = null, posix = false, punctuation_chars = false) {
      if (isinstance(instream, str)) {
        instream = io.StringIO(instream);
      }
      this.instream = instream == null ? sys.stdin : instream;
      this.infile = instream == null ? null : infile;
      this.posix = posix;
      this.eof = truth(posix) ? null : "";
      this.commenters = "#";
      this.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
      if (truth(posix)) {
        this.wordchars = iadd(
          this.wordchars,
          "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ",
        );
      }
      this.whitespace = " \t\r\n";
      this.whitespace_split = false;
      this.quotes = "'\"";
      this.escape = "\\";
      this.escapedquotes = '"';
      this.state = " ";
      this.pushback = deque();
      this.lineno = 1;
      this.debug = 0;
      this.token = "";
      this.filestack = deque();
      this.source = null;
      if (!truth(punctuation_chars)) {
        punctuation_chars = "";
      } else if (punctuation_chars === true) {
        punctuation_chars = "();<>|&";
      }
      this._punctuation_chars = punctuation_chars;
      if (truth(punctuation_chars)) {
        this._pushback_chars = deque();
        this.wordchars = iadd(this.wordchars, "~-./*?=");
        for (const c of each(punctuation_chars)) {
          this.wordchars = replace(this.wordchars, c, "");
        }
      }
    }

    get punctuation_chars() {
      return this._punctuation_chars;
    }

    push_token(tok) {
      call_method(this.pushback, "appendleft", tok);
      return null;
    }

    push_source(newstream, newfile = null) {
      if (isinstance(newstream, str)) {
        newstream = io.StringIO(newstream);
      }
      call_method(this.filestack, "appendleft", tuple_of(this.infile, this.instream, this.lineno));
      this.infile = newfile;
      this.instream = newstream;
      this.lineno = 1;
      return null;
    }

    pop_source() {
      close(this.instream);
      [this.infile, this.instream, this.lineno] = unpack(call_method(this.filestack, "popleft"), 3);
      this.state = " ";
      return null;
    }

    get_token() {
      if (truth(this.pushback)) {
        return call_method(this.pushback, "popleft");
      }
      let raw = this.read_token();
      if (this.source != null) {
        while (eq(raw, this.source)) {
          const opened = this.sourcehook(this.read_token());
          if (truth(opened)) {
            this.push_source(getitem(opened, 1), getitem(opened, 0));
          }
          raw = this.get_token();
        }
      }
      while (eq(raw, this.eof)) {
        if (!truth(this.filestack)) {
          return this.eof;
        }
        this.pop_source();
        raw = this.get_token();
      }
      return raw;
    }

    sourcehook(newfile) {
      if (eq(getitem(newfile, 0), '"')) {
        newfile = getitem(newfile, slice(1, -1));
      }
      return tuple_of(newfile, open(newfile));
    }

    _next() {
      if (truth(this._punctuation_chars) && truth(attr(this._pushback_chars, this, "_pushback_chars"))) {
        return pop(attr(this._pushback_chars, this, "_pushback_chars"));
      }
      return call_method(this.instream, "read", 1);
    }

    _ends_token(quoted) {
      let value, value$1;
      return truth((value$1 = this.token)) ? value$1 : truth((value = this.posix)) ? quoted : value;
    }

    read_token() {
      let quoted = false;
      let escaped_in = " ";
      while (true) {
        const c = this._next();
        if (eq(c, "\n")) {
          this.lineno = iadd(this.lineno, 1);
        }
        const state = this.state;
        if (state == null) {
          this.token = "";
          break;
        }
        if (eq(state, " ")) {
          if (!truth(c)) {
            this.state = null;
            break;
          }
          if (contains(this.whitespace, c)) {
            if (truth(this._ends_token(quoted))) {
              break;
            }
          } else if (contains(this.commenters, c)) {
            call_method(this.instream, "readline");
            this.lineno = iadd(this.lineno, 1);
          } else if (truth(this.posix) && contains(this.escape, c)) {
            escaped_in = "a";
            this.state = c;
          } else if (contains(this.wordchars, c)) {
            this.token = c;
            this.state = "a";
          } else if (contains(this._punctuation_chars, c)) {
            this.token = c;
            this.state = "c";
          } else if (contains(this.quotes, c)) {
            if (!truth(this.posix)) {
              this.token = c;
            }
            this.state = c;
          } else if (truth(this.whitespace_split)) {
            this.token = c;
            this.state = "a";
          } else {
            this.token = c;
            if (truth(this._ends_token(quoted))) {
              break;
            }
          }
        } else if (contains(this.quotes, state)) {
          quoted = true;
          if (!truth(c)) {
            throw ValueError("No closing quotation");
          }
          if (eq(c, state)) {
            if (!truth(this.posix)) {
              this.token = iadd(this.token, c);
              this.state = " ";
              break;
            }
            this.state = "a";
          } else if (truth(this.posix) && contains(this.escape, c) && contains(this.escapedquotes, state)) {
            escaped_in = state;
            this.state = c;
          } else {
            this.token = iadd(this.token, c);
          }
        } else if (contains(this.escape, state)) {
          if (!truth(c)) {
            throw ValueError("No escaped character");
          }
          if (contains(this.quotes, escaped_in) && ne(c, state) && ne(c, escaped_in)) {
            this.token = iadd(this.token, state);
          }
          this.token = iadd(this.token, c);
          this.state = escaped_in;
        } else {
          if (!truth(c)) {
            this.state = null;
            break;
          }
          if (contains(this.whitespace, c)) {
            this.state = " ";
            if (truth(this._ends_token(quoted))) {
              break;
            }
          } else if (contains(this.commenters, c)) {
            call_method(this.instream, "readline");
            this.lineno = iadd(this.lineno, 1);
            if (truth(this.posix)) {
              this.state = " ";
              if (truth(this._ends_token(quoted))) {
                break;
              }
            }
          } else if (eq(state, "c")) {
            if (contains(this._punctuation_chars, c)) {
              this.token = iadd(this.token, c);
            } else {
              if (not_contains(this.whitespace, c)) {
                append(attr(this._pushback_chars, this, "_pushback_chars"), c);
              }
              this.state = " ";
              break;
            }
          } else if (truth(this.posix) && contains(this.quotes, c)) {
            this.state = c;
          } else if (truth(this.posix) && contains(this.escape, c)) {
            escaped_in = "a";
            this.state = c;
          } else if (
            contains(this.wordchars, c) ||
            contains(this.quotes, c) ||
            (truth(this.whitespace_split) && not_contains(this._punctuation_chars, c))
          ) {
            this.token = iadd(this.token, c);
          } else {
            if (truth(this._punctuation_chars)) {
              append(attr(this._pushback_chars, this, "_pushback_chars"), c);
            } else {
              call_method(this.pushback, "appendleft", c);
            }
            this.state = " ";
            if (truth(this._ends_token(quoted))) {
              break;
            }
          }
        }
      }
      let result = this.token;
      this.token = "";
      if (truth(this.posix) && !quoted && eq(result, "")) {
        result = null;
      }
      return result;
    }

    error_leader(infile = null, lineno = null) {
      return `"${formatted(truth(infile) ? infile : this.infile)}", line ${formatted(truth(lineno) ? lineno : this.lineno)}: `;
    }

    __iter__() {
      return this;
    }

    __next__() {
      const token = this.get_token();
      if (eq(token, this.eof)) {
        throw StopIteration();
      }
      return token;
    }
  },
  {
    __init__: "(self, instream=, infile=, posix=, punctuation_chars=)",
    punctuation_chars: "@property",
    push_token: "(self, tok)",
    push_source: "(self, newstream, newfile=)",
    pop_source: "(self)",
    get_token: "(self)",
    sourcehook: "(self, newfile)",
    _next: "(self)",
    _ends_token: "(self, quoted)",
    read_token: "(self)",
    error_leader: "(self, infile=, lineno=)",
    __iter__: "(self)",
    __next__: "(self)",
  },
  { module: "shlex" },
);

export function split(s, comments = false, posix = true) {
  if (s == null) {
    throw ValueError("s argument must not be None");
  }
  const lexer = shlex(s, undefined, posix);
  lexer.whitespace_split = true;
  if (!truth(comments)) {
    lexer.commenters = "";
  }
  return list(lexer);
}
def("split(s, comments=, posix=)", split, { module: "shlex" });

export function join(split_command) {
  return join$1(
    " ",
    generator("join.<locals>.<genexpr>(.0)", function* (source) {
      for (const arg of source) {
        yield quote(arg);
      }
    })(each(split_command)),
  );
}
def("join(split_command)", join, { module: "shlex" });

export function quote(s) {
  let value;
  if (!truth(s)) {
    return "''";
  }
  if (!isinstance(s, str)) {
    throw TypeError(
      `expected string or bytes-like object, got '${formatted(attr((value = type_of(s)).__name__, value, "__name__"))}'`,
    );
  }
  if (
    all(
      generator("quote.<locals>.<genexpr>(.0)", function* (source) {
        for (const c of source) {
          yield contains(_SAFE, c);
        }
      })(each(s)),
    )
  ) {
    return s;
  }
  return add(add("'", replace(s, "'", "'\"'\"'")), "'");
}
def("quote(s)", quote, { module: "shlex" });
