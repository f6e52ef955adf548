import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { confirmedInSql, readSeat, TAKEN_DOWN_LINE, withoutTakenDownFor } from '../../consultation/index.js';
import { canChair, canScribe, JOIN_PERSON, PERSON } from '../../meeting/index.js';
import type { Contest } from './contest.types.js';
import { readOwnSide } from './own-answer.js';

interface Row {
  readonly committeeId: string;
  readonly contests: readonly (Omit<Contest, 'viewerCanSettle'> & {
    readonly demandId: string;
    readonly participantId: string;
  })[];
}

/** Until the minutes are confirmed anything said; after them a promise alone, until the consultation has ended or it was given out. */
const MAY_BE_SETTLED = `(c.status not in (${confirmedInSql}) or (coalesce(r.before_settled ->> 'nature', r.nature) = 'COMMITMENT'
  and c.status <> 'ARCHIVED' and not exists (select from promise_handed_over h where h.response_id = r.id)))`;

const contestsQuery = prepared<Row, { id: string }>(
  'floor.contests',
  `select c.committee_id as "committeeId", (select coalesce(json_agg(json_build_object('responseId', r.id, 'demandId', x.id, 'participantId', p.id,
       'demandNumber', x.number, 'demandTitle', x.title, ${PERSON}, 'nature', r.nature, 'text', r.text, 'dueOn', r.due_on,
       'reason', coalesce(r.contest_reason, r.before_settled ->> 'contestReason'), 'isOpen', r.contest_reason is not null,
       'upheld', r.contest_reason is null and r.nature <> r.before_settled ->> 'nature')
       order by r.contest_reason is null, x.number, r.id), '[]')
     from demand x join demand_response r on r.demand_id = x.id join participant p on p.id = r.participant_id ${JOIN_PERSON}
     where x.consultation_id = c.id and (r.contest_reason is not null or r.before_settled is not null) and ${MAY_BE_SETTLED}) as contests
   from consultation c where c.id = :id::uuid`,
);

/** What was objected to, for whoever rules on it and for those who keep the record; not found for everybody else. */
export async function readContests(ctx: RequestContext, consultationId: string): Promise<Contest[]> {
  const id = knownId(consultationId);
  const seat = await readSeat(ctx.read, ctx.viewer, id);
  const row = await ctx.read.one(contestsQuery, { id });
  if (!row || !canScribe(ctx.viewer, row, seat)) throw notFound();
  const chairs = canChair(ctx.viewer, row, seat);
  const own = await readOwnSide(ctx, { committeeId: row.committeeId, consultationId: id }, seat?.id ?? null);
  const without = await withoutTakenDownFor(ctx, { id, committeeId: row.committeeId });
  return row.contests.map(({ participantId, demandId, ...stored }) => {
    const contest = { ...stored, viewerCanSettle: chairs && !own.has(participantId) };
    if (!without?.isDown(demandId)) return without ? without.words(contest) : contest;
    return { ...contest, demandTitle: TAKEN_DOWN_LINE, text: '', reason: '' };
  });
}
