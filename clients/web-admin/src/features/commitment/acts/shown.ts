import type { ActPanel_CommitmentFragment } from '../../../generated/graphql';

/** What an act on a commitment knows of it. */
export type Shown = ActPanel_CommitmentFragment;
