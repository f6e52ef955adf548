import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { readLetter } from '../../topic/index.js';
import {
  committeeIssuer,
  heading,
  inFullWidth,
  labelled,
  longDate,
  type OfficialPaper,
  PaperLayout,
  PLAIN,
  paragraph,
  paragraphs,
} from '../paper.js';

const OFFICE = '区政协办公室';

const takenDownQuery = prepared<{ id: string }, { id: string }>(
  'document.transferTakenDown',
  `select l.id from transfer_letter l
   where l.id = :id and exists (select from topic_taken_down off where off.topic_id = l.topic_id)`,
);

/** 转办函: one topic to the department it was passed to. Who sent it in stays with the committee. */
export async function transferLetter(ctx: RequestContext, letterId: string): Promise<OfficialPaper | null> {
  const letter = await readLetter(ctx, letterId);
  if (!letter || letter.withdrawnAt !== null) return null;
  if (await ctx.read.one(takenDownQuery, { id: letter.id })) return null;
  const issuer = letter.committeeName ? committeeIssuer(letter.committeeName) : OFFICE;
  const title = inFullWidth(letter.title);
  const date = longDate(dayInChina(new Date(letter.sentAt)));
  return {
    ...PLAIN,
    layout: PaperLayout.LETTER,
    masthead: issuer,
    number: `〔${date.slice(0, 4)}〕　　号`,
    title: `关于转办“${title}”的函`,
    addressee: letter.departmentName,
    blocks: [
      paragraph(
        `我们收到议题“${title}”（${letter.topicNumber}）。经审题，该事项属你单位职责范围，现转你单位研究办理。`,
      ),
      heading('一、反映的情况'),
      ...(letter.place ? [labelled('地点', inFullWidth(letter.place))] : []),
      ...paragraphs(letter.body),
      ...(letter.note ? [labelled('转办意见', inFullWidth(letter.note))] : []),
      heading('二、办理要求'),
      paragraph(
        `请于${longDate(letter.replyDueOn)}前将办理情况书面答复我们，由我们告知反映人；不属你单位职责的，请说明理由退回。`,
      ),
    ],
    signature: { issuer, date },
  };
}
