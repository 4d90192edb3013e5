/**
 * Numbers of the event loop.
 *
 * Source: Lib/asyncio/constants.py, base_events.py.
 */

/** Cancelled timers in the heap from which on it may be rebuilt without them. */
export const MIN_SCHEDULED_TIMER_HANDLES = 100;
/** ... and the share of the heap they must be. */
export const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;
/** The longest time the loop sleeps at once, in seconds. */
export const MAXIMUM_SELECT_TIMEOUT = 24 * 3600;
/** Seconds a callback may take before debug mode logs it. */
export const SLOW_CALLBACK_DURATION = 0.1;
/** What the clock can tell apart, in seconds. */
export const CLOCK_RESOLUTION = 1e-9;
/** Iterations of the loop that follow one another, before the promises of the host have their turn and the clock is looked at. */
export const FEWEST_ITERATIONS = 32;
export const MOST_ITERATIONS = 1024;
/** Milliseconds: a longer run of iterations is followed by one of half as many. */
export const INLINE_TIME = 1;
/** Milliseconds after which the host's own loop gets a turn. */
export const HOST_TURN = 8;
