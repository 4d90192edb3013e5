/** `asyncio.subprocess`: child processes. Source: Library Reference, "Subprocesses". */
export {
  create_subprocess_exec,
  create_subprocess_shell,
  DEVNULL,
  PIPE,
  Process,
  STDOUT,
  SubprocessStreamProtocol,
} from "../../asyncio/subprocess.ts";
