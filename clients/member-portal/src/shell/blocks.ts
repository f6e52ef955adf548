import type { ReactNode } from 'react';

interface Placed {
  /** Where it stands among the blocks of its page. */
  readonly order: number;
}

/** What I owe, on the first tab: `features/<name>/task-block.tsx` exports it as `block`. */
export interface TaskBlock extends Placed {
  /** Says through `tell` whether anything waits for this person, once it knows. */
  readonly render: (tell: (waits: boolean) => void) => ReactNode;
}

/** An entry of the last tab: `features/<name>/me-block.tsx` exports it as `block`. */
export interface MeBlock extends Placed {
  readonly render: () => ReactNode;
}

export function inOrder<Block extends Placed>(files: Readonly<Record<string, { readonly block: Block }>>): Block[] {
  return Object.values(files)
    .map(({ block }) => block)
    .sort((a, b) => a.order - b.order);
}
