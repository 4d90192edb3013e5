// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/types/dynamic.py by `npm run library:python`. Do not edit.
/**
 * `types.DynamicClassAttribute`: an attribute of instances that the class leaves to its metaclass.
 *
 * Source: Library Reference, `types`, "Additional Utility Classes and Functions".
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { AttributeError } from "../../objects/exceptions.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { truth } from "../../objects/truth.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { is_abstract } from "../enum/host.ts";

export const DynamicClassAttribute = /* @__PURE__ */ define_class(
  "DynamicClassAttribute",
  [],
  class {
    __init__(fget = null, fset = null, fdel = null, doc = null) {
      this.fget = fget;
      this.fset = fset;
      this.fdel = fdel;
      this.overwrite_doc = doc == null;
      setattr(
        this,
        "__doc__",
        doc == null ? (fget == null ? null : attribute(fget, "__doc__", specials)) : doc,
      );
      setattr(this, "__isabstractmethod__", call(is_abstract, fget));
    }

    __get__(instance, ownerclass = null) {
      if (instance == null) {
        if (truth(attr(this.__isabstractmethod__, this, "__isabstractmethod__", specials))) {
          return this;
        }
        throw AttributeError();
      }
      if (this.fget == null) {
        throw AttributeError("unreadable attribute");
      }
      return call_method(this, "fget", instance);
    }

    __set__(instance, value) {
      if (this.fset == null) {
        throw AttributeError("can't set attribute");
      }
      call_method(this, "fset", instance, value);
    }

    __delete__(instance) {
      if (this.fdel == null) {
        throw AttributeError("can't delete attribute");
      }
      call_method(this, "fdel", instance);
    }

    getter(fget) {
      const doc =
        truth(this.overwrite_doc) && attribute(fget, "__doc__", specials) != null
          ? attribute(fget, "__doc__", specials)
          : attr(this.__doc__, this, "__doc__", specials);
      const made = call(type_of(this), fget, this.fset, this.fdel, doc);
      settable(made, "overwrite_doc").overwrite_doc = this.overwrite_doc;
      return made;
    }

    setter(fset) {
      const made = call(
        type_of(this),
        this.fget,
        fset,
        this.fdel,
        attr(this.__doc__, this, "__doc__", specials),
      );
      settable(made, "overwrite_doc").overwrite_doc = this.overwrite_doc;
      return made;
    }

    deleter(fdel) {
      const made = call(
        type_of(this),
        this.fget,
        this.fset,
        fdel,
        attr(this.__doc__, this, "__doc__", specials),
      );
      settable(made, "overwrite_doc").overwrite_doc = this.overwrite_doc;
      return made;
    }
  },
  {
    __init__: "(self, fget=, fset=, fdel=, doc=)",
    __get__: "(self, instance, ownerclass=)",
    __set__: "(self, instance, value)",
    __delete__: "(self, instance)",
    getter: "(self, fget)",
    setter: "(self, fset)",
    deleter: "(self, fdel)",
  },
  { module: "types" },
);
