/** `unittest.mock`. Written in Python (`packages/runtime/python/unittest/mocks/`). Source: Library Reference, `unittest.mock`. */
export { create_autospec, seal } from "./mocks/autospec.ts";
export { ANY, call$ as call, DEFAULT, sentinel } from "./mocks/calls.ts";
export {
  AsyncMock,
  InvalidSpecError,
  MagicMock,
  Mock,
  NonCallableMagicMock,
  NonCallableMock,
  PropertyMock,
} from "./mocks/mocks.ts";
export { mock_open, patch } from "./mocks/patching.ts";

export const __name__ = "unittest.mock";
