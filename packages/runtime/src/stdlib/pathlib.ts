/** `pathlib`: paths as objects. Written in Python (`packages/runtime/python/pathlib/`). Source: Library Reference, `pathlib`. */
export { Path, PosixPath, UnsupportedOperation, WindowsPath } from "./pathlib/concrete.ts";
export { PurePath, PurePosixPath, PureWindowsPath } from "./pathlib/pure.ts";
