import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { AcceptanceInvitationRow } from './acceptance/acceptance.types.js';
import { personalCode } from './acceptance/invitation-code.js';
import { CommitmentAct } from './commitment-acts.rules.js';
import { readCommitment } from './commitment-detail.queries.js';

const invitationsQuery = prepared<Omit<AcceptanceInvitationRow, 'code'>, { commitmentId: string }>(
  'commitment.invitations',
  `select i.id, i.label, i.participant_id is not null as "atTable", i.withdrawn_at is not null as withdrawn
   from acceptance_invitation i where i.commitment_id = :commitmentId::uuid order by i.id`,
);

/** Whom the committee asks, with the codes for their slips; nobody else may see them. Who answered what is not told. */
export async function readAcceptanceInvitations(
  ctx: RequestContext,
  commitmentId: string,
): Promise<AcceptanceInvitationRow[] | null> {
  const commitment = await readCommitment(ctx, commitmentId);
  const asks = commitment?.viewerActs.some(
    ({ act, whyNot }) => act === CommitmentAct.INVITE_TO_ACCEPTANCE && whyNot !== 'HANDLING_DEPARTMENT',
  );
  if (!commitment || !asks) return null;
  const rows = await ctx.read.all(invitationsQuery, { commitmentId: commitment.id });
  return Promise.all(rows.map(async (row) => ({ ...row, code: await personalCode(ctx.read, row.id) })));
}
