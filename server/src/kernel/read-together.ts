import type { ReadContext } from './read.js';

/** One reading for all who ask while it goes on, in each app: a crowd costs what one costs. */
export function readTogether<Rest extends readonly unknown[], Answer>(
  reading: (read: ReadContext, ...rest: Rest) => Promise<Answer>,
): (read: ReadContext, ...rest: Rest) => Promise<Answer> {
  const going = new WeakMap<ReadContext, Promise<Answer>>();
  return (read, ...rest) => {
    const joined = going.get(read);
    if (joined) return joined;
    const begun = reading(read, ...rest).finally(() => going.delete(read));
    going.set(read, begun);
    return begun;
  };
}
