import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { keyedHash } from '../../../kernel/installation.js';
import type { ReadContext } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { Participant, Party } from '../../consultation/index.js';
import { countAttempt } from '../../identity/index.js';
import { AcceptanceAnswer, Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { AnswerAcceptanceInput } from '../commitment.inputs.js';
import { handles, standingOf } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';

/** A market behind one router answers from one address: generous, but not without end. */
const ANSWERS = { purpose: 'acceptance', limit: 120, windowMinutes: 60 } as const;
const DEVICE_TOKEN = /^[\w-]{22,64}$/;

/**
 * A resident's answer, by the code on the notice, without an account. One voice each, as far as can be: an invited
 * participant, or a device. The same voice answering again replaces its answer.
 */
export function answerAcceptance(
  ctx: RequestContext,
  input: AnswerAcceptanceInput,
): Promise<AcceptanceAnswer | CommitmentRefusal> {
  const { result, attitude, deviceToken, clientMutationId } = input;
  const comment = textInput(input.comment, { field: 'input.comment', max: NOTE_MAX });
  const code = normaliseCode(input.code);
  return inTransaction(ctx, async (tx) => {
    const answer = async (): Promise<AcceptanceAnswer | CommitmentRefusal> => {
      await countAttempt(tx, ANSWERS);
      // Answers do not wait for each other; settling waits for them and they for settling.
      const commitment = await tx.em.findOne(
        Commitment,
        { acceptanceCode: code },
        { lockMode: LockMode.PESSIMISTIC_READ },
      );
      if (!commitment) return new CommitmentRefusal(CommitmentRefusalCode.CODE_UNKNOWN);
      await commitment.assistingDepartments.loadItems();
      if (isHandling(ctx.viewer, commitment)) return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
      if (commitment.status !== CommitmentStatus.ACCEPTANCE_OPEN) {
        return new CommitmentRefusal(CommitmentRefusalCode.ACCEPTANCE_NOT_OPEN);
      }
      const participantId = await invitedVoice(tx, commitment);
      const voiceHash = await voiceOf(tx.ctx.read, commitment.id, participantId, deviceToken);
      if (voiceHash === null) throw badInput('input.deviceToken', 'FORMAT');
      const [row] = await tx.em.execute<{ id: string }[]>(
        `insert into acceptance_answer
           (id, created_at, commitment_id, round, voice_hash, invited, result, attitude, comment, answered_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (commitment_id, round, voice_hash) do update
           set result = excluded.result, attitude = excluded.attitude, comment = excluded.comment,
               answered_at = excluded.answered_at
         returning id`,
        [
          v7(),
          ctx.now().toISOString(),
          commitment.id,
          commitment.round,
          voiceHash,
          participantId !== null,
          result,
          attitude,
          comment,
          ctx.now().toISOString(),
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
  });
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

/** The stakeholder participant of this consultation the viewer came as, or null for everybody else. */
async function invitedVoice(tx: Transaction, commitment: Commitment): Promise<string | null> {
  const { viewer } = tx.ctx;
  const consultation = commitment.consultation.id;
  const who =
    viewer?.kind === 'GUEST'
      ? { id: viewer.participantId }
      : viewer?.kind === 'ACCOUNT'
        ? { accountId: viewer.accountId }
        : null;
  if (!who) return null;
  const participant = await tx.em.findOne(Participant, { ...who, consultation, party: Party.STAKEHOLDER });
  return participant?.id ?? null;
}

/** What a voice is known by: only this installation can make it, and it differs from matter to matter. */
export async function voiceOf(
  read: ReadContext,
  commitmentId: string,
  participantId: string | null,
  deviceToken: string | null | undefined,
): Promise<string | null> {
  if (participantId) return keyedHash(read, 'voice', `${commitmentId}:participant:${participantId}`);
  if (!deviceToken || !DEVICE_TOKEN.test(deviceToken)) return null;
  return keyedHash(read, 'voice', `${commitmentId}:device:${deviceToken}`);
}
