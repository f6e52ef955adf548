import { Field, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type ParticipantDuty, policyListSql, type SeatParams, seatParams } from '../../consultation/index.js';
import { canScribe, canWatch, JOIN_SEAT } from '../../meeting/index.js';
import { citationOf, Evidence, EvidenceKind } from './evidence.js';

@ObjectType({ description: 'Somebody of a unit who was last named to answer for a promise.' })
@Audience('GUEST', ...PARTIES)
export class LastResponsible {
  @Field(() => String)
  departmentId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({
  description: 'What the scribe reaches for while writing: what words may rest on, and whom units named last.',
})
@Audience('GUEST', ...PARTIES)
export class ScribeAids {
  @Field(() => [Evidence], { description: 'Policy clauses, materials with their files, and visits.' })
  evidence!: readonly Evidence[];

  @Field(() => [LastResponsible], { description: 'At most one for each department with a seat.' })
  lastResponsible!: readonly LastResponsible[];
}

interface AidsRow {
  committeeId: string;
  duty: ParticipantDuty | null;
  clauses: { id: string; document: string; documentNumber: string | null; clause: string }[];
  others: Evidence[];
  lastResponsible: LastResponsible[];
}

const aidsQuery = prepared<AidsRow, { id: string } & SeatParams>(
  'floor.scribeAids',
  `select c.committee_id as "committeeId", p.duty,
     (select coalesce(json_agg(l order by l.document, l.clause), '[]') from (${policyListSql('(select k.consultation_id from meeting k where k.id = :id)')}) l) as clauses,
     (select coalesce(json_agg(e), '[]') from (
        select 'MATERIAL' as kind, t.id, t.title as label from material t where t.consultation_id = c.id and t.withdrawn_at is null
        union all select 'FILE', f.id, f.name from material t join stored_file f on f.id = any(t.file_ids)
          where t.consultation_id = c.id and t.withdrawn_at is null
        union all select 'FIELD_RESEARCH', r.id, r.place from field_research r where r.consultation_id = c.id and r.withdrawn_at is null
      ) e) as others,
     (select coalesce(json_agg(json_build_object('departmentId', n.department_id, 'name', n.responsible_person)), '[]')
      from (select distinct on (q.department_id) q.department_id, r.responsible_person
        from demand_response r join participant q on q.id = r.participant_id
        where r.responsible_person is not null and q.department_id in (
          select s.department_id from participant s where s.consultation_id = c.id and s.department_id is not null)
        order by q.department_id, r.responded_at desc, r.id desc) n) as "lastResponsible"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} where m.id = :id`,
);

/** What the scribe reaches for while writing. Everybody who watches may read what words can rest on. */
export async function readScribeAids(ctx: RequestContext, meetingId: string): Promise<ScribeAids> {
  const row = await ctx.read.one(aidsQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  const seat = row?.duty ? { duty: row.duty } : null;
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  return {
    evidence: [
      ...row.clauses.map((clause) => ({ kind: EvidenceKind.POLICY_CLAUSE, id: clause.id, label: citationOf(clause) })),
      ...row.others,
    ],
    // Names from other meetings are for whoever writes this one down.
    lastResponsible: canScribe(ctx.viewer, row, seat) ? row.lastResponsible : [],
  };
}
