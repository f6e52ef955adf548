/** What a board shows one after another: the whole in figures, one matter in large, a list of several, a story. */
export type BoardTurn =
  | { readonly kind: 'WHOLE'; readonly key: string }
  | { readonly kind: 'MATTER'; readonly key: string; readonly index: number }
  | { readonly kind: 'LIST'; readonly key: string; readonly from: number; readonly to: number }
  | { readonly kind: 'STORY'; readonly key: string; readonly index: number };

/** So many have a page of their own; of the others six stand on a page, or nobody would see the last one today. */
const IN_LARGE = 12;
const ON_A_LIST = 6;
/** After so many pages the whole is told again: whoever comes by should not wait long for it. */
const WHOLE_EVERY = 6;

export const SECONDS: Readonly<Record<BoardTurn['kind'], number>> = { WHOLE: 14, MATTER: 16, LIST: 18, STORY: 16 };

/** The turns of a board, in its own order: what is late comes first. `keys` are its matters, `stories` those published. */
export function boardTurns(keys: readonly string[], stories: readonly string[]): readonly BoardTurn[] {
  const large: BoardTurn[] = keys.slice(0, IN_LARGE).map((key, index) => ({ kind: 'MATTER', key, index }));
  const lists: BoardTurn[] = [];
  for (let from = IN_LARGE; from < keys.length; from += ON_A_LIST) {
    lists.push({ kind: 'LIST', key: `list:${keys[from]}`, from, to: Math.min(keys.length, from + ON_A_LIST) });
  }
  const told: BoardTurn[] = stories.map((code, index) => ({ kind: 'STORY', key: `story:${code}`, index }));
  const turns = interleaved(large, [...lists, ...told]);
  const all: BoardTurn[] = [];
  for (const [index, turn] of turns.entries()) {
    if (index % WHOLE_EVERY === 0) all.push({ kind: 'WHOLE', key: `whole:${index / WHOLE_EVERY}` });
    all.push(turn);
  }
  return all.length > 0 ? all : [{ kind: 'WHOLE', key: 'whole:0' }];
}

/** Both in their order, spread over each other as evenly as their numbers allow. */
function interleaved<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const placed = [
    ...a.map((turn, index) => ({ turn, at: (index + 0.5) / a.length })),
    ...b.map((turn, index) => ({ turn, at: (index + 0.75) / b.length })),
  ];
  return placed.sort((one, other) => one.at - other.at).map(({ turn }) => turn);
}
