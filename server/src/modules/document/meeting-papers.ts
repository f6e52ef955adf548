import type { RequestContext } from '../../kernel/context.js';
import { composePaper } from './compose-paper.js';
import type { OfficialPaper } from './paper.js';
import { PaperKind } from './paper.types.js';

/** What is printed for one meeting, in the order it is laid out. */
export const OF_A_MEETING = [
  PaperKind.MEETING_NOTICE,
  PaperKind.AGENDA,
  PaperKind.SIGN_IN_SHEET,
  PaperKind.DEMAND_CARDS,
  PaperKind.DOOR_CODE,
  PaperKind.ACCEPTANCE_NOTICE,
] as const;

/** 会议材料: of the papers asked for, those there are and this viewer may have. */
export async function meetingPapers(
  ctx: RequestContext,
  consultationId: string,
  asked: readonly PaperKind[] = OF_A_MEETING,
): Promise<{ readonly kind: PaperKind; readonly paper: OfficialPaper }[]> {
  const found: { kind: PaperKind; paper: OfficialPaper }[] = [];
  for (const kind of OF_A_MEETING.filter((one) => asked.includes(one))) {
    const paper = await composePaper(ctx, kind, consultationId);
    if (paper) found.push({ kind, paper });
  }
  return found;
}
