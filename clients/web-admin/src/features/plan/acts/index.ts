import type { Act } from '../../../shell/acts/define-act';
import { link } from './link';
import { noteHeld } from './note-held';
import { postpone } from './postpone';
import { restore } from './restore';
import { revise } from './revise';
import type { Shown } from './shown';
import { start } from './start';
import { unlink } from './unlink';
import { withdraw } from './withdraw';

/** What comes back: where a consultation begins, which. */
interface PlanEntryChanged {
  readonly id: string;
  readonly consultationId?: string | null;
}

export type PlanAct = 'start' | 'link' | 'unlink' | 'held' | 'postpone' | 'revise' | 'withdraw' | 'restore';

export const ACTS: Readonly<Record<PlanAct, Act<Shown, PlanEntryChanged>>> = {
  start,
  link,
  unlink,
  held: noteHeld,
  postpone,
  revise,
  withdraw,
  restore,
};
