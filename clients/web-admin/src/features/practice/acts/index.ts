import type { PracticeAct } from '../../../generated/graphql';
import type { Act } from '../../../shell/acts/define-act';
import type { Shown } from '../shown';
import { discard } from './discard';
import { propose } from './propose';
import { release } from './release';
import { restore } from './restore';
import { retire } from './retire';
import { sendBack } from './return';
import { revise } from './revise';
import { takeBack } from './take-back';

/** Written where it is read. */
export type DeskAct = Exclude<PracticeAct, 'EDIT'>;

/** Every act the desk may offer on a practice has its file. */
export const ACTS: Readonly<Record<DeskAct, Act<Shown>>> = {
  PROPOSE: propose,
  TAKE_BACK: takeBack,
  RETURN: sendBack,
  RELEASE: release,
  REVISE: revise,
  DISCARD: discard,
  RETIRE: retire,
  RESTORE: restore,
};
