import { useEffect, useState } from 'react';

/**
 * Which of the turns is on the wall now. Each stays its seconds; when the turns change, the one that is being read stays if
 * it is still among them, else the one that took its place.
 */
export function useTurns<T extends { readonly key: string }>(
  turns: readonly T[],
  secondsOf: (turn: T) => number,
): number {
  const [shown, setShown] = useState<{ readonly key: string; readonly at: number }>({ key: '', at: 0 });
  const found = turns.findIndex(({ key }) => key === shown.key);
  const at = found >= 0 ? found : Math.min(shown.at, Math.max(0, turns.length - 1));
  const turn = turns[at];
  const seconds = turn ? secondsOf(turn) : 0;
  const next = turns.length > 0 ? (at + 1) % turns.length : 0;
  const nextKey = turns[next]?.key ?? '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn that is shown anew starts its seconds anew
  useEffect(() => {
    if (turns.length < 2) return;
    const timer = setTimeout(() => setShown({ key: nextKey, at: next }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [turn?.key, nextKey, seconds, turns.length]);
  return at;
}
