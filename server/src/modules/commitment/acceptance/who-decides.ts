import type { RequestContext } from '../../../kernel/context.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { accountsOnDevice } from '../../identity/index.js';
import { CommitmentRefusalCode } from '../commitment.refusal.js';

/** The matter with what it was split from and what was merged into it. */
const FAMILY = `(select c.id from commitment c where c.id = :commitmentId::uuid or c.merged_into_id = :commitmentId::uuid
  or c.id = any((select o.ancestor_ids from commitment o where o.id = :commitmentId::uuid)::uuid[]))`;

const handlersQuery = prepared<{ id: string }, { commitmentId: string }>(
  'commitment.handlers',
  `select coalesce(lead_department_id, lead_organisation_id) as id from commitment where id in ${FAMILY}
   union select department_id from commitment_assisting_departments where commitment_id in ${FAMILY}
   union select department_id from commitment_turn where commitment_id in ${FAMILY} and department_id is not null`,
);
const officersQuery = prepared<
  { accountId: string },
  { accountIds: readonly string[]; departmentIds: readonly string[] }
>(
  'commitment.handlingOfficers',
  `select o.account_id as "accountId" from post o
   where o.account_id = any(:accountIds::uuid[]) and o.department_id = any(:departmentIds::uuid[])`,
);

/** The departments and organisations that handle a matter or ever did: leading, assisting, before it was reassigned, split or merged. */
export async function handlersOf(read: ReadContext, commitmentId: string): Promise<string[]> {
  return (await read.all(handlersQuery, { commitmentId })).map(({ id }) => id);
}

/**
 * Why whoever is asking says nothing about this matter at all: an officer of a department that handles it or did, also one
 * who left the post, and whoever holds the phone on which such an account signed in before.
 */
export async function whyNotHeard(ctx: RequestContext, commitmentId: string): Promise<CommitmentRefusalCode | null> {
  const accountId = accountIdOf(ctx.viewer);
  const onDevice = await accountsOnDevice(ctx);
  const accountIds = accountId ? [accountId, ...onDevice] : onDevice;
  if (accountIds.length === 0) return null;
  const departmentIds = await handlersOf(ctx.read, commitmentId);
  const officers = await ctx.read.all(officersQuery, { accountIds, departmentIds });
  if (officers.some((officer) => officer.accountId === accountId)) return CommitmentRefusalCode.HANDLING_DEPARTMENT;
  return officers.length > 0 ? CommitmentRefusalCode.DEVICE_OF_HANDLER : null;
}
