import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Role } from '../../../kernel/viewer.js';
import { type ActivationSlip, IdentityRefusal, issueActivation, makeAccount, toSlip } from '../../identity/index.js';
import { membershipOn, termNotOverOn } from '../enrolment.sql.js';
import { slipsIssued } from '../roster.events.js';
import { canIssueSlips, canManageRoster } from '../roster.policy.js';
import { CommitteeSlips } from './staff.types.js';

interface Waiting {
  readonly memberId: string | null;
  readonly name: string;
  readonly accountId: string | null;
  readonly status: string | null;
}

/**
 * A fresh slip for everybody of a committee who has not yet set a password; members without an account get one. Slips
 * printed before stop working. Staff of the committee get theirs only when the secretariat prints.
 */
export async function issueActivationSlips(ctx: RequestContext, committeeId: string): Promise<CommitteeSlips> {
  authorize(canIssueSlips(ctx.viewer, committeeId), 'issue activation slips');
  return inTransaction(ctx, async (tx) => {
    // Two clerks printing at once take turns: the later print is the one that works.
    const [committee] = await tx.em.execute('select name from liaison_committee where id = ? for update', [
      committeeId,
    ]);
    if (!committee) throw notFound();
    const people = [
      ...(canManageRoster(ctx.viewer) ? await staffOf(tx, committeeId) : []),
      ...(await membersOf(tx, committeeId)),
    ];
    const slips: ActivationSlip[] = [];
    for (const person of people) {
      if (person.status === 'ACTIVE' || person.status === 'DISABLED') continue;
      const accountId = person.accountId ?? (await openAccount(tx, person));
      const slip = await issueActivation(tx, accountId);
      if (!(slip instanceof IdentityRefusal)) slips.push(toSlip(slip));
    }
    tx.record(slipsIssued({ committeeId, count: slips.length }));
    const activatedCount = people.filter(({ status }) => status === 'ACTIVE').length;
    return Object.assign(new CommitteeSlips(), { committeeName: String(committee.name), slips, activatedCount });
  });
}

async function openAccount(tx: Transaction, { name, memberId }: Waiting): Promise<string> {
  const posts = [{ role: Role.MEMBER, memberId }];
  const account = await makeAccount(tx, { loginName: null, displayName: name, posts });
  if (account instanceof IdentityRefusal) throw new Error(`no account for a member: ${account.code}`);
  return account.id;
}

function membersOf(tx: Transaction, committeeId: string): Promise<Waiting[]> {
  return tx.em.execute<Waiting[]>(
    `select m.id as "memberId", m.name, a.id as "accountId", a.status
     from membership s join member m on m.id = s.member_id
     left join post p on p.member_id = m.id and p.role = 'MEMBER' and p.ended_at is null
     left join account a on a.id = p.account_id
     where s.committee_id = ? and ${membershipOn('s', '?')}
       and ${termNotOverOn('m', '?')}
     order by m.name, m.id`,
    [committeeId, tx.ctx.today(), tx.ctx.today(), tx.ctx.today()],
  );
}

function staffOf(tx: Transaction, committeeId: string): Promise<Waiting[]> {
  return tx.em.execute<Waiting[]>(
    `select distinct on (a.id) null::uuid as "memberId", a.display_name as name, a.id as "accountId", a.status
     from committee_staff s join account a on a.id = s.account_id
     where s.committee_id = ? and s.ends_on is null order by a.id`,
    [committeeId],
  );
}
