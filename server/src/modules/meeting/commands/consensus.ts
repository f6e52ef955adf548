import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { AttendanceStatus, InterestGroup, PolicyClause, termsIn } from '../../consultation/index.js';
import { groupsTooSmall, tallyHashOf } from '../agreement/secret-vote.rules.js';
import { judgeClause } from '../consensus.rules.js';
import { whyNotLive } from '../floor/agenda.rules.js';
import { ClauseStatus, ConsensusClause, HandCount, Stance } from '../meeting.entity.js';
import type { AddClauseInput, CountHandsInput, ReviseClauseInput, TakeStanceInput } from '../meeting.inputs.js';
import { canScribe, canTakeStance } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { seatedOf } from '../observers/somebody.js';
import { citationOf } from '../said/evidence.js';
import { clauseCounts, votersByGroup } from './clause-counts.js';
import { type Floor, holdAsScribe, holdMeeting, onceIfAsked, record } from './floor.js';

const CLAUSE_MAX = 1000;
/** More hands than this in one group is a slip of the keyboard. */
const MAX_HANDS = 10_000;

/** Drafts a clause for the table to agree on. */
export async function addClause(ctx: RequestContext, input: AddClauseInput): Promise<ConsensusClause | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: CLAUSE_MAX, required: true });
  const policyBasis = textInput(input.policyBasis, { field: 'policyBasis', max: NOTE_MAX }) ?? '';
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'addClause',
      input,
      async () => {
        const notLive = whyNotLive(floor.meeting);
        if (notLive) return notLive;
        const number = (await tx.em.count(ConsensusClause, { meeting: floor.meeting.id })) + 1;
        const clause = tx.em.create(ConsensusClause, {
          meeting: floor.meeting,
          number,
          text,
          secret: input.secret ?? false,
          ...(await basisFrom(tx, floor, input.policyClauseId, policyBasis)),
        });
        record(tx, floor, 'clauseAdded', { clauseId: clause.id });
        return clause;
      },
      (id) => tx.em.findOneOrFail(ConsensusClause, id),
    );
  });
}

/** Rewords a clause nobody has been asked about yet. */
export async function reviseClause(
  ctx: RequestContext,
  input: ReviseClauseInput,
): Promise<ConsensusClause | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: CLAUSE_MAX, required: true });
  const policyBasis = textInput(input.policyBasis, { field: 'policyBasis', max: NOTE_MAX }) ?? '';
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    expectVersion(clause, input.version, {
      text: clause.text,
      policyBasis: clause.policyClause ? '' : clause.policyBasis,
      policyClauseId: clause.policyClause?.id ?? null,
      secret: clause.secret ? 'true' : 'false',
    });
    if (clause.status !== ClauseStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_DRAFT);

    tx.em.assign(clause, {
      text,
      secret: input.secret ?? false,
      ...(await basisFrom(tx, floor, input.policyClauseId, policyBasis)),
    });
    record(tx, floor, 'clauseRevised', { clauseId: clause.id });
    return clause;
  });
}

/** What the clause rests on: a clause of the policy list by its citation, or the words typed. */
async function basisFrom(
  tx: Transaction,
  { consultation }: Floor,
  policyClauseId: string | null | undefined,
  typed: string,
): Promise<{ policyBasis: string; policyClause: string | null }> {
  if (!policyClauseId) return { policyBasis: typed, policyClause: null };
  const listed = await tx.em.findOne(PolicyClause, { id: knownId(policyClauseId), consultation: consultation.id });
  if (!listed) throw notFound();
  return { policyBasis: citationOf(listed), policyClause: listed.id };
}

/**
 * Asks the table. Opening one that is open changes nothing. A secret vote is not begun where the count of some group
 * would tell who said what.
 */
export async function openClause(ctx: RequestContext, clauseId: string): Promise<ConsensusClause | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status === ClauseStatus.OPEN) return clause;
    if (clause.status !== ClauseStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_DRAFT);

    if (clause.secret) {
      const small = groupsTooSmall(await votersByGroup(tx, floor.consultation.id));
      if (small.length > 0) return new MeetingRefusal(MeetingRefusalCode.GROUP_TOO_SMALL, [], small);
    }

    clause.status = ClauseStatus.OPEN;
    record(tx, floor, 'clauseOpened', { clauseId: clause.id, secret: clause.secret });
    return clause;
  });
}

/** One's own stance, or one the scribe enters for somebody at the table. A changed stance replaces the earlier one. */
export async function takeStance(ctx: RequestContext, input: TakeStanceInput): Promise<Stance | MeetingRefusal> {
  const reservation = textInput(input.reservation, { field: 'reservation', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdMeeting);
    const participant = input.participantId ? await seatedOf(tx, floor, input.participantId) : floor.seat;
    if (!participant) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    const refused = participant instanceof MeetingRefusal;
    authorize(
      (!refused && participant.id === floor.seat?.id) || canScribe(ctx.viewer, floor.scope, floor.seat),
      'take a stance for somebody else',
    );
    if (refused) return participant;
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (!canTakeStance(participant)) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
    if (participant.attendance !== AttendanceStatus.PRESENT) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    }
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    if (clause.secret) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_SECRET);

    const earlier = await tx.em.findOne(Stance, { clause: clause.id, participant: participant.id });
    const stance = earlier
      ? tx.em.assign(earlier, { kind: input.kind, reservation })
      : tx.em.create(Stance, {
          clause,
          participant,
          interestGroup: participant.interestGroup,
          kind: input.kind,
          reservation,
        });
    record(tx, floor, 'stanceTaken', { clauseId: clause.id });
    return stance;
  });
}

/** A show of hands within one interest group, of those who took no stance by phone. A recount replaces it. */
export async function countHands(
  ctx: RequestContext,
  input: CountHandsInput,
): Promise<ConsensusClause | MeetingRefusal> {
  for (const field of ['agreeCount', 'reservedCount', 'disagreeCount'] as const) {
    if (input[field] < 0 || input[field] > MAX_HANDS) throw badInput(field, 'RANGE');
  }
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    const group = await tx.em.findOne(InterestGroup, {
      id: knownId(input.interestGroupId),
      consultation: floor.consultation.id,
    });
    if (!group) throw notFound();

    const { agreeCount, reservedCount, disagreeCount } = input;
    const counts = { agreeCount, reservedCount, disagreeCount };
    const earlier = await tx.em.findOne(HandCount, { clause: clause.id, interestGroup: group.id });
    if (earlier) tx.em.assign(earlier, counts);
    else tx.em.create(HandCount, { clause, interestGroup: group, ...counts });
    record(tx, floor, 'handsCounted', { clauseId: clause.id, interestGroupId: group.id, ...counts });
    return clause;
  });
}

/** Closes the stances and says whether the clause holds by the double test. Reservations are kept and printed. */
export async function settleClause(ctx: RequestContext, clauseId: string): Promise<ConsensusClause | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, clauseId, holdAsScribe);
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);

    const { consensusThreshold } = await termsIn(tx, floor.consultation.id);
    const { groups, ballots } = await clauseCounts(tx, clause);
    if (clause.secret) {
      const ungrouped = ballots.filter(({ interestGroup }) => interestGroup === null).length;
      const cast = groups.map(({ name, agree, reserved, disagree }) => ({ name, count: agree + reserved + disagree }));
      const few = groupsTooSmall([...cast, { name: '', count: ungrouped }]);
      if (few.length > 0) return new MeetingRefusal(MeetingRefusalCode.TOO_FEW_BALLOTS, [], few);
      clause.tallyHash = tallyHashOf(
        ballots.map(({ interestGroup, kind, receipt }) => ({
          interestGroupId: interestGroup?.id ?? null,
          kind,
          receipt,
        })),
      );
    }
    const { holds } = judgeClause(clause, groups, consensusThreshold);
    clause.status = holds ? ClauseStatus.HELD : ClauseStatus.NOT_HELD;
    clause.settledAt = ctx.now();
    record(tx, floor, 'clauseSettled', {
      clauseId: clause.id,
      holds,
      secret: clause.secret,
      ...(clause.secret ? { ballotCount: ballots.length, tallyHash: clause.tallyHash } : {}),
    });
    return clause;
  });
}

export async function holdClause(
  tx: Transaction,
  clauseId: string,
  hold: typeof holdMeeting,
): Promise<{ floor: Floor; clause: ConsensusClause }> {
  const known = await tx.em.findOne(ConsensusClause, knownId(clauseId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  return { floor, clause: await tx.em.findOneOrFail(ConsensusClause, known.id, { refresh: true }) };
}
