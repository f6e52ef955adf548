import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import type { Commitment } from './commitment.entity.js';
import { CommitmentRefusal } from './commitment.refusal.js';
import { readChanged } from './commitment-detail.queries.js';
import { CommitmentDetail } from './commitment-detail.types.js';

/** Every act answers with the commitment as it then is, or says why not. */
export const CommitmentResult = resultUnion('CommitmentResult', CommitmentDetail, CommitmentRefusal);

export async function shown(
  ctx: RequestContext,
  act: Promise<Commitment | CommitmentRefusal>,
): Promise<CommitmentDetail | CommitmentRefusal> {
  const answer = await act;
  return answer instanceof CommitmentRefusal ? answer : readChanged(ctx, answer.id);
}
