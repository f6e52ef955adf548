import type { ReportAct } from '../../../generated/graphql';
import type { Act } from '../../../shell/acts/define-act';
import { correct } from './correct';
import { discard } from './discard';
import { recordFeedback } from './record-feedback';
import { send } from './send';
import type { Shown } from './shown';
import { sign } from './sign';
import { submit } from './submit';
import { takeBack } from './take-back';
import { withdraw } from './withdraw';

/** Done where it is written. */
type Elsewhere = 'EDIT' | 'RENEW';
export type DeskAct = Exclude<ReportAct, Elsewhere>;

/** Every act the desk may offer on a report has its file. */
export const ACTS: Readonly<Record<DeskAct, Act<Shown>>> = {
  SUBMIT: submit,
  TAKE_BACK: takeBack,
  DISCARD: discard,
  SIGN: sign,
  SEND: send,
  CORRECT: correct,
  WITHDRAW: withdraw,
  RECORD_FEEDBACK: recordFeedback,
};
