import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Organisation } from '../../roster/index.js';
import { capacityIn, lockCommitment } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { handles } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { PASSED_ON } from '../commitment-acts.rules.js';
import { HandlingLink } from './handling-link.entity.js';
import { IssuedHandlingLink } from './handling-link.types.js';
import { hashOfToken, TOKEN_LENGTH } from './token.js';

const WORKS_FOR_DAYS = 90;
/** It lasts, or goes on under other numbers. */
const NOTHING_LEFT: readonly CommitmentStatus[] = [CommitmentStatus.HELD, ...PASSED_ON];

/**
 * A link for the organisation that has the matter: shown once, to be printed. The one before opens nothing from now on,
 * so that never two are about.
 */
export function issueHandlingLink(
  ctx: RequestContext,
  commitmentId: string,
): Promise<IssuedHandlingLink | CommitmentRefusal> {
  return onLinkOf(ctx, commitmentId, 'issue a link', async (tx, commitment) => {
    const { leadOrganisation } = commitment;
    if (!leadOrganisation) return new CommitmentRefusal(CommitmentRefusalCode.NO_ORGANISATION_LEADS);
    if (NOTHING_LEFT.includes(commitment.status)) {
      return new CommitmentRefusal(CommitmentRefusalCode.WRONG_STATUS);
    }
    await revokeLinks(tx, commitment);
    const token = readableCode(TOKEN_LENGTH);
    const expiresOn = new Date(Date.parse(ctx.today()) + WORKS_FOR_DAYS * 86_400_000).toISOString().slice(0, 10);
    tx.em.persist(
      tx.em.create(HandlingLink, {
        commitment: commitment.id,
        organisation: leadOrganisation.id,
        tokenHash: hashOfToken(token),
        expiresOn,
        issuedBy: accountIdOf(ctx.viewer),
        createdAt: ctx.now(),
      }),
    );
    tx.record(commitmentEvent('handlingLinkIssued', commitment, { organisationId: leadOrganisation.id }));
    const { name } = await tx.em.findOneOrFail(Organisation, leadOrganisation.id);
    const { number, action } = commitment;
    return Object.assign(new IssuedHandlingLink(), {
      commitmentId: commitment.id,
      organisationName: name,
      ...{ number, action, token, expiresOn },
    });
  });
}

/** Takes it back. What was done by it stays, under the organisation's name. */
export function revokeHandlingLink(ctx: RequestContext, commitmentId: string): Promise<Commitment | CommitmentRefusal> {
  return onLinkOf(ctx, commitmentId, 'take a link back', async (tx, commitment) => {
    if (!(await revokeLinks(tx, commitment))) return new CommitmentRefusal(CommitmentRefusalCode.LINK_UNKNOWN);
    return commitment;
  });
}

function onLinkOf<Done>(
  ctx: RequestContext,
  commitmentId: string,
  act: string,
  work: (tx: Transaction, commitment: Commitment) => Promise<Done | CommitmentRefusal>,
): Promise<Done | CommitmentRefusal> {
  return inTransaction(ctx, async (tx) => {
    const commitment = await lockCommitment(tx, knownId(commitmentId));
    const capacity = await capacityIn(tx, commitment);
    if (!capacity.reads) throw notFound();
    authorize(capacity.organiser, act);
    if (handles(capacity)) return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
    return work(tx, commitment);
  });
}

async function revokeLinks(tx: Transaction, commitment: Commitment): Promise<boolean> {
  const inForce = await tx.em.find(HandlingLink, { commitment, revokedAt: null });
  for (const link of inForce) {
    link.revokedAt = tx.ctx.now();
    tx.record(commitmentEvent('handlingLinkRevoked', commitment, { organisationId: link.organisation.id }));
  }
  await tx.em.flush();
  return inForce.length > 0;
}
