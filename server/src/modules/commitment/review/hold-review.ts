import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { Consultation } from '../../consultation/index.js';
import { CommitmentRefusal, type CommitmentRefusalCode } from '../commitment.refusal.js';
import { readPublicationReview } from './review.queries.js';
import { standingOf } from './review.rules.js';
import { isAuthorOf } from './review.sql.js';
import type { PublicationReview, ReviewStanding } from './review.types.js';
import { ReviewStep, type ReviewStepKind } from './review-step.entity.js';

export interface HeldReview {
  readonly tx: Transaction;
  readonly consultation: Consultation;
  readonly accountId: string;
  readonly standing: ReviewStanding;
  readonly isAuthor: boolean;
}

/**
 * One act on what waits to be published: the consultation's row is held, so that two who act take turns. Answers how it stands
 * afterwards, or why nothing was done.
 */
export async function onReview(
  ctx: RequestContext,
  consultationId: string,
  may: (viewer: Viewer | null, committeeId: string) => boolean,
  act: (review: HeldReview) => Promise<CommitmentRefusalCode | null>,
): Promise<PublicationReview | CommitmentRefusal> {
  const id = knownId(consultationId);
  const refused = await inTransaction(ctx, async (tx) => {
    const consultation = await tx.em.findOne(Consultation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!consultation) throw notFound();
    const accountId = accountIdOf(ctx.viewer);
    authorize(accountId !== null && may(ctx.viewer, consultation.committee.id), 'act on what waits to be published');
    const last = await tx.em.findOne(ReviewStep, { consultationId: id }, { orderBy: { at: 'desc', id: 'desc' } });
    const [found] = await tx.em.execute<{ wrote: boolean }[]>(
      `select ${isAuthorOf('k.id', 'a.id')} as wrote from consultation k, account a where k.id = ? and a.id = ?`,
      [id, accountId],
    );
    const why = await act({
      tx,
      consultation,
      accountId: accountId as string,
      standing: standingOf(consultation.inReviewSince !== null, last?.kind ?? null),
      isAuthor: found?.wrote ?? false,
    });
    return why && new CommitmentRefusal(why);
  });
  if (refused) return refused;
  const review = await readPublicationReview(ctx, id);
  if (!review) throw notFound();
  return review;
}

export function addReviewStep(
  { tx, consultation, accountId }: HeldReview,
  kind: ReviewStepKind,
  note: string | null = null,
): void {
  tx.em.persist(
    tx.em.create(ReviewStep, { consultationId: consultation.id, kind, note, takenBy: accountId, at: tx.ctx.now() }),
  );
}
