import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { inUseOn, membershipOn } from '../roster/index.js';
import { CommitmentAct } from './commitment-acts.rules.js';
import type { CommitmentChoice, CommitmentChoices } from './commitment-choices.types.js';
import { readChanged } from './commitment-detail.queries.js';

const departmentChoices = prepared<CommitmentChoice>(
  'commitment.departments',
  'select id, short_name as name from department order by name',
);
const organisationChoices = prepared<CommitmentChoice, { committeeId: string; today: string }>(
  'commitment.organisations',
  `select o.id, o.name from organisation o where o.committee_id = :committeeId::uuid and ${inUseOn('o')} order by o.name`,
);
const memberChoices = prepared<CommitmentChoice, { committeeId: string; today: string }>(
  'commitment.members',
  `select m.id, m.name from member m join membership s on s.member_id = m.id
   where s.committee_id = :committeeId::uuid and ${membershipOn('s')} order by m.name`,
);

/** Whom staff may give it to; nothing for anybody else. */
export async function readCommitmentChoices(ctx: RequestContext, id: string): Promise<CommitmentChoices> {
  const commitment = await readChanged(ctx, id);
  const chooses = commitment.viewerActs.some(({ act }) => act === CommitmentAct.ASSIGN_FOLLOWING_MEMBER);
  if (!chooses) return { departments: [], organisations: [], members: [] };
  const inCommittee = { committeeId: commitment.committeeId, today: ctx.today() };
  const [departments, organisations, members] = await Promise.all([
    ctx.read.all(departmentChoices, {}),
    ctx.read.all(organisationChoices, inCommittee),
    ctx.read.all(memberChoices, inCommittee),
  ]);
  return { departments, organisations, members };
}
