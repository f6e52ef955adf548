import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { membershipOn } from '../enrolment.sql.js';
import type { ExistingMember, RosterCatalog } from './index.js';

const MEMBERS = `
  select m.id, m.name, m.gender, m.party, m.ethnicity, m.born_on::text as "bornOn", c.name as committee,
    x.name as sector, m.unit, m.post, m.phone, m.skill_tags as skills, m.term, m.term_starts_on::text as "termFrom",
    m.term_ends_on::text as "termTo",
    array(select s.name from member_special_committees ms join special_committee s on s.id = ms.special_committee_id
      where ms.member_id = m.id order by s.name) as "specialCommittees"
  from member m
  left join sector x on x.id = m.sector_id
  left join membership p on p.member_id = m.id and ${membershipOn('p', '?')}
  left join liaison_committee c on c.id = p.committee_id
  order by m.id`;

/** Everybody and every group there is, as the planner compares them. */
export async function readKnownRoster(
  em: SqlEntityManager,
  today: string,
): Promise<{ readonly members: ExistingMember[]; readonly catalog: RosterCatalog }> {
  const members = await em.execute<ExistingMember[]>(MEMBERS, [today, today]);
  const committees = await em.execute<{ name: string; township: string }[]>(
    'select c.name, t.name as township from liaison_committee c join township t on t.id = c.township_id order by c.id',
  );
  const sectors = await em.execute<{ name: string }[]>('select name from sector order by id');
  const specialCommittees = await em.execute<{ name: string }[]>('select name from special_committee order by id');
  return {
    members,
    catalog: {
      committees: committees.map(({ name, township }) => ({ name, aliases: [township] })),
      sectors,
      specialCommittees,
    },
  };
}
