import { prepared } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import type { ItemDueWorkingDays } from './checklist-due.rules.js';
import type { ConsultationForm, ConsultationStatus } from './consultation.entity.js';
import { standsInSql } from './demand.entity.js';
import type { PersonFacts, ReadinessFacts, ReadinessWeights } from './readiness.rules.js';

/** Everything readiness, balance and notice are computed from, for one consultation. */
export interface ConsultationFacts extends ReadinessFacts {
  readonly consultationId: string;
  readonly form: ConsultationForm;
  readonly status: ConsultationStatus;
  readonly startsAt: string | null;
  readonly threshold: number;
  readonly weights: ReadinessWeights;
  readonly requiredNoticeWorkingDays: number;
  readonly itemDueWorkingDays: ItemDueWorkingDays;
  readonly people: readonly (PersonFacts & { readonly invitedAt: string })[];
}

/** One row per consultation, each a JSON object of facts. `ids` stands once in the text, as a uuid array. */
const factsSql = (ids: string) => `
  with chosen as (select * from consultation where id = any(${ids}::uuid[]))
  select json_build_object(
    'consultationId', k.id, 'form', k.form, 'status', k.status, 'startsAt', k.starts_at,
    'threshold', f.readiness_threshold, 'weights', f.readiness_weights,
    'requiredNoticeWorkingDays', f.notice_working_days, 'itemDueWorkingDays', f.item_due_working_days,
    'materialCount', (select count(*) from material m where m.consultation_id = k.id and m.withdrawn_at is null),
    'demandCount', (select count(*) from demand d where d.consultation_id = k.id and ${standsInSql('d')}),
    'surveyAnswers', coalesce((select w.answered_count from wish_survey w where w.consultation_id = k.id), 0)
      + (select count(*) from wish_given a where a.consultation_id = k.id),
    'groups', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.id), '[]')
      from interest_group g where g.consultation_id = k.id),
    'people', (select coalesce(json_agg(json_build_object(
      'id', p.id, 'invitedAt', p.created_at, 'name', p.name, 'organisation', p.organisation, 'party', p.party, 'duty', p.duty,
      'attendance', p.attendance, 'groupId', p.interest_group_id,
      'materialsRead', (select count(*) from material_receipt r join material m on m.id = r.material_id
        where r.participant_id = p.id and m.withdrawn_at is null),
      'researchCount', (select count(*) from field_research_taken_by t
        join field_research v on v.id = t.field_research_id
        where t.participant_id = p.id and v.kind <> 'DEPARTMENT_VISIT' and v.withdrawn_at is null),
      'visitCount', (select count(*) from field_research_taken_by t
        join field_research v on v.id = t.field_research_id
        where t.participant_id = p.id and v.kind = 'DEPARTMENT_VISIT' and v.withdrawn_at is null),
      'suggestionCount', (select count(*) from suggestion s where s.participant_id = p.id and s.withdrawn_at is null),
      'paperCount', (select count(*) from speech_paper s
        where s.participant_id = p.id and s.status in ('SUBMITTED', 'ACCEPTED')),
      'clauseCount', (select count(*) from policy_clause c
        where c.consultation_id = k.id and c.department_id = p.department_id and c.withdrawn_at is null),
      'demandsAddressed', (select count(*) from demand d
        where d.consultation_id = k.id and d.department_id = p.department_id and ${standsInSql('d')}),
      'positionsGiven', (select count(*) from department_position o join demand d on d.id = o.demand_id
        where o.consultation_id = k.id and o.department_id = p.department_id and d.department_id = p.department_id
          and ${standsInSql('d')}),
      'delegateNamed', exists (select from participant q where q.consultation_id = k.id
        and q.department_id = p.department_id and q.delegate_authority is not null),
      'demandsSubmitted', (select count(*) from demand d where d.consultation_id = k.id and ${standsInSql('d')}
        and (d.raised_by_id = p.id or d.interest_group_id = p.interest_group_id)),
      'demandsRanked', (select count(*) from demand d where d.consultation_id = k.id and d.rank is not null
        and ${standsInSql('d')}
        and (d.raised_by_id = p.id or d.interest_group_id = p.interest_group_id))
    ) order by p.party, p.id), '[]') from participant p where p.consultation_id = k.id)
  ) as facts
  from chosen k join consultation_terms f on f.consultation_id = k.id`;

/** The facts of these consultations, in one statement however many there are. */
export const factsQuery = prepared<{ facts: ConsultationFacts }, { ids: readonly string[] }>(
  'consultation.readinessFacts',
  factsSql(':ids'),
);

/** The facts as this transaction has made them. */
export async function factsIn(tx: Transaction, consultationId: string): Promise<ConsultationFacts> {
  await tx.em.flush();
  const rows = await tx.em.execute<{ facts: ConsultationFacts }[]>(factsSql('?'), [`{${consultationId}}`]);
  const facts = rows[0]?.facts;
  if (!facts) throw new Error('a locked consultation has facts');
  return facts;
}
