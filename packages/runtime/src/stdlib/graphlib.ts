// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/graphlib.py by `npm run library:python`. Do not edit.

import { attr } from "../objects/attributes.ts";
import { eq, is_not, lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { ValueError } from "../objects/exceptions.ts";
import { generator, yield_from } from "../objects/generator.ts";
import { settable } from "../objects/plain-attributes.ts";
import { keywords } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from } from "../objects/tuple.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { next } from "../semantics/builtins/next.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set } from "../semantics/builtins/set.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { add as add$2 } from "../semantics/methods/add.ts";
import { append } from "../semantics/methods/append.ts";
import { clear } from "../semantics/methods/clear.ts";
import { get } from "../semantics/methods/get.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { pop } from "../semantics/methods/pop.ts";
import { values as values$1 } from "../semantics/methods/values.ts";
import { add as add$1 } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, setitem } from "../semantics/operators/containers.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";

export const CycleError = /* @__PURE__ */ define_class(
  "CycleError",
  [ValueError],
  class {},
  {},
  {
    module: "graphlib",
  },
);

const _Node = /* @__PURE__ */ define_class(
  "_Node",
  [],
  class {
    __init__(node) {
      this.node = node;
      this.waits_for = 0;
      this.state = "waiting";
      this.successors = [];
    }
  },
  { __init__: "(self, node)" },
  { module: "graphlib" },
);

export const TopologicalSorter = /* @__PURE__ */ define_class(
  "TopologicalSorter",
  [],
  class {
    __init__(graph = null) {
      this._nodes = dict_of();
      this._ready = null;
      this._handed_out = 0;
      this._finished = 0;
      if (graph != null) {
        for (const entry of rows(items$1(graph))) {
          const [node, predecessors] = unpack(entry, 2);
          this.add(node, ...spread(predecessors));
        }
      }
    }

    _info(node) {
      let found = get(this._nodes, node);
      if (found == null) {
        const value = _Node(node);
        found = value;
        setitem(this._nodes, node, value);
      }
      return found;
    }

    add(node, ...predecessors$) {
      let value;
      const predecessors = tuple_from(predecessors$);
      if (this._ready != null) {
        throw ValueError("Nodes cannot be added after a call to prepare()");
      }
      const info = this._info(node);
      settable(info, "waits_for").waits_for = iadd(
        attr(info.waits_for, info, "waits_for"),
        len(predecessors),
      );
      for (const before of each(predecessors)) {
        append(attr((value = this._info(before)).successors, value, "successors"), node);
      }
      return null;
    }

    prepare() {
      if (this._ready != null) {
        throw ValueError("cannot prepare() more than once");
      }
      this._ready = (() => {
        const result$1 = [];
        for (const info of each(values$1(this._nodes))) {
          if (eq(attr(info.waits_for, info, "waits_for"), 0)) {
            result$1.push(attr(info.node, info, "node"));
          }
        }
        return result$1;
      })();
      const cycle = this._cycle();
      if (truth(cycle)) {
        throw CycleError("nodes are in a cycle", cycle);
      }
      return null;
    }

    get_ready() {
      if (this._ready == null) {
        throw ValueError("prepare() must be called first");
      }
      const result = tuple(this._ready);
      for (const node of each(result)) {
        settable(getitem(this._nodes, node), "state").state = "out";
      }
      clear(this._ready);
      this._handed_out = iadd(this._handed_out, len(result));
      return result;
    }

    is_active() {
      let value;
      if (this._ready == null) {
        throw ValueError("prepare() must be called first");
      }
      return truth((value = lt(this._finished, this._handed_out))) ? value : bool(this._ready);
    }

    __bool__() {
      return this.is_active();
    }

    done(...nodes$) {
      const nodes = tuple_from(nodes$);
      if (this._ready == null) {
        throw ValueError("prepare() must be called first");
      }
      for (const node of each(nodes)) {
        const info = get(this._nodes, node);
        if (info == null) {
          throw ValueError(`node ${repr(node)} was not added using add()`);
        }
        if (eq(attr(info.state, info, "state"), "done")) {
          throw ValueError(`node ${repr(node)} was already marked done`);
        }
        if (eq(attr(info.state, info, "state"), "waiting")) {
          throw ValueError(`node ${repr(node)} was not passed out (still not ready)`);
        }
        settable(info, "state").state = "done";
        this._finished = iadd(this._finished, 1);
        for (const after of each(attr(info.successors, info, "successors"))) {
          const successor = getitem(this._nodes, after);
          settable(successor, "waits_for").waits_for = isub(
            attr(successor.waits_for, successor, "waits_for"),
            1,
          );
          if (eq(attr(successor.waits_for, successor, "waits_for"), 0)) {
            append(this._ready, after);
          }
        }
      }
      return null;
    }

    /** A way from a node back to itself, or None. */
    _cycle() {
      let value;
      const seen = set();
      for (const start of each(this._nodes)) {
        if (contains(seen, start)) {
          continue;
        }
        const path = [];
        const places = dict_of();
        const ways = [];
        let node = start;
        while (true) {
          if (contains(seen, node)) {
            if (contains(places, node)) {
              return add$1(getitem(path, slice(getitem(places, node), null)), [node]);
            }
          } else {
            add$2(seen, node);
            setitem(places, node, len(path));
            path.push(node);
            ways.push(iter(attr((value = getitem(this._nodes, node)).successors, value, "successors")));
          }
          let found = false;
          while (path.length > 0) {
            const following = next(getitem(ways, -1), _NOTHING);
            if (is_not(following, _NOTHING)) {
              node = following;
              found = true;
              break;
            }
            delitem(places, pop(path));
            pop(ways);
          }
          if (!found) {
            break;
          }
        }
      }
      return null;
    }

    *static_order() {
      this.prepare();
      while (truth(this.is_active())) {
        const nodes = this.get_ready();
        yield* yield_from(nodes);
        this.done(...spread(nodes, this, "done"));
      }
    }

    static __class_getitem__(item) {
      const cls = this;
      return cls;
    }
  },
  {
    __init__: "(self, graph=)",
    _info: "(self, node)",
    add: "(self, node, *predecessors)",
    prepare: "(self)",
    get_ready: "(self)",
    is_active: "(self)",
    __bool__: "(self)",
    done: "(self, *nodes)",
    _cycle: "(self)",
    static_order: "(self)",
    __class_getitem__: "@classmethod (cls, item)",
  },
  { module: "graphlib", generator },
);

const _Nothing = /* @__PURE__ */ define_class(
  "_Nothing",
  [],
  class {},
  {},
  {
    module: "graphlib",
  },
);

const _NOTHING = /* @__PURE__ */ _Nothing();
