import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { keyedHash } from '../../../kernel/installation.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { Participant, Party } from '../../consultation/index.js';
import { countAttempt, mayAttempt, withinAttempts } from '../../identity/index.js';
import { AcceptanceInvitation } from '../acceptance/acceptance-invitation.entity.js';
import { hashOfCode, PERSONAL_CODE_LENGTH } from '../acceptance/invitation-code.js';
import { AcceptanceAnswer, Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { AnswerAcceptanceInput } from '../commitment.inputs.js';
import { handles, standingOf } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';

/** A market behind one router answers from one address: generous, but not without end. */
const TRIES = { purpose: 'acceptance', limit: 240, windowMinutes: 60 } as const;
const byOpenCode = (number: string) => ({ purpose: `acceptance:${number}`, limit: 60, windowMinutes: 60 });
const matterByOpenCode = prepared<{ number: string }, { code: string }>(
  'commitment.matterByOpenCode',
  'select number from commitment where acceptance_code = :code',
);
const DEVICE_TOKEN = /^[\w-]{22,64}$/;

/** Whose voice it is: what it is known by, and whether it was invited by name. */
export interface Voice {
  readonly hash: string;
  readonly invited: boolean;
  readonly deviceHash: string | null;
}

/**
 * A resident's answer, by the code on the notice or on a slip of their own, without an account. One voice each, as far as
 * can be: an invitation, or a device. The same voice answering again replaces its answer.
 */
export function answerAcceptance(
  ctx: RequestContext,
  input: AnswerAcceptanceInput,
): Promise<AcceptanceAnswer | CommitmentRefusal> {
  const { result, attitude, deviceToken, clientMutationId } = input;
  const comment = textInput(input.comment, { field: 'input.comment', max: NOTE_MAX });
  const code = normaliseCode(input.code);
  const act = (tx: Transaction) => {
    const answer = async (): Promise<AcceptanceAnswer | CommitmentRefusal> => {
      await countAttempt(tx, TRIES);
      const invitation = await invitationByCode(tx, code);
      // Answers do not wait for each other; settling waits for them and they for settling.
      const commitment = await tx.em.findOne(
        Commitment,
        invitation ? { id: invitation.commitment.id } : { acceptanceCode: code },
        { lockMode: LockMode.PESSIMISTIC_READ },
      );
      if (!commitment) return new CommitmentRefusal(CommitmentRefusalCode.CODE_UNKNOWN);
      await commitment.assistingDepartments.loadItems();
      if (isHandling(ctx.viewer, commitment)) return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
      if (commitment.status !== CommitmentStatus.ACCEPTANCE_OPEN) {
        return new CommitmentRefusal(CommitmentRefusalCode.ACCEPTANCE_NOT_OPEN);
      }
      const name = invitation
        ? invitedAs(invitation.id, invitation.participant?.id)
        : await seatOfViewer(tx, commitment);
      const voice = await voiceOf(tx.ctx.read, commitment.id, name, deviceToken);
      if (voice === null) throw badInput('input.deviceToken', 'FORMAT');
      if (!voice.invited) {
        await countAttempt(tx, byOpenCode(commitment.number));
        const { hash: deviceHash } = voice;
        if (await tx.em.count(AcceptanceAnswer, { commitment, round: commitment.round, deviceHash, invited: true })) {
          return new CommitmentRefusal(CommitmentRefusalCode.VOICE_ALREADY_HEARD);
        }
      } else if (voice.deviceHash) {
        // Who first answered by the open code and then found the slip has said it once.
        await tx.em.nativeDelete(AcceptanceAnswer, {
          commitment,
          round: commitment.round,
          voiceHash: voice.deviceHash,
        });
      }
      const now = ctx.now().toISOString();
      const [row] = await tx.em.execute<{ id: string }[]>(
        `insert into acceptance_answer
           (id, created_at, commitment_id, round, voice_hash, device_hash, invited, result, attitude, comment, answered_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (commitment_id, round, voice_hash) do update
           set result = excluded.result, attitude = excluded.attitude, comment = excluded.comment,
               device_hash = excluded.device_hash, answered_at = excluded.answered_at
         returning id`,
        [
          v7(),
          now,
          commitment.id,
          commitment.round,
          voice.hash,
          voice.deviceHash,
          voice.invited,
          result,
          attitude,
          comment,
          now,
        ],
      );
      tx.record(commitmentEvent('acceptanceAnswered', commitment));
      return tx.em.findOneOrFail(AcceptanceAnswer, row?.id as string);
    };
    if (!clientMutationId) return answer();
    const given = { code, result, attitude, comment, deviceToken };
    return once(tx, { act: 'answerAcceptance', clientMutationId, input: given }, answer, (id) =>
      tx.em.findOneOrFail(AcceptanceAnswer, id),
    );
  };
  return withinAttempts(ctx, TRIES, async () => {
    // By the open code, each matter has a number of its own, which is used up sooner.
    const open = await ctx.read.one(matterByOpenCode, { code });
    if (open) await mayAttempt(ctx, byOpenCode(open.number));
    return inTransaction(ctx, act);
  });
}

async function invitationByCode(tx: Transaction, code: string): Promise<AcceptanceInvitation | null> {
  if (code.length !== PERSONAL_CODE_LENGTH) return null;
  return tx.em.findOne(AcceptanceInvitation, { codeHash: hashOfCode(code), withdrawnAt: null });
}

function isHandling(viewer: Viewer | null, commitment: Commitment): boolean {
  return handles(
    standingOf(
      viewer,
      {
        committeeId: commitment.committee.id,
        leadDepartmentId: commitment.leadDepartment.id,
        assistingDepartmentIds: commitment.assistingDepartments.getIdentifiers().map(String),
        followingMemberId: null,
        lookBackMemberId: null,
      },
      false,
    ),
  );
}

/** The stakeholder the viewer came to the table as, or null for everybody else and for whose slip was taken back. */
async function seatOfViewer(tx: Transaction, commitment: Commitment): Promise<string | null> {
  const { viewer } = tx.ctx;
  const who =
    viewer?.kind === 'GUEST'
      ? { id: viewer.participantId }
      : viewer?.kind === 'ACCOUNT'
        ? { accountId: viewer.accountId }
        : null;
  if (!who) return null;
  const consultation = commitment.consultation.id;
  const participant = await tx.em.findOne(Participant, { ...who, consultation, party: Party.STAKEHOLDER });
  if (!participant) return null;
  const withdrawn = { commitment, participant, withdrawnAt: { $ne: null } };
  return (await tx.em.count(AcceptanceInvitation, withdrawn)) > 0 ? null : invitedAs(null, participant.id);
}

/** One person has one name, by the slip and at the table. */
export function invitedAs(slipId: string | null, participantId: string | null | undefined): string {
  return participantId ? `participant:${participantId}` : `invitation:${slipId}`;
}

/** What a voice is known by: only this installation can make it, and it differs from matter to matter. */
export async function voiceOf(
  read: ReadContext,
  commitmentId: string,
  invitedName: string | null,
  deviceToken: string | null | undefined,
): Promise<Voice | null> {
  const deviceHash =
    deviceToken && DEVICE_TOKEN.test(deviceToken)
      ? await keyedHash(read, 'voice', `${commitmentId}:device:${deviceToken}`)
      : null;
  if (!invitedName) return deviceHash ? { hash: deviceHash, invited: false, deviceHash: null } : null;
  return { hash: await keyedHash(read, 'voice', `${commitmentId}:${invitedName}`), invited: true, deviceHash };
}
