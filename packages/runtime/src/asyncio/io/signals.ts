/**
 * Signals of the system as callbacks of the loop: add_signal_handler, remove_signal_handler.
 *
 * Source: Lib/asyncio/unix_events.py; Library Reference, "Unix signals".
 */
import { copy_context } from "../../objects/context.ts";
import { RuntimeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { try_index } from "../../objects/index-of.ts";
import { repr } from "../../objects/repr.ts";
import { act_on } from "../../objects/signal-actions.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { iscoroutine, iscoroutinefunction } from "../coroutines.ts";
import { HandleObject } from "../events.ts";
import { node_module } from "./host.ts";

interface Process {
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
}

const SIGKILL = 9;
const SIGSTOP = 19;
const LAST = 64;

/** `SIGINT`. @throws NotImplementedError where the host has no signals */
export function signal_name(number: number, what: string): string {
  const { constants } = node_module("node:os", what);
  const found = Object.entries(constants.signals).find(([, one]) => one === number);
  return found?.[0] ?? `SIG${number}`;
}

function checked(sig: unknown): number {
  const number = try_index(sig);
  if (number === undefined) throw TypeError(`sig must be an int, not ${repr(sig)}`);
  if (number < 1 || number > LAST) throw ValueError(`invalid signal number ${number}`);
  return Number(number);
}

function host_process(): Process {
  return (globalThis as unknown as { process: Process }).process;
}

/** Call `callback` in the loop when the signal comes. */
export function add_signal_handler(
  loop: BaseEventLoopObject,
  sig: unknown,
  callback: unknown,
  ...args: unknown[]
): null {
  if (iscoroutine(callback) || iscoroutinefunction(callback)) {
    throw TypeError("coroutines cannot be used with add_signal_handler()");
  }
  const number = checked(sig);
  loop._check_closed();
  const name = signal_name(number, "loop.add_signal_handler");
  if (number === SIGKILL || number === SIGSTOP) throw RuntimeError(`sig ${number} cannot be caught`);
  const handle = new HandleObject(callback, args, loop, copy_context());
  const run = (): void => {
    if (handle._cancelled) remove_signal_handler(loop, number);
    // CPython reads from a pipe in one iteration that there was a signal, and calls the handler in the next.
    else loop.$arrive({ $run: () => loop._ready.push(handle) });
  };
  host_process().on(name, run);
  act_on(number, { handler: callback, run, remove: () => host_process().off(name, run) });
  loop.$signal_handlers ??= new Map();
  loop.$signal_handlers.set(number, () => act_on(number, null));
  return null;
}

/** @returns whether there was a handler */
export function remove_signal_handler(loop: BaseEventLoopObject, sig: unknown): boolean {
  const number = checked(sig);
  const remove = loop.$signal_handlers?.get(number);
  if (remove === undefined) return false;
  loop.$signal_handlers?.delete(number);
  remove();
  return true;
}
