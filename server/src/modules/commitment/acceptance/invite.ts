import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { namedLikeOffice, residentsSeated } from '../../consultation/index.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { handlersOf } from '../handlers.js';
import { AcceptanceInvitation } from './acceptance-invitation.entity.js';
import { OddityKind } from './acceptance-oddity.entity.js';
import { haveOfficePhone } from './handler-phones.js';
import { hashOfCode, personalCode } from './invitation-code.js';
import { noteSlips } from './note-oddities.js';
import { seatsHandling } from './seats-handling.js';

const LABEL_MAX = 40;
const AT_ONCE_MAX = 200;
const ALL_MAX = 1000;

/** 邀请验收: the people concerned who are asked by a code of their own, one voice each. */
export function inviteToAcceptance(
  ctx: RequestContext,
  commitmentId: string,
  given: readonly string[],
  clientMutationId: string | null | undefined,
): Promise<Commitment | CommitmentRefusal> {
  if (given.length === 0 || given.length > AT_ONCE_MAX)
    throw badInput('labels', given.length ? 'TOO_MANY' : 'REQUIRED');
  const labels = given.map((label) => textInput(label, { field: 'labels', max: LABEL_MAX, required: true }));
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.INVITE_TO_ACCEPTANCE,
    async ({ tx, commitment }) => {
      if ((await tx.em.count(AcceptanceInvitation, { commitment })) + labels.length > ALL_MAX) {
        throw badInput('labels', 'TOO_MANY');
      }
      if (await isOffice(tx, commitment, labels)) {
        return new CommitmentRefusal(CommitmentRefusalCode.NAMED_LIKE_OFFICE);
      }
      await inviteStakeholders(tx, commitment);
      for (const label of labels) await invite(tx, commitment, label, null);
      await noteSlips(tx, commitment, OddityKind.SLIPS_MADE_LATE, labels.length);
      tx.record(commitmentEvent('acceptanceInvited', commitment, { count: labels.length }));
      return undefined;
    },
    { clientMutationId, input: { labels } },
  );
}

/** A slip is for one of the people concerned, not for somebody with an office in the matter under their own name or number. */
async function isOffice(tx: Transaction, commitment: Commitment, labels: readonly string[]): Promise<boolean> {
  const plain = (name: string) => name.replace(/\s/g, '');
  const responsible = plain(commitment.responsiblePerson);
  if (labels.some((label) => plain(label) === responsible)) return true;
  if (await haveOfficePhone(tx.ctx.read, commitment.id, labels)) return true;
  const handlers = await handlersOf(tx.ctx.read, commitment.id);
  return (await namedLikeOffice(tx, commitment.consultation.id, labels, handlers)).length > 0;
}

/** Takes a slip back. An answer that was given with it stays: it was somebody's voice. */
export function withdrawAcceptanceInvitation(
  ctx: RequestContext,
  commitmentId: string,
  invitationId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(ctx, commitmentId, CommitmentAct.INVITE_TO_ACCEPTANCE, async ({ tx, commitment }) => {
    const invitation = await tx.em.findOne(AcceptanceInvitation, { id: knownId(invitationId), commitment });
    if (!invitation) throw badInput('invitationId', 'UNKNOWN');
    if (invitation.withdrawnAt) return;
    invitation.withdrawnAt = ctx.now();
    await noteSlips(tx, commitment, OddityKind.SLIPS_TAKEN_BACK, 1);
    tx.record(commitmentEvent('acceptanceInvitationWithdrawn', commitment));
  });
}

/** Those of the people concerned who sat at the table are asked without anybody thinking of it. */
export async function inviteStakeholders(tx: Transaction, commitment: Commitment): Promise<void> {
  const seated = await residentsSeated(tx, commitment.consultation.id);
  const asked = await askedIn(tx.em, commitment);
  const handling = await seatsHandling(tx, commitment);
  const missing = seated.filter(({ id }) => !asked.has(id) && !handling.has(id));
  for (const { id, name } of missing) await invite(tx, commitment, name, id);
  // Asked before the matter was given to the organisation they speak for: their slip is taken back.
  const early = await tx.em.find(AcceptanceInvitation, {
    commitment,
    participant: { $in: [...handling] },
    withdrawnAt: null,
  });
  for (const slip of early) slip.withdrawnAt = tx.ctx.now();
}

async function askedIn(em: SqlEntityManager, commitment: Commitment): Promise<ReadonlySet<string>> {
  const asked = await em.find(AcceptanceInvitation, { commitment, participant: { $ne: null } });
  return new Set(asked.flatMap(({ participant }) => participant?.id ?? []));
}

async function invite(
  tx: Transaction,
  commitment: Commitment,
  label: string,
  participantId: string | null,
): Promise<void> {
  const id = v7();
  tx.em.persist(
    tx.em.create(AcceptanceInvitation, {
      id,
      commitment: commitment.id,
      participant: participantId,
      label,
      codeHash: hashOfCode(await personalCode(tx.ctx.read, id)),
    }),
  );
}
