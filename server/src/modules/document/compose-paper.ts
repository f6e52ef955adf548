import type { RequestContext } from '../../kernel/context.js';
import type { OfficialPaper } from './paper.js';
import { PaperKind } from './paper.types.js';
import { adoptionBulletin } from './papers/adoption-bulletin.js';
import { briefPaper, submissionLetter } from './papers/brief.js';
import { handOverLetter } from './papers/hand-over-letter.js';
import { minutesPaper } from './papers/minutes.js';

/** Each reads its record as the viewer may, and answers null where the viewer may not or there is nothing yet. */
const composers: Readonly<Record<PaperKind, (ctx: RequestContext, id: string) => Promise<OfficialPaper | null>>> = {
  [PaperKind.MINUTES]: minutesPaper,
  [PaperKind.HAND_OVER_LETTER]: handOverLetter,
  [PaperKind.BRIEF]: briefPaper,
  [PaperKind.SUBMISSION_LETTER]: submissionLetter,
  [PaperKind.ADOPTION_BULLETIN]: adoptionBulletin,
};

/** The official paper of a record, or null where the viewer may not read the record or it is not far enough. */
export function composePaper(ctx: RequestContext, kind: PaperKind, id: string): Promise<OfficialPaper | null> {
  return composers[kind](ctx, id);
}
