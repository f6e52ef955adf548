import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../../kernel/viewer.js';
import { heldInSql } from '../../consultation/index.js';
import { OrganiserKind } from '../plan.entity.js';
import { canPlanFor } from '../plan.policy.js';
import type { ExistingEntry, Organiser } from './compare-plan.js';

const ORGANISERS = `
  select 'COMMITTEE' as kind, c.id, c.name, array[t.name] as aliases from liaison_committee c
    join township t on t.id = c.township_id
  union all select 'SECTOR', id, name, array[]::text[] from sector
  union all select 'SPECIAL_COMMITTEE', id, name, array[]::text[] from special_committee
  order by kind, name`;

/** Everybody a plan can be of, and whether this person plans for them. */
export async function readOrganisers(em: SqlEntityManager, viewer: Viewer | null): Promise<Organiser[]> {
  const rows = await em.execute<Omit<Organiser, 'isMine'>[]>(ORGANISERS);
  return rows.map((row) => ({
    ...row,
    isMine: canPlanFor(
      viewer,
      row.kind === OrganiserKind.COMMITTEE
        ? { committeeId: row.id, groupId: null }
        : { committeeId: null, groupId: row.id },
    ),
  }));
}

const ENTRIES = `
  select e.id, case when e.committee_id is not null then 'COMMITTEE:' || e.committee_id
      when e.sector_id is not null then 'SECTOR:' || e.sector_id
      else 'SPECIAL_COMMITTEE:' || e.special_committee_id end as organiser,
    e.title, e.form, e.activity, e.responsible, e.departments, e.note, e.from_on::text as "fromOn",
    e.to_on::text as "toOn", e.first_from_on::text as "firstFromOn", e.first_to_on::text as "firstToOn",
    e.withdrawn_at is not null as withdrawn,
    e.held_on is not null or coalesce(c.status in (${heldInSql}), false) as "isHeld"
  from plan_entry e left join consultation c on c.id = e.consultation_id where e.year = ? order by e.id`;

/** The year's plan as a file is compared with it. */
export function readExistingEntries(em: SqlEntityManager, year: number): Promise<ExistingEntry[]> {
  return em.execute<ExistingEntry[]>(ENTRIES, [year]);
}
