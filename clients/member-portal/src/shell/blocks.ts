import type { ReactNode } from 'react';

/** A block that a feature shows on another page, in order: what I owe on the first tab, entries on the last. */
export interface Block {
  readonly place: 'tasks' | 'me';
  readonly order: number;
  /** On `tasks` a block says through `tell` whether anything waits for this person, once it knows. */
  readonly render: (tell: (waits: boolean) => void) => ReactNode;
}

/** `features/<name>/blocks.tsx` exports them as `blocks`; they come with the first page that shows some. */
const files = import.meta.glob<{ blocks: readonly Block[] }>('../features/*/blocks.tsx', { eager: true });

export const blocksFor = (place: Block['place']): readonly Block[] =>
  Object.values(files)
    .flatMap(({ blocks }) => [...blocks])
    .filter((block) => block.place === place)
    .sort((a, b) => a.order - b.order);
