import type { Act } from '../../../shell/acts/define-act';
import { accept } from './accept';
import { decline } from './decline';
import { merge } from './merge';
import { reopen } from './reopen';
import { giveBack } from './return';
import { sendToBrief } from './send-to-brief';
import type { Shown } from './shown';
import { transfer } from './transfer';
import { unmerge } from './unmerge';

/** What a topic may be decided to, in the order people read it. */
export const DECISIONS = ['ACCEPTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF'] as const;
export type Decision = (typeof DECISIONS)[number] | 'UNMERGED' | 'REOPENED';

export const ACTS: Readonly<Record<Decision, Act<Shown>>> = {
  ACCEPTED: accept,
  RETURNED: giveBack,
  DECLINED: decline,
  MERGED: merge,
  TRANSFERRED: transfer,
  TO_BRIEF: sendToBrief,
  UNMERGED: unmerge,
  REOPENED: reopen,
};
