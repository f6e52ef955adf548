import type { ReactNode } from 'react';
import type { Viewer } from '../viewer';

interface Placed {
  /** Where it stands among the blocks of its page. */
  readonly order: number;
}

/** What I owe, on the first tab: `features/<name>/task-block.tsx` exports it as `block`. */
export interface TaskBlock extends Placed {
  /** Says through `tell` whether anything waits for this person, once it knows. */
  readonly render: (tell: (waits: boolean) => void) => ReactNode;
}

/** What people do on the last tab, in the order in which it stands there. */
export const ME_GROUPS = ['first', 'unit', 'duty', 'days', 'said', 'results', 'account'] as const;

/** A row of the last tab: `features/<name>/me-rows.tsx` exports its own as `rows`. */
export interface MeRow extends Placed {
  readonly group: (typeof ME_GROUPS)[number];
  /** Left out: everybody's. A group without a row for this viewer is not there. */
  readonly isFor?: (viewer: Viewer) => boolean;
  readonly render: () => ReactNode;
}

export function inOrder<Block extends Placed>(files: Readonly<Record<string, { readonly block: Block }>>): Block[] {
  return Object.values(files)
    .map(({ block }) => block)
    .sort((a, b) => a.order - b.order);
}
