/** `collections`: containers beside the built-in ones. Source: Library Reference, collections. */
export { ChainMap } from "./collections/ChainMap.ts";
export { Counter } from "./collections/Counter.ts";
export { defaultdict } from "./collections/defaultdict.ts";
export { deque } from "./collections/deque.ts";
export { namedtuple } from "./collections/namedtuple.ts";
export { OrderedDict } from "./collections/OrderedDict.ts";
export { UserDict } from "./collections/UserDict.ts";
export { UserList } from "./collections/UserList.ts";
export { UserString } from "./collections/user_string.ts";

export const __name__ = "collections";
