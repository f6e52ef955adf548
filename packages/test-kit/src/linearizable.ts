/** One thing somebody asked of one object, as it was seen from outside. */
export interface Operation<Input, Output> {
  readonly input: Input;
  readonly invokedAt: number;
  /** Null where no answer came: it was done some time after it was asked, or never. */
  readonly answer: { readonly at: number; readonly output: Output } | null;
}

/** How one object behaves where one asks after the other. */
export interface Sequential<State, Input, Output> {
  readonly initial: State;
  /** What it is afterwards, or null where it would not have answered this. Without an output: whatever it answered. */
  step(state: State, input: Input, output: Output | undefined): State | null;
  /** The same for the same state. */
  key(state: State): string;
}

/**
 * Whether there is an order in which all of it happened one after the other, each between being asked and answered (Wing and
 * Gong's search, with Lowe's memory of what was tried). Null where there is; otherwise how far the best order came.
 */
export function whyNotLinearizable<State, Input, Output>(
  history: readonly Operation<Input, Output>[],
  object: Sequential<State, Input, Output>,
): { readonly placed: number; readonly next: readonly Operation<Input, Output>[] } | null {
  const inOrder = [...history].sort((a, b) => a.invokedAt - b.invokedAt);
  const answered = inOrder.filter(({ answer }) => answer !== null);
  const open = inOrder.filter(({ answer }) => answer === null);
  const tried = new Set<string>();
  let best: Place<State> = { base: 0, ahead: [], used: [], state: object.initial };
  const stack: Place<State>[] = [best];

  for (let place = stack.pop(); place; place = stack.pop()) {
    if (place.base === answered.length) return null;
    if (sizeOf(place) > sizeOf(best)) best = place;
    for (const next of nextOf(place)) {
      const key = `${next.base}|${next.ahead}|${next.used}|${object.key(next.state)}`;
      if (tried.has(key)) continue;
      tried.add(key);
      stack.push(next);
    }
  }
  return { placed: sizeOf(best), next: possible(best).map((at) => answered[at] as Operation<Input, Output>) };

  /** Of those not placed yet, whatever was asked before any of them was answered. */
  function possible({ base, ahead }: Place<State>): number[] {
    const found: number[] = [];
    let firstAnswer = Number.POSITIVE_INFINITY;
    for (let at = base; at < answered.length; at += 1) {
      const operation = answered[at] as Operation<Input, Output>;
      if (operation.invokedAt > firstAnswer) break;
      if (ahead.includes(at)) continue;
      found.push(at);
      firstAnswer = Math.min(firstAnswer, operation.answer?.at ?? firstAnswer);
    }
    return found.filter((at) => (answered[at] as Operation<Input, Output>).invokedAt <= firstAnswer);
  }

  function nextOf(place: Place<State>): Place<State>[] {
    const candidates = possible(place);
    const until = Math.min(...candidates.map((at) => answered[at]?.answer?.at ?? Number.POSITIVE_INFINITY));
    const unanswered = open.flatMap(({ input, invokedAt }, at) => {
      if (invokedAt > until || place.used.includes(at)) return [];
      const state = object.step(place.state, input, undefined);
      return state === null ? [] : [{ ...place, used: [...place.used, at].sort((a, b) => a - b), state }];
    });
    const placed = candidates.flatMap((at) => {
      const { input, answer } = answered[at] as Operation<Input, Output>;
      const state = object.step(place.state, input, answer?.output);
      return state === null ? [] : [{ ...moved(place, at), state }];
    });
    // The last is tried first: whoever was asked first, and what was answered before what was not.
    return [...unanswered, ...placed.reverse()];
  }
}

/** Everything below `base` is placed, and those `ahead`; of what was never answered, those `used`. */
interface Place<State> {
  readonly base: number;
  readonly ahead: readonly number[];
  readonly used: readonly number[];
  readonly state: State;
}

const sizeOf = ({ base, ahead }: Place<unknown>) => base + ahead.length;

function moved<State>(place: Place<State>, at: number): Place<State> {
  const ahead = [...place.ahead, at].sort((a, b) => a - b);
  let { base } = place;
  while (ahead[0] === base) {
    ahead.shift();
    base += 1;
  }
  return { ...place, base, ahead };
}
