import type { BriefAct } from '../../../generated/graphql';
import type { Act } from '../../../shell/acts/define-act';
import { archive } from './archive';
import { correct } from './correct';
import { issue } from './issue';
import { pass } from './pass';
import { recordInstruction } from './record-instruction';
import { reopen } from './reopen';
import { retain } from './retain';
import { retrieve } from './retrieve';
import { returnBrief } from './return';
import { review } from './review';
import { sendBack } from './send-back';
import { sendUp } from './send-up';
import type { Shown } from './shown';
import { sign } from './sign';
import { takeBack } from './take-back';
import { takeUp } from './take-up';
import { undo } from './undo';
import { writeInstruction } from './write-instruction';

/** What is done with a brief elsewhere: written, edited, and what came of it. */
type Elsewhere = 'DISCARD' | 'EDIT' | 'RECORD_OUTCOME' | 'REVISE' | 'SUBMIT' | 'WITHDRAW_SUBMISSION';
export type DeskAct = Exclude<BriefAct, Elsewhere>;

/** Every act the desk may offer on a brief has its file. */
export const ACTS: Readonly<Record<DeskAct, Act<Shown>>> = {
  TAKE_BACK: takeBack,
  TAKE_UP: takeUp,
  RETURN: returnBrief,
  RETAIN: retain,
  REOPEN: reopen,
  PASS: pass,
  REVIEW: review,
  SIGN: sign,
  SEND_BACK: sendBack,
  UNDO: undo,
  ISSUE: issue,
  SEND_UP: sendUp,
  CORRECT: correct,
  ARCHIVE: archive,
  RETRIEVE: retrieve,
  RECORD_INSTRUCTION: recordInstruction,
  WRITE_INSTRUCTION: writeInstruction,
};
