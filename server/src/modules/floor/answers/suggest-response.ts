import { authorize } from '../../../kernel/authorize.js';
import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type ParticipantDuty, type SeatParams, seatParams } from '../../consultation/index.js';
import { canScribe, canWatch, JOIN_SEAT } from '../../meeting/index.js';
import { type DueDate, dayOfWords, dueDatesIn, suggestNature } from '../../wording/index.js';
import type { ResponseSuggestion } from './suggestion.types.js';

/** As long as an answer may be. */
const LONGEST = 7000;
/** Due dates shown: an answer that names more is a report. */
const MOST_DATES = 6;

interface MeetingDayRow {
  committeeId: string;
  duty: ParticipantDuty | null;
  openedAt: string | null;
}

const meetingDayQuery = prepared<MeetingDayRow, { id: string } & SeatParams>(
  'floor.dayOf',
  `select c.committee_id as "committeeId", p.duty, m.opened_at as "openedAt"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} where m.id = :id`,
);

/** What a scribe types into a field for a day: 9月底, 三个工作日, 下周五, 10-15. */
export async function dayInWords(ctx: RequestContext, meetingId: string, words: string): Promise<DueDate | null> {
  const { on } = await listenTo(ctx, meetingId);
  return dayOfWords(words, on, ctx.services.calendar);
}

/** Listens for whoever keeps the record. Days are counted from the day of the meeting; nothing is stored. */
export async function suggestResponse(
  ctx: RequestContext,
  meetingId: string,
  text: string,
): Promise<ResponseSuggestion> {
  const { on } = await listenTo(ctx, meetingId);
  const said = text.slice(0, LONGEST);
  const dueDates = dueDatesIn(said, on, ctx.services.calendar);
  return { ...suggestNature(said, dueDates), dueDates: dueDates.slice(0, MOST_DATES) };
}

async function listenTo(ctx: RequestContext, meetingId: string): Promise<{ on: string }> {
  const row = await ctx.read.one(meetingDayQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  const seat = row?.duty ? { duty: row.duty } : null;
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, row, seat), 'hear what an answer sounds like');
  return { on: row.openedAt ? dayInChina(new Date(row.openedAt)) : ctx.today() };
}
