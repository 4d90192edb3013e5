// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/os/processes.py by `npm run library:python`. Do not edit.
/**
 * What the process and its machine are asked: numbers of processes and users, processors, random bytes, the terminal.
 *
 * Source: Library Reference, `os`, "Process Parameters", "Miscellaneous System Information".
 */

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import * as _files from "../../objects/host-files.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { get } from "../../semantics/methods/get.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { environ } from "../os/environment.ts";
import { defpath, pathsep } from "../os/functions.ts";

export function getpid() {
  return call(attr(_files.process_number, _files, "process_number"), "pid");
}
def("getpid()", getpid, { module: "os" });

export function getppid() {
  return call(attr(_files.process_number, _files, "process_number"), "ppid");
}
def("getppid()", getppid, { module: "os" });

export function getuid() {
  return call(attr(_files.process_number, _files, "process_number"), "uid");
}
def("getuid()", getuid, { module: "os" });

export function geteuid() {
  return call(attr(_files.process_number, _files, "process_number"), "uid");
}
def("geteuid()", geteuid, { module: "os" });

export function getgid() {
  return call(attr(_files.process_number, _files, "process_number"), "gid");
}
def("getgid()", getgid, { module: "os" });

export function getegid() {
  return call(attr(_files.process_number, _files, "process_number"), "gid");
}
def("getegid()", getegid, { module: "os" });

export function umask(mask) {
  return call(attr(_files.set_umask, _files, "set_umask"), mask);
}
def("umask(mask, /)", umask, { module: "os" });

export function kill(pid, signal) {
  call(attr(_files.send_signal, _files, "send_signal"), pid, signal);
  return null;
}
def("kill(pid, signal, /)", kill, { module: "os" });

export function urandom(size) {
  if (lt(size, 0)) {
    throw ValueError("negative argument not allowed");
  }
  return call(attr(_files.random_bytes, _files, "random_bytes"), size);
}
def("urandom(size, /)", urandom, { module: "os" });

export function getrandom(size, flags = 0) {
  return urandom(size);
}
def("getrandom(size, flags=)", getrandom, { module: "os" });

export function cpu_count() {
  return call(attr(_files.processors, _files, "processors"));
}
def("cpu_count()", cpu_count, { module: "os" });

export function process_cpu_count() {
  return call(attr(_files.processors, _files, "processors"));
}
def("process_cpu_count()", process_cpu_count, { module: "os" });

export const terminal_size = /* @__PURE__ */ define_class(
  "terminal_size",
  [tuple],
  class {
    static __module__ = "os";

    get columns() {
      return getitem(this, 0);
    }

    get lines() {
      return getitem(this, 1);
    }

    __repr__() {
      return `os.terminal_size(columns=${formatted(getitem(this, 0))}, lines=${formatted(getitem(this, 1))})`;
    }
  },
  { columns: "@property", lines: "@property", __repr__: "(self)" },
  { module: "os" },
);

export function get_terminal_size(fd = 1) {
  const size = call(attr(_files.terminal_size, _files, "terminal_size"));
  if (size == null) {
    throw raise_(call(attr(_files.os_error, _files, "os_error"), "ENOTTY"));
  }
  return call(terminal_size, size);
}
def("get_terminal_size(fd=, /)", get_terminal_size, { module: "os" });

export function get_exec_path(env = null) {
  const value = get(env == null ? environ : env, "PATH", defpath);
  return split(value, pathsep);
}
def("get_exec_path(env=)", get_exec_path, { module: "os" });
