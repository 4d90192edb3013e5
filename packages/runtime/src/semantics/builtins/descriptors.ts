/** `property`, `staticmethod`, `classmethod`. Source: Library Reference. */
export {
  classmethod_type as classmethod,
  property_type as property,
  staticmethod_type as staticmethod,
} from "../../objects/descriptors.ts";
