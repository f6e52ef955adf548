import { LockMode } from '@mikro-orm/core';
import pLimit, { type LimitFunction } from 'p-limit';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError, badInput } from '../../../kernel/errors.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { holdsOffice, type Viewer } from '../../../kernel/viewer.js';
import { Participant, residentsSeated } from '../../consultation/index.js';
import { brake, brakeChanges, byCode } from '../../identity/index.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import type { AnswerAcceptanceInput } from './acceptance.inputs.js';
import { AcceptanceAnswer } from './acceptance-answer.entity.js';
import { AcceptanceInvitation } from './acceptance-invitation.entity.js';
import { AcceptanceMark } from './acceptance-mark.entity.js';
import { sharesOfficePhone } from './handler-phones.js';
import { hashOfCode, PERSONAL_CODE_LENGTH } from './invitation-code.js';
import { keepAnswer } from './keep-answer.js';
import { type Kept, noteOddities } from './note-oddities.js';
import { seatedIn } from './notice.queries.js';
import { seatsHandling } from './seats-handling.js';
import { invitedAs, type Voice, voiceOf } from './voice.js';
import { isDeviceOfOffice, whyNotHeard } from './who-decides.js';

/** A market behind one router answers from one address: generous, but not without end. */
const ANSWERS = { purpose: 'acceptance', limit: 600 } as const;
/** Of one matter by the open code: a fresh phone is a voice, and phones are easily made up. */
const BY_OPEN_CODE = 150;
/** By the open code in one round, from wherever. */
const MOST_BY_OPEN_CODE = 2000;

const codeQuery = prepared<{ id: string; bySlip: boolean }, { code: string; codeHash: string }>(
  'commitment.ofCode',
  `select c.id, false as "bySlip" from commitment c where c.acceptance_code = :code
   union all select i.commitment_id, true from acceptance_invitation i where i.code_hash = :codeHash`,
);

/**
 * A resident's answer, by the code on the notice or on a slip of their own, without an account. One voice each, as far as
 * can be: an invitation, or a device. The same voice answering again from the same phone replaces its answer, so nothing
 * need be kept of a call sent twice: no key of the act lies beside what was said, and the trail does not say whose it was.
 */
export async function answerAcceptance(
  ctx: RequestContext,
  input: AnswerAcceptanceInput,
): Promise<CommitmentRefusal | null> {
  const { result, attitude, deviceToken } = input;
  const comment = textInput(input.comment, { field: 'input.comment', max: NOTE_MAX });
  const code = normaliseCode(input.code);
  const found = await byCode(ctx, code, () => ctx.read.one(codeQuery, { code, codeHash: hashOfCode(code) }));
  if (!found) return new CommitmentRefusal(CommitmentRefusalCode.CODE_UNKNOWN);
  await brake(ctx, ANSWERS);
  const byOpenCode = !found.bySlip && (await seatedIn(ctx, found.id)) === null;
  if (byOpenCode) await brake(ctx, { purpose: `acceptance ${found.id}`, limit: BY_OPEN_CODE });
  let kept: Kept | null = null;
  const refused = await oneByOne(found.id, () =>
    inTransaction(ctx, async (tx) => {
      const invitation = await invitationByCode(tx, code);
      // Answers take turns, as all of them are written anew; settling waits for them and they for settling.
      const commitment = await tx.em.findOne(
        Commitment,
        invitation ? { id: invitation.commitment.id } : { acceptanceCode: code },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!commitment) return new CommitmentRefusal(CommitmentRefusalCode.CODE_UNKNOWN);
      const unasked = (await whyNotHeard(ctx, commitment.id)) ?? (invitation && (await whyNotBySlip(ctx)));
      if (unasked) return new CommitmentRefusal(unasked);
      if (commitment.status !== CommitmentStatus.ACCEPTANCE_OPEN) {
        return new CommitmentRefusal(CommitmentRefusalCode.ACCEPTANCE_NOT_OPEN);
      }
      const name = invitation
        ? invitedAs(invitation.id, invitation.participant?.id)
        : await seatOfViewer(tx, commitment);
      const seat = invitation ? invitation.participant?.id : await ownSeatId(tx, commitment);
      if (seat && (await seatsHandling(tx, commitment)).has(seat)) {
        return new CommitmentRefusal(CommitmentRefusalCode.SEAT_OF_HANDLER);
      }
      if (name !== null && (await isDeviceOfOffice(ctx))) {
        return new CommitmentRefusal(CommitmentRefusalCode.DEVICE_OF_OFFICE);
      }
      const voice = await voiceOf(ctx.read, commitment.id, name, deviceToken);
      if (voice === null) throw badInput('input.deviceToken', 'FORMAT');
      const said = { commitment, round: commitment.round, voiceHash: voice.hash };
      const before = await tx.em.findOne(AcceptanceAnswer, said);
      const unheard = before ? null : await whyUnheard(tx, commitment, voice);
      if (unheard) return new CommitmentRefusal(unheard);
      // The same again is no other answer: nothing is written anew.
      if (before?.result === result && before.attitude === attitude && before.comment === comment) return null;
      if (before) await brakeChanges(tx, `acceptance ${commitment.id}`, voice.hash);
      await keepAnswer(tx, commitment, voice, { result, attitude, comment });
      tx.record({ ...commitmentEvent('acceptanceAnswered', commitment), nameless: true });
      if (!before) {
        const { round, noticePostedOn } = commitment;
        kept = { commitmentId: found.id, round, invited: voice.mark !== null, noticeHangs: noticePostedOn !== null };
      }
      return null;
    }),
  );
  if (kept) await noteOddities(ctx, kept);
  return refused;
}

/** Why this voice is not heard, or not again, in this round. */
async function whyUnheard(
  tx: Transaction,
  commitment: Commitment,
  voice: Voice,
): Promise<CommitmentRefusalCode | null> {
  const { round } = commitment;
  const { mark, hash } = voice;
  if (mark !== null) {
    const wasHeard = (await tx.em.count(AcceptanceMark, { commitment, round, voiceHash: mark })) > 0;
    return wasHeard ? CommitmentRefusalCode.HEARD_ELSEWHERE : null;
  }
  if ((await tx.em.count(AcceptanceAnswer, { commitment, round, deviceHash: hash, invited: true })) > 0) {
    return CommitmentRefusalCode.VOICE_ALREADY_HEARD;
  }
  if ((await tx.em.count(AcceptanceAnswer, { commitment, round, invited: false })) >= MOST_BY_OPEN_CODE) {
    throw new BandengError('TOO_MANY_REQUESTS', { minutes: 60 });
  }
  return null;
}

const turns = new Map<string, LimitFunction>();

/** A market that answers at once waits here, not with transactions that everybody else needs. */
async function oneByOne<T>(commitmentId: string, answer: () => Promise<T>): Promise<T> {
  const turn = turns.get(commitmentId) ?? pLimit(1);
  turns.set(commitmentId, turn);
  try {
    return await turn(answer);
  } finally {
    if (turn.activeCount + turn.pendingCount === 0) turns.delete(commitmentId);
  }
}

async function invitationByCode(tx: Transaction, code: string): Promise<AcceptanceInvitation | null> {
  if (code.length !== PERSONAL_CODE_LENGTH) return null;
  const invitation = await tx.em.findOne(AcceptanceInvitation, { codeHash: hashOfCode(code), withdrawnAt: null });
  if (!invitation?.participant) return invitation;
  // Whoever only listens by now, or took office, is none of those who decide any more.
  const seated = await residentsSeated(tx, (await invitation.commitment.loadOrFail()).consultation.id);
  return seated.some(({ id }) => id === invitation.participant?.id) ? invitation : null;
}

/** A slip is answered by whom it is for, on a phone where nobody with an office is signed in, by another name either. */
async function whyNotBySlip(ctx: RequestContext): Promise<CommitmentRefusalCode | null> {
  const ofOffice = holdsOffice(ctx.viewer) || (await sharesOfficePhone(ctx));
  return ofOffice ? CommitmentRefusalCode.OFFICE_DOES_NOT_DECIDE : null;
}

const seatKey = (viewer: Viewer | null) => {
  if (viewer?.kind === 'GUEST') return { id: viewer.participantId };
  return viewer?.kind === 'ACCOUNT' ? { accountId: viewer.accountId } : null;
};

/** Any seat the viewer had at the meeting, whomever it speaks for. */
async function ownSeatId(tx: Transaction, commitment: Commitment): Promise<string | null> {
  const who = seatKey(tx.ctx.viewer);
  const seat = who && (await tx.em.findOne(Participant, { ...who, consultation: commitment.consultation.id }));
  return seat ? seat.id : null;
}

/** The stakeholder the viewer came to the table as, or null for everybody else and for whose slip was taken back. */
async function seatOfViewer(tx: Transaction, commitment: Commitment): Promise<string | null> {
  const seat = await seatedIn(tx.ctx, commitment.id);
  return seat && invitedAs(null, seat.participantId);
}
