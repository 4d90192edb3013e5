/** `unittest.mock`. Written in Python (`packages/runtime/python/unittest/mocks/`). Source: Library Reference, `unittest.mock`. */
export { ANY, call$ as call, DEFAULT, sentinel } from "./mocks/calls.ts";
export {
  AsyncMock,
  create_autospec,
  InvalidSpecError,
  MagicMock,
  Mock,
  NonCallableMagicMock,
  NonCallableMock,
  PropertyMock,
  seal,
} from "./mocks/mocks.ts";
export { mock_open, patch } from "./mocks/patching.ts";

export const __name__ = "unittest.mock";
