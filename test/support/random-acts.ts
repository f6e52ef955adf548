import fc from 'fast-check';

/**
 * A few runs in the suite, always the same ones; FC_RUNS=2000 (and FC_SEED) for a night. FC_PATH goes to one that was found,
 * FC_SHRINK looks for a shorter one: what depends on who was quicker may come to something else there.
 */
export function runsOf(runs: number): fc.Parameters<unknown> {
  const { FC_RUNS, FC_SEED, FC_PATH, FC_SHRINK } = process.env;
  return {
    numRuns: Number(FC_RUNS ?? runs),
    seed: Number(FC_SEED ?? 20_260_302),
    ...(FC_PATH && { path: FC_PATH }),
    endOnFailure: !FC_SHRINK,
    interruptAfterTimeLimit: FC_RUNS ? undefined : 240_000,
    markInterruptAsFailure: true,
    // What went wrong stands in the message itself.
    includeErrorInReport: true,
  };
}

/** What a model says of an act: refused, or how things stand afterwards. */
export type Foretold<State> = { readonly refused: true } | { readonly refused: false; readonly after: State };

export const refused = { refused: true } as const;

/** Whether two answers, given at once, are those of one order or the other; and how things then stand. */
export function oneOfTwoOrders<State, Act>(
  state: State,
  [first, second]: readonly [Act, Act],
  answers: readonly [boolean, boolean],
  foretell: (state: State, act: Act) => Foretold<State>,
): State[] {
  const inTurn = (one: Act, other: Act): { done: [boolean, boolean]; after: State } => {
    const a = foretell(state, one);
    const between = a.refused ? state : a.after;
    const b = foretell(between, other);
    return { done: [!a.refused, !b.refused], after: b.refused ? between : b.after };
  };
  const inOrder = inTurn(first, second);
  const turned = inTurn(second, first);
  return [
    { done: inOrder.done, after: inOrder.after },
    { done: [turned.done[1], turned.done[0]] as const, after: turned.after },
  ]
    .filter(({ done }) => done[0] === answers[0] && done[1] === answers[1])
    .map(({ after }) => after);
}
