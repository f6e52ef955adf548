// Longer than 300 lines: one list of all that can be found, read as a whole.
import type { EventTypeWith } from '../../kernel/event.js';
import type { RecordedEvent } from '../../kernel/module.js';
import type { EventType } from '../../kernel/registry.js';
import { leadFullNameOf, leadIdOf, leadNameOf } from '../commitment/index.js';
import { publicInSql, SEAT_KEYS, standsInSql } from '../consultation/index.js';
import { membershipOn } from '../roster/index.js';
import { SearchKind } from './search.entity.js';

/**
 * Everything that can be found, one entry a kind. A further kind is its name in `SearchKind` and its entry here (the
 * compiler asks for it, as it asks each client for the page that shows it): what is read, who may find it, and which
 * events change it. Indexing, ranking, filters, counts and the policy then hold for it as they are.
 */
export interface Searchable {
  /**
   * `select kind, record_id, record_version, parent_id, committee_id, reach, is_public, number, status, title, text,
   * happened_at from … r where …`, where `r` has the `id` and the `version` of the record, and a further condition may
   * follow. Staff of `committee_id` find it; departments, members, committees (their members) and accounts in `reach`
   * find it; what `is_public` everybody with an account finds. Never a telephone number.
   */
  readonly source: string;
  /** What of entry `e` changes by itself as days pass: it is stale then too. `:today` may be asked for. */
  readonly alsoStale?: string;
  /** The events that change one of them, and the id in their data. */
  readonly events?: ChangedBy;
  /** It belongs to a consultation: read again with it. `r.consultation_id`, or what stands for it. */
  readonly ofConsultation?: string;
  /** Somebody's words about a matter: compared with others of its kind, for what is alike. */
  readonly isCompared?: true;
  /** What the radar sees problems in: what came from people, not what was written about it. */
  readonly onRadar?: true;
}

interface ChangedBy {
  readonly types: readonly EventType[];
  readonly idIn: (data: RecordedEvent['data']) => string;
}

/** The events whose data have the id of the record as `name`. */
const changedBy = <Name extends string>(name: Name, types: readonly EventTypeWith<Name>[]): ChangedBy => ({
  types,
  idIn: (data) => (data as Readonly<Record<Name, string>>)[name],
});

/** Where member `r` is enrolled on `:today`. */
const ENROLLED_IN = `(select s.committee_id from membership s where s.member_id = r.id and ${membershipOn('s')} limit 1)`;

/** Those with a seat in consultation `k`. */
const SEATED = `array(select distinct seat from participant p,
  unnest(${SEAT_KEYS}) seat
  where p.consultation_id = k.id and seat is not null)`;

export const searchables: Readonly<Record<SearchKind, Searchable>> = {
  TOPIC: {
    source: `select 'TOPIC' as kind, r.id as record_id, r.version as record_version, null::uuid as parent_id,
        r.committee_id, '{}'::uuid[] as reach, false as is_public, r.number, r.status, r.title,
        concat_ws(' ', r.place, r.body) as text, coalesce(r.submitted_at, r.created_at) as happened_at
      from topic r where r.status <> 'DRAFT'`,
    events: changedBy('topicId', [
      'topic.submitted',
      'topic.classified',
      'topic.returned',
      'topic.resubmitted',
      'topic.accepted',
      'topic.declined',
      'topic.merged',
      'topic.absorbed',
      'topic.unmerged',
      'topic.released',
      'topic.forwarded',
      'topic.transferred',
      'topic.sentToBrief',
      'topic.reopened',
      'topic.corrected',
      'topic.scheduled',
      'topic.unscheduled',
      'topic.consulted',
      'topic.resumed',
      'topic.closed',
    ]),
    isCompared: true,
    onRadar: true,
  },
  CONSULTATION: {
    source: `select 'CONSULTATION', r.id, r.version, null::uuid, r.committee_id,
        (select ${SEATED} from consultation k where k.id = r.id), false, null, r.status, r.title,
        concat_ws(' ', r.place, (select t.title from topic t where t.id = r.topic_id)), coalesce(r.starts_at, r.created_at)
      from consultation r where true`,
    ofConsultation: 'r.id',
  },
  DEMAND: {
    source: `select 'DEMAND', r.id, r.version, k.id, k.committee_id, ${SEATED}, false, null, r.status, r.title,
        concat_ws(' ', r.body, g.name), r.created_at
      from demand r join consultation k on k.id = r.consultation_id
      left join interest_group g on g.id = r.interest_group_id where true`,
    ofConsultation: 'r.consultation_id',
    isCompared: true,
    onRadar: true,
  },
  COMMITMENT: {
    source: `select 'COMMITMENT', r.id, r.version, r.consultation_id, r.committee_id,
        array_remove(array[${leadIdOf('r')}, r.following_member_id, r.committee_id]
          || array(select a.department_id from commitment_assisting_departments a where a.commitment_id = r.id), null),
        false, r.number, r.status, d.title,
        concat_ws(' ', r.action, r.deliverable, r.responsible_person, ${leadFullNameOf('r')}), r.assigned_at
      from commitment r join demand d on d.id = r.demand_id where true`,
    events: changedBy('commitmentId', [
      'commitment.assigned',
      'commitment.acknowledged',
      'commitment.sentBack',
      'commitment.reassigned',
      'commitment.assistingDepartmentAdded',
      'commitment.followingMemberAssigned',
      'commitment.extensionRequested',
      'commitment.extensionDecided',
      'commitment.replied',
      'commitment.verified',
      'commitment.acceptanceOpened',
      'commitment.closed',
      'commitment.reprocessed',
      'commitment.split',
      'commitment.merged',
      'commitment.corrected',
      'commitment.undone',
      'commitment.returnDecided',
      'commitment.assistingDepartmentRemoved',
    ]),
    ofConsultation: 'r.consultation_id',
  },
  MINUTES: {
    source: `select 'MINUTES', r.id, r.version, m.id, k.committee_id, ${SEATED}, false, null, r.status, k.title, r.body,
        r.confirmed_at
      from minutes r join meeting m on m.id = r.meeting_id join consultation k on k.id = m.consultation_id
      where r.status = 'CONFIRMED'`,
    ofConsultation: 'm.consultation_id',
  },
  // What the public board shows of a matter, under the code by which everybody may follow it.
  RESULT: {
    source: `select 'RESULT', r.id, r.version, r.consultation_id, r.committee_id, '{}'::uuid[], true, r.code, r.status,
        r.title, r.text, r.happened_at
      from (
        select d.id, d.version + coalesce(every.versions, 0) as version, d.consultation_id, k.committee_id, d.title,
          coalesce(t.tracking_code, c.tracking_code) as code, coalesce(c.status, d.disposition) as status,
          concat_ws(' ', every.words, case when c.id is null then p.short_name end, d.disposition_reason, d.disposition_basis) as text,
          coalesce(c.assigned_at, d.disposed_at) as happened_at
        from demand d join consultation k on k.id = d.consultation_id
        left join lateral (select * from commitment made where made.demand_id = d.id and made.status <> 'WITHDRAWN'
          order by made.split_from_id is not null, made.id desc limit 1) c on true
        left join lateral (select sum(each.version) as versions,
            string_agg(concat_ws(' ', each.action, each.deliverable, ${leadNameOf('each')}), ' ' order by each.number) as words
          from commitment each
          where each.demand_id = d.id and each.split_from_id is null and each.status <> 'WITHDRAWN') every on true
        left join topic t on t.id = k.topic_id
        left join department p on p.id = d.department_id
        where d.status = 'DISPOSED' and ${standsInSql('d')} and (d.disposition <> 'COMMITMENT' or c.id is not null)
          and ${publicInSql('k')}
      ) r where r.code is not null`,
    ofConsultation: 'r.consultation_id',
  },
  MEMBER: {
    source: `select 'MEMBER', r.id, r.version + coalesce(i.version - 1, 0), null::uuid,
        ${ENROLLED_IN}, '{}'::uuid[],
        false, null, null, r.name, concat_ws(' ', r.unit, r.post, r.party, i.name, array_to_string(r.skill_tags, ' '),
          (select c.name from liaison_committee c where c.id = ${ENROLLED_IN})),
        r.created_at
      from member r left join sector i on i.id = r.sector_id where true`,
    alsoStale: `e.committee_id is distinct from ${ENROLLED_IN}`,
    events: changedBy('memberId', ['roster.memberCreated', 'roster.memberRevised', 'roster.memberMoved']),
  },
  // Found by its authors, and by those who find everything; a township reads it on its page once it is issued. What a
  // leader wrote on it is in another table and never here.
  BRIEF: {
    source: `select 'BRIEF', r.id, r.version, null::uuid, case when r.status in ('ISSUED', 'FEEDBACK', 'ARCHIVED') then r.committee_id end,
        array(select a.account_id from brief_author a where a.brief_id = r.id), false,
        r.issue_year || '-' || r.issue_number, r.status, coalesce(r.edited_title, r.title),
        concat_ws(' ', coalesce(r.edited_situation, r.situation), coalesce(r.edited_analysis, r.analysis),
          coalesce(r.edited_suggestion, r.suggestion)), coalesce(r.submitted_at, r.created_at)
      from opinion_brief r where r.status <> 'DRAFT'`,
    events: changedBy('briefId', [
      'opinion.submitted',
      'opinion.takenBack',
      'opinion.takenUp',
      'opinion.returned',
      'opinion.retained',
      'opinion.reopened',
      'opinion.passed',
      'opinion.edited',
      'opinion.corrected',
      'opinion.reviewed',
      'opinion.sentBack',
      'opinion.signed',
      'opinion.issued',
      'opinion.composed',
      'opinion.sentUp',
      'opinion.submissionWithdrawn',
      'opinion.adopted',
      'opinion.forwarded',
      'opinion.notAdopted',
      'opinion.archived',
      'opinion.retrieved',
    ]),
    isCompared: true,
  },
  // Found by whoever works on it: its committee's staff, who leads it, who is asked along. A department has what is addressed
  // to it on its own page: what is being found out is not for it yet.
  RESEARCH: {
    source: `select 'RESEARCH', r.id, r.version, null::uuid, r.committee_id, r.reach, false, null, null, r.title, r.text,
        r.happened_at
      from (
        select t.id, t.version + coalesce(f.versions, 0) + coalesce(s.versions, 0) as version, t.committee_id, t.title,
          array_remove(array(select g.member_id from research_goer g where g.trip_id = t.id and g.taken_off_at is null)
            || t.lead_member_id, null) as reach,
          concat_ws(' ', t.purpose, t.places, f.words, t.report, s.words) as text, t.starts_on::timestamptz as happened_at
        from research_trip t
        left join lateral (select sum(each.version)::int as versions,
            string_agg(concat_ws(' ', each.place, each.findings), ' ' order by each.id) filter (where each.withdrawn_at is null) as words
          from research_finding each where each.trip_id = t.id) f on true
        left join lateral (select sum(each.version)::int as versions,
            string_agg(each.suggestion, ' ' order by each.id) filter (where each.withdrawn_at is null) as words
          from research_suggestion each where each.trip_id = t.id) s on true
      ) r where true`,
    events: changedBy('researchTripId', [
      'research.planned',
      'research.planCorrected',
      'research.cancelled',
      'research.planRestored',
      'research.asked',
      'research.takenOff',
      'research.handedOver',
      'research.findingRecorded',
      'research.findingCorrected',
      'research.findingWithdrawn',
      'research.findingRestored',
      'research.reportWritten',
      'research.suggestionMade',
      'research.suggestionCorrected',
      'research.suggestionWithdrawn',
      'research.suggestionRestored',
    ]),
  },
  // What is handed in or out, as its page: a draft is its writers', and a report of the district, once it is out, every
  // committee's staff's as well (`facetsOf`). What a leader wrote on it is in another table and never here.
  REPORT: {
    source: `select 'REPORT', r.id, r.version, null::uuid, r.committee_id, '{}'::uuid[], false, r.number, r.status, r.title,
        r.text, r.happened_at
      from report_words r where true`,
    events: changedBy('reportId', [
      'reporting.drafted',
      'reporting.saved',
      'reporting.renewed',
      'reporting.submitted',
      'reporting.takenBack',
      'reporting.discarded',
      'reporting.signed',
      'reporting.sent',
      'reporting.correctionBegun',
      'reporting.correctionDropped',
      'reporting.withdrawn',
    ]),
  },
  // Found by those who lead and by its committee's staff, who read it whole. A department has what was given to it in its list:
  // there its words are without what was taken down, here they would be as they were written. An instruction is never here.
  DIRECTIVE: {
    source: `select 'DIRECTIVE', r.id, r.version, r.consultation_id, r.committee_id, '{}'::uuid[], false, null, null,
        r.title, r.text, r.written_at
      from (
        select d.id, d.version + a.versions as version, d.consultation_id, k.committee_id, k.title,
          concat_ws(' ', d.words, a.words) as text, d.written_at
        from directive d join consultation k on k.id = d.consultation_id
        cross join lateral (select coalesce(sum(w.version), 0)::int as versions, string_agg(w.words, ' ' order by w.id) as words
          from directive_answer w where w.directive_id = d.id) a
      ) r where true`,
    events: changedBy('directiveId', [
      'directive.written',
      'directive.corrected',
      'directive.withdrawn',
      'directive.answered',
      'directive.answerCorrected',
    ]),
    ofConsultation: 'r.consultation_id',
  },
  // What stands in the library, in the words that were released: found by whoever reads the library. What is being written, or
  // was retired, is in its list alone.
  PRACTICE: {
    source: `select 'PRACTICE', r.id, r.version, r.consultation_id, r.committee_id, '{}'::uuid[], false, null, null, r.title,
        r.text, r.released_at
      from practice_words r where true`,
    events: changedBy('practiceId', ['practice.released', 'practice.retired', 'practice.restored']),
  },
};

/** A consultation, or what happens in its meeting, changed: whatever belongs to it is read again. */
export const CONSULTATION_EVENTS: readonly EventTypeWith<'consultationId'>[] = [
  'consultation.planned',
  'consultation.planChanged',
  'consultation.noticeChanged',
  'consultation.rescheduled',
  'consultation.postponed',
  'consultation.cancelled',
  'consultation.convened',
  'consultation.preparationStarted',
  'consultation.participantInvited',
  'consultation.participantRemoved',
  'consultation.guestJoined',
  'consultation.dutyAssigned',
  'consultation.chairReturned',
  'consultation.demandRaised',
  'consultation.demandEdited',
  'consultation.demandWithdrawn',
  'consultation.demandMerged',
  'consultation.demandRestored',
  'meeting.prepared',
  'meeting.opened',
  'meeting.openingTakenBack',
  'meeting.ended',
  'meeting.reopened',
  'meeting.minutesConfirmed',
  'meeting.demandRaised',
  'meeting.responseRecorded',
  'meeting.responseCompleted',
  'meeting.responseCorrected',
  'commitment.resultsReleased',
  'commitment.demandReworded',
  'commitment.demandCorrected',
];

export const radarKinds: readonly SearchKind[] = Object.values(SearchKind).filter((kind) => searchables[kind].onRadar);

/** Imports and merges touch more records than their event names. */
export const STALE_EVENTS: readonly EventType[] = ['roster.importConfirmed'];
