/**
 * What is to be done when an object has died.
 *
 * The host's finalizers come in a turn of their own; who had the host's collector run asks for them at once (`host-collector.ts`).
 *
 * Source: ECMA-262, FinalizationRegistry; Library Reference, `weakref`.
 */
interface Death {
  readonly reference: WeakRef<object>;
  readonly then: () => void;
}

const awaited: Set<Death> = /* @__PURE__ */ new Set();

const registry = /* @__PURE__ */ new FinalizationRegistry<Death>(mourn);

function mourn(death: Death): void {
  if (awaited.delete(death)) death.then();
}

/** Call `then`, which must not hold `x`, when nobody has `x` any more. */
export function on_death(x: object, then: () => void): void {
  const death = { reference: new WeakRef(x), then };
  awaited.add(death);
  registry.register(x, death);
}

/** Do now what is due: the collector has run. As in CPython, what came last goes first. */
export function mourn_all(): void {
  const dead = [...awaited].filter(({ reference }) => reference.deref() === undefined);
  for (const death of dead.reverse()) mourn(death);
}
