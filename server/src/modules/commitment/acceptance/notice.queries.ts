import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { holdsOffice } from '../../../kernel/viewer.js';
import { decidesInSql, OWN_SEAT, type SeatParams, seatParams } from '../../consultation/index.js';
import { byCode } from '../../identity/index.js';
import { CodeStanding, standingOfCode } from '../acceptance.rules.js';
import { FROM, MOVED_TO } from '../commitment-row.js';
import { demandTakenDownAt, offTheRecord, stepTakenDownAt } from '../take-down/off-the-record.js';
import { leadNameOf } from '../unit.js';
import { AcceptanceNotice } from './acceptance.types.js';
import type { AcceptanceResult, Attitude } from './acceptance-answer.entity.js';
import { sharesOfficePhone } from './handler-phones.js';
import { hashOfCode } from './invitation-code.js';
import { noAnswers, type StoredTally, standingSlip, TALLIES, TERMS, toTally, WITH_TERMS } from './tally.queries.js';
import { invitedAs, voiceOf } from './voice.js';
import { isDeviceOfOffice } from './who-decides.js';

interface StoredNotice
  extends Omit<AcceptanceNotice, 'tally' | 'open' | 'standing' | 'invited' | 'myResult' | 'myAttitude'> {
  readonly id: string;
  readonly tallies: StoredTally[];
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
  readonly slipId: string | null;
  readonly slipOf: string | null;
  readonly takenBack: boolean;
  readonly closedUnsolved: boolean;
}

const noticeQuery = prepared<StoredNotice, { code: string; codeHash: string }>(
  'commitment.notice',
  `select c.id, c.acceptance_code as "acceptanceCode", c.number, c.tracking_code as "trackingCode",
     de.title as "demandTitle", c.action, c.deliverable, ${leadNameOf('c')} as "departmentName", lc.name as "committeeName",
     coalesce(t.place, co.place) as place, c.round, c.status, c.result_class as "resultClass",
     c.acceptance_closes_on as "closesOn", ${demandTakenDownAt('c.demand_id')} as "takenDownAt", ${MOVED_TO} as "movedTo", ${TERMS}, ${TALLIES} as tallies,
     (select r.text from reply r where r.commitment_id = c.id and not exists (select from commitment_step s
        where s.commitment_id = c.id and s.kind = 'REPLIED' and s.round = r.round and ${stepTakenDownAt('s.id')} is not null)
      order by r.round desc limit 1) as "replyText",
     (select v.finding from verification v where v.commitment_id = c.id order by v.round desc limit 1) as finding,
     slip.id as "slipId", slip.participant_id as "slipOf", c.closed_unsolved as "closedUnsolved",
     slip.id is null and c.acceptance_code is distinct from :code as "takenBack"
   from ${FROM} ${WITH_TERMS} left join topic t on t.id = co.topic_id
     left join acceptance_invitation slip on slip.commitment_id = c.id and slip.code_hash = :codeHash and ${standingSlip('slip')}
   where c.acceptance_code = :code
     or c.id = (select i.commitment_id from acceptance_invitation i where i.code_hash = :codeHash)`,
);
const ownAnswerQuery = prepared<
  { result: AcceptanceResult; attitude: Attitude },
  { commitmentId: string; round: number; voiceHash: string }
>(
  'commitment.ownAnswer',
  `select result, attitude from acceptance_answer
   where commitment_id = :commitmentId::uuid and round = :round::int and voice_hash = :voiceHash`,
);
const invitedQuery = prepared<{ participantId: string }, { commitmentId: string } & SeatParams>(
  'commitment.invitedVoice',
  `select p.id as "participantId" from commitment c
     join participant p on p.consultation_id = c.consultation_id and ${decidesInSql('p')}
   where c.id = :commitmentId::uuid and ${OWN_SEAT}
     and not exists (select from acceptance_invitation i
       where i.commitment_id = c.id and i.participant_id = p.id and i.withdrawn_at is not null)
   limit 1`,
);

/** The stakeholder the viewer came to the table as, unless their slip was taken back. */
export async function seatedIn(
  { viewer, read }: RequestContext,
  commitmentId: string,
): Promise<{ participantId: string } | null> {
  if (!viewer || holdsOffice(viewer)) return null;
  return read.one(invitedQuery, { commitmentId, ...seatParams(viewer) });
}

/** Whether what is meant for one of the people concerned is answered by whoever has it open. */
async function decides(ctx: RequestContext, bySlip: boolean): Promise<boolean> {
  if (bySlip && (holdsOffice(ctx.viewer) || (await sharesOfficePhone(ctx)))) return false;
  return !(await isDeviceOfOffice(ctx));
}

/**
 * What stands behind the code on a notice, and this voice's own answer to the phone that gave it: whoever printed a slip
 * knows its code, too. Null when there is no such code.
 */
export async function readAcceptanceNotice(
  ctx: RequestContext,
  code: string,
  deviceToken: string | null,
): Promise<AcceptanceNotice | null> {
  const typed = normaliseCode(code);
  if (!/^[0-9A-Z]{4,16}$/.test(typed)) return null;
  const row = await byCode(ctx, typed, () => ctx.read.one(noticeQuery, { code: typed, codeHash: hashOfCode(typed) }));
  if (!row) return null;
  const { id, tallies, threshold, minimum, invitedTotal, slipId, slipOf, takenBack, closedUnsolved, ...notice } = row;
  const standing = standingOfCode({ ...notice, takenBack, closedUnsolved }, ctx.today());
  const seated = slipId === null && !takenBack ? await seatedIn(ctx, id) : null;
  const asked = slipId ? invitedAs(slipId, slipOf) : seated ? invitedAs(null, seated.participantId) : null;
  const invited = asked !== null && (await decides(ctx, slipId !== null)) ? asked : null;
  const voiceHash = (await voiceOf(ctx.read, id, invited, deviceToken))?.hash;
  const own = voiceHash && (await ctx.read.one(ownAnswerQuery, { commitmentId: id, round: row.round, voiceHash }));
  const tally = tallies.find(({ round }) => round === row.round) ?? noAnswers(row.round);
  const shown = offTheRecord(notice, { demandTitle: '', action: '', deliverable: '', place: null, replyText: null });
  return Object.assign(new AcceptanceNotice(), shown, {
    standing,
    open: standing === CodeStanding.OPEN || standing === CodeStanding.OPEN_BEYOND_DAY,
    invited: invited !== null,
    tally: toTally(tally, { threshold, minimum, invitedTotal }),
    myResult: own ? own.result : null,
    myAttitude: own ? own.attitude : null,
  });
}
