import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import type { ConsultationForm, ConsultationStatus } from '../../consultation/index.js';
import type { PlannedItem } from '../../floor/index.js';
import { type RecordedConsultation, readRecord } from '../../publicity/index.js';
import type { StoredQuestion } from '../../survey/index.js';
import type { PracticeParts } from './practice.entity.js';

/** What a consultation gives a practice: its people and their telephones are not among it. */
export interface Source {
  readonly committeeId: string;
  readonly status: ConsultationStatus;
  readonly form: ConsultationForm;
  readonly groups: readonly string[];
  readonly intro: string;
  readonly questions: readonly StoredQuestion[];
  readonly agenda: readonly PlannedItem[];
  readonly clauses: readonly string[];
  readonly visited: readonly string[];
  readonly wentToSee: boolean;
  readonly departments: readonly string[];
  readonly matters: number;
}

/** Departments at the table of consultation `c`. */
export const DEPARTMENTS = `coalesce((select json_agg(distinct d.short_name order by d.short_name) from participant p
  join department d on d.id = p.department_id where p.consultation_id = c.id and p.party = 'DEPARTMENT'), '[]')`;

const sourceQuery = prepared<Source, { id: string }>(
  'practice.source',
  `select c.committee_id as "committeeId", c.status, c.form,
     array(select g.name from interest_group g where g.consultation_id = c.id order by g.name) as groups,
     coalesce((select q.intro from questionnaire q where q.consultation_id = c.id), '') as intro,
     coalesce((select q.questions from questionnaire q where q.consultation_id = c.id), '[]') as questions,
     coalesce((select json_agg(json_build_object('title', i.title, 'part', i.part, 'plannedMinutes', i.planned_minutes,
         'parent', i.parent) order by i.nth)
       from (select i.*, (row_number() over (order by i.position, i.id) - 1)::int as nth,
           case when p.id is null then null
             else (select count(*)::int from agenda_item b where b.meeting_id = i.meeting_id and b.position < p.position) end as parent
         from meeting t join agenda_item i on i.meeting_id = t.id left join agenda_item p on p.id = i.parent_id
         where t.consultation_id = c.id) i), '[]') as agenda,
     coalesce((select json_agg(l.text order by l.id) from consensus_clause l join meeting t on t.id = l.meeting_id
       where t.consultation_id = c.id and l.status = 'HELD'), '[]') as clauses,
     coalesce((select json_agg(distinct d.short_name order by d.short_name) from field_research r
       join department d on d.id = r.department_id where r.consultation_id = c.id), '[]') as visited,
     exists (select from field_research r where r.consultation_id = c.id and r.department_id is null) as "wentToSee",
     ${DEPARTMENTS} as departments,
     (select count(*)::int from matter m where m.consultation_id = c.id) as matters
   from consultation c where c.id = :id::uuid`,
);

export const readSource = (ctx: Pick<RequestContext, 'read'>, id: string) => ctx.read.one(sourceQuery, { id });

/** Everything that can be kept, kept. */
export const partsOf = ({ form, groups, intro, questions, agenda }: Source): PracticeParts => ({
  ...{ form, intro },
  groups: groups.map((name) => ({ name, kept: true })),
  questions: questions.map((question) => ({ ...question, kept: true })),
  agenda: agenda.map((item) => ({ ...item, kept: true })),
});

export async function readConsultation(ctx: RequestContext, id: string): Promise<RecordedConsultation | null> {
  const about = { kind: 'CONSULTATION', recordId: id, field: 'TITLE' } as const;
  const { record } = await readRecord(ctx, { subjects: [], facts: [about], pictureIds: [] });
  return record.consultations[0] ?? null;
}

const namesQuery = prepared<{ name: string }, { id: string }>(
  'practice.names',
  `select distinct p.name from participant p where p.consultation_id = :id::uuid and p.party <> 'DEPARTMENT'
     and not exists (select from interest_group g where g.consultation_id = p.consultation_id and g.name = p.name)
     and not exists (select from organisation o where o.name = p.name)
   union select a.display_name from participant p join account a on a.id = p.account_id
     where p.consultation_id = :id::uuid and p.party = 'DEPARTMENT'`,
);

/** Whoever was there, and whoever brought it up under a name. */
export async function readNames(ctx: RequestContext, id: string): Promise<string[]> {
  const [people, consultation] = await Promise.all([ctx.read.all(namesQuery, { id }), readConsultation(ctx, id)]);
  return [...people.map(({ name }) => name), ...(consultation?.privateNames ?? [])];
}
