import { prepared } from '../../../kernel/read.js';
import { TAKEN_DOWN_TITLE, topicsOf } from '../../consultation/index.js';
import { joinSomebody } from '../../meeting/index.js';
import { invitedCountOf } from '../acceptance/tally.queries.js';
import {
  consultationTakenDownAt,
  demandTakenDownAt,
  isFileTakenDown,
  stepTakenDownAt,
} from '../take-down/off-the-record.js';
import { leadNameOf } from '../unit.js';

/** Whose consultation it is, for the policy. */
export const archivedQuery = prepared<
  { id: string; title: string; committeeId: string; status: string },
  { id: string }
>(
  'commitment.archive.consultation',
  `select k.id, case when ${consultationTakenDownAt('k.id')} is null then k.title else '${TAKEN_DOWN_TITLE}' end as title,
     k.committee_id as "committeeId", k.status from consultation k where k.id = :id::uuid`,
);

const listOf = (select: string, order: string) =>
  `coalesce((select json_agg(to_json(l) order by ${order}) from (${select}) l), '[]')`;

/**
 * Who somebody was, as the record names them: members, departments and the township by name; the people concerned by the
 * group they spoke for.
 */
const WHO = `case when p.duty = 'OBSERVER' then '列席人员' when p.party = 'STAKEHOLDER' then coalesce((select g.name from interest_group g where g.id = p.interest_group_id), '利益群体代表')
  else p.name end`;

/** Of a step that was done in a round: a reply, a verification. */
const doneTakenDownAt = (
  kind: string,
  round: string,
) => `(select max(${stepTakenDownAt('ts.id')}) from commitment_step ts
  where ts.commitment_id = c.id and ts.kind = '${kind}' and ts.round = ${round})`;

/** Everything the archive keeps of one consultation, in one statement. */
export const recordQuery = prepared<{ record: ConsultationRecord }, { id: string }>(
  'commitment.archive.record',
  `select json_build_object(
     'consultation', (select to_json(c) from (select k.title, k.form, k.status, k.place, k.starts_at as "startsAt",
        k.ended_at as "endedAt", k.convened_at as "convenedAt", k.convened_readiness as readiness,
        k.override_reason as "overrideReason", k.terms, l.name as committee,
        ${consultationTakenDownAt('k.id')} as "takenDownAt") c),
     'topic', (select to_json(t) from (select t.number, t.tracking_code as "trackingCode", t.title, t.body, t.place, t.category,
        t.status, t.submitted_at as "submittedAt", ${listOf(
          'select s.kind, s.at, s.note from topic_step s where s.topic_id = t.id',
          'l.at',
        )} as steps from topic t where t.id = k.topic_id) t),
     'furtherTopics', ${listOf(
       `select t.number, t.title, t.body, t.status from topic t where t.id in ${topicsOf('k.id')} and t.id <> k.topic_id`,
       'l.number',
     )},
     'preparation', json_build_object(
        'groups', ${listOf('select g.name, g.people_count as people from interest_group g where g.consultation_id = k.id', 'l.name')},
        'materials', ${listOf('select m.title, m.body, m.file_ids as files from material m where m.consultation_id = k.id and m.withdrawn_at is null', 'l.title')},
        'research', ${listOf(
          `select f.kind, f.place, f.held_on as "heldOn", f.findings, f.photo_ids as photos from field_research f where f.consultation_id = k.id and f.withdrawn_at is null`,
          'l."heldOn"',
        )},
        'clauses', ${listOf(
          `select pc.document, pc.document_number as number, pc.clause from policy_clause pc left join field_research pr on pr.id = pc.research_id
             where pc.consultation_id = k.id and pc.withdrawn_at is null and pr.withdrawn_at is null`,
          'l.document',
        )},
        'suggestions', ${listOf(
          `select ${WHO} as who, s.problem, s.cause, s.measure from suggestion s join participant p on p.id = s.participant_id where s.consultation_id = k.id and s.withdrawn_at is null`,
          'l.who',
        )},
        'positions', ${listOf(
          `select d.short_name as department, de.title as demand, dp.text, ${demandTakenDownAt('de.id')} as "takenDownAt" from department_position dp join department d on d.id = dp.department_id
             join demand de on de.id = dp.demand_id where dp.consultation_id = k.id`,
          'l.department',
        )},
        'surveys', ${listOf(
          `select w.conducted_on as "on", w.asked_count as asked, w.answered_count as answered, w.summary from wish_survey w where w.consultation_id = k.id`,
          'l."on"',
        )}),
     'takenDown', ${listOf(
       `select o.kind, o.record_id as "recordId", o.taken_down_at as "takenDownAt", o.put_back_at as "putBackAt" from take_down o where o.consultation_id = k.id`,
       'l."takenDownAt"',
     )},
     'inReviewSince', k.in_review_since,
     'review', ${listOf(`select s.kind, s.note, s.at from review_step s where s.consultation_id = k.id`, 'l.at')},
     'people', ${listOf(
       `select p.party, ${WHO} as who, p.organisation, p.duty, p.attendance from meeting_person p where p.consultation_id = k.id and not p.removed`,
       'l.party, l.who',
     )},
     'meeting', (select to_json(g) from (select g.opened_at as "openedAt", g.ended_at as "endedAt",
        ${listOf('select a.position, a.title, a.part, a.status from agenda_item a where a.meeting_id = g.id', 'l.position')} as agenda,
        ${listOf(
          `select s.said_at as at, p.party, ${WHO} as who, s.mode, s.text, s.withdrawn_at as "withdrawnAt", ${demandTakenDownAt('s.demand_id')} as "takenDownAt" from statement s ${joinSomebody('s')} where s.meeting_id = g.id`,
          'l.at',
        )} as statements,
        ${listOf(
          `select cc.number, cc.text, cc.policy_basis as "policyBasis", cc.status,
             ${listOf(`select st.reservation from stance st where st.clause_id = cc.id and st.reservation is not null`, 'l.reservation')} as reservations
           from consensus_clause cc where cc.meeting_id = g.id`,
          'l.number',
        )} as clauses,
        (select n.body from minutes n where n.meeting_id = g.id) as minutes,
        (select n.confirmed_at from minutes n where n.meeting_id = g.id) as "minutesConfirmedAt"
        from meeting g where g.consultation_id = k.id) g),
     'demands', ${listOf(
       `select de.number, de.title, de.body, ig.name as "group", d.short_name as department, de.status, de.disposition,
          de.disposition_reason as reason, de.disposition_basis as basis, de.carried_over_to as "carriedOverTo",
          de.carried_over_until as "carriedOverUntil", ${demandTakenDownAt('de.id')} as "takenDownAt",
          ${listOf(
            `select r.responded_at as at, p.party, ${WHO} as who, r.nature, r.text, r.action, r.deliverable, r.due_on as "dueOn",
               r.responsible_person as "responsiblePerson", r.reason, r.basis
             from demand_response r join participant p on p.id = r.participant_id where r.demand_id = de.id`,
            'l.at',
          )} as responses
        from demand de left join department d on d.id = de.department_id left join interest_group ig on ig.id = de.interest_group_id
        where de.consultation_id = k.id`,
       'l.number',
     )},
     'commitments', ${listOf(
       `select c.number, de.number as demand, c.action, c.deliverable, c.responsible_person as "responsiblePerson",
          ${leadNameOf('c')} as department,
          array(select a.short_name from commitment_assisting_departments x join department a on a.id = x.department_id where x.commitment_id = c.id) as assisting,
          c.status, c.round, c.relapse_count as relapses, c.result_class as "resultClass", c.closed_unsolved as "closedUnsolved",
          c.promised_due_on as "promisedDueOn", c.due_on as "dueOn", c.closed_at as "closedAt",
          ${demandTakenDownAt('de.id')} as "takenDownAt",
          ${listOf(`select s.round, s.kind, s.at, s.note, s.due_on as "dueOn" from commitment_step s where s.commitment_id = c.id`, 'l.at')} as steps,
          ${listOf(
            'select m."heldAt", m.place, m.stuck, m.status, m.parties, m.agreed, m.steps, m.corrections from matter_coordination m where m.commitment_id = c.id',
            'l."heldAt"',
          )} as coordinations,
          ${listOf(
            `select e.round, ps.words_zh as stage, e.reported_at as at, e.text, e.photo_ids as photos, e.before_ids as before,
               e.after_ids as after, e.document_ids as documents, ${stepTakenDownAt('e.step_id')} as "takenDownAt"
             from progress_entry e left join progress_stage ps on ps.id = e.stage_id where e.commitment_id = c.id`,
            'l.at',
          )} as progress,
          ${listOf(
            `select r.round, r.replied_at as at, r.result_class as "resultClass", r.text, r.delivered, r.reason, r.basis,
               r.next_look_on as "nextLookOn", r.photo_ids as photos, r.before_ids as before, r.after_ids as after, r.document_ids as documents,
               ${doneTakenDownAt('REPLIED', 'r.round')} as "takenDownAt"
             from reply r where r.commitment_id = c.id`,
            'l.round',
          )} as replies,
          ${listOf(
            `select v.round, v.verified_at as at, m.name as member, v.finding, v.text, v.place, v.presence, v.photo_ids as photos,
               ${doneTakenDownAt('VERIFIED', 'v.round')} as "takenDownAt"
             from verification v join member m on m.id = v.member_id where v.commitment_id = c.id`,
            'l.round',
          )} as verifications,
          ${listOf(
            `select a.round, count(*) as answers, count(*) filter (where a.invited) as invited,
               count(*) filter (where a.result = 'SOLVED') as solved, count(*) filter (where a.result = 'HALF_SOLVED') as "halfSolved",
               count(*) filter (where a.result = 'NOT_SOLVED') as "notSolved", count(*) filter (where a.result = 'CAME_BACK') as "cameBack",
               count(*) filter (where a.attitude = 'GOOD') as "attitudeGood", count(*) filter (where a.attitude = 'FAIR') as "attitudeFair",
               count(*) filter (where a.attitude = 'POOR') as "attitudePoor"
             from acceptance_answer a where a.commitment_id = c.id group by a.round`,
            'l.round',
          )} as acceptance,
          ${invitedCountOf('c.id')} as "invitedTotal",
          ${listOf(
            `select b.round, b.kind, b.due_on as "dueOn", b.looked_at as at, m.name as member, b.finding, b.text, b.place,
               b.presence, b.photo_ids as photos, t.number as "newTopic", ${stepTakenDownAt('b.step_id')} as "takenDownAt"
             from look_back b left join member m on m.id = b.member_id left join topic t on t.id = b.new_topic_id
             where b.commitment_id = c.id and b.dropped_at is null`,
            'l."dueOn"',
          )} as "lookBacks"
        from commitment c join demand de on de.id = c.demand_id
        where c.consultation_id = k.id and not coalesce(c.merged_into_id = c.split_from_id, false)`,
       'l.number',
     )}) as record
   from consultation k join liaison_committee l on l.id = k.committee_id where k.id = :id::uuid`,
);

/** What the record holds; a plain document whose shape its readers take as it is. */
export interface ConsultationRecord {
  readonly consultation: {
    readonly title: string;
    readonly committee: string;
    readonly status: string;
    readonly takenDownAt: string | null;
  };
  readonly demands: readonly { readonly number: number; readonly title: string; readonly disposition: string | null }[];
  readonly commitments: readonly {
    readonly number: string;
    readonly action: string;
    readonly deliverable: string;
    readonly department: string;
    readonly status: string;
    readonly round: number;
  }[];
  /** Not published yet. */
  readonly inReviewSince: string | null;
  readonly [part: string]: unknown;
}

/** 督办: what leaders said about it, the oldest first. */
export const directivesQuery = prepared<{ words: string }, { id: string }>(
  'commitment.archive.directives',
  `select m."writtenAt", m.leader, m.words, m."dueOn", m.corrections, m."withdrawnAt", m."withdrawnReason", m.answers
   from consultation_directive m where m.consultation_id = :id::uuid order by m."writtenAt"`,
);

/** Files of the consultation and its commitments; of a picture with something covered only the covered copy, of one taken down none. */
export const filesQuery = prepared<{ id: string; name: string; mediaType: string }, { id: string }>(
  'commitment.archive.files',
  `select f.id, f.name, f.media_type as "mediaType" from stored_file f
   where ((f.subject_kind = 'consultation' and f.subject_id = :id::uuid) or (f.subject_kind = 'commitment'
       and f.subject_id in (select c.id from commitment c where c.consultation_id = :id::uuid)))
     and not exists (select from stored_file covered where covered.original_id = f.id)
     and not ${isFileTakenDown('f.id')}
   order by f.created_at, f.id`,
);
export const fileBytesQuery = prepared<{ bytes: Buffer }, { id: string }>(
  'commitment.archive.fileBytes',
  'select bytes from stored_file where id = :id::uuid',
);
