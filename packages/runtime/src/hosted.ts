/**
 * The door of the host's drive: what `asyncio.run` and its kin become at a module's top level.
 *
 * From: `asyncio.run(main())`
 * To:   `await run_hosted(main());`
 */
export {
  promise_of,
  run_forever_hosted,
  run_hosted,
  run_runner_hosted,
  run_until_complete_hosted,
} from "./asyncio/runners.ts";
