// Longer than 300 lines: one table of who the groups of recipients are, read as a whole.
import { type PreparedQuery, prepared } from '../../kernel/read.js';
import { SECTOR_OF_YEAR, SPECIAL_COMMITTEES_OF_YEAR } from '../appraisal/index.js';
import { isAuthorOf, ledByOwnTownship } from '../commitment/index.js';
import { holdersOfSeats, speaksForResidents, topicsOf } from '../consultation/index.js';
import { heldPosts } from '../identity/index.js';
import { votersOf } from '../ranking/index.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import type { RecipientKind } from './notice.entity.js';

/** The ids an event carries, as far as it carries them. */
export interface Subject extends Record<string, unknown> {
  readonly topicId: string | null;
  readonly consultationId: string | null;
  readonly commitmentId: string | null;
  readonly participantId: string | null;
  readonly formerParticipantId: string | null;
  readonly accountId: string | null;
  readonly memberId: string | null;
  readonly paperId: string | null;
  readonly topicCallId: string | null;
  readonly roundId: string | null;
  readonly writerId: string | null;
  readonly readerId: string | null;
  readonly demandId: string | null;
  readonly researchId: string | null;
  readonly departmentId: string | null;
  readonly formerDepartmentId: string | null;
  readonly briefId: string | null;
  readonly instructionId: string | null;
  readonly policyNoticeId: string | null;
  readonly storyId: string | null;
  readonly researchTripId: string | null;
  readonly studioId: string | null;
  readonly receptionId: string | null;
  readonly researchSuggestionId: string | null;
  readonly reportId: string | null;
  readonly committeeId: string | null;
  readonly requestId: string | null;
  readonly identityId: string | null;
  readonly objectorId: string | null;
  readonly actingId: string | null;
  readonly directiveId: string | null;
  readonly personalRequestId: string | null;
  readonly coordinationId: string | null;
  readonly coordinationStepId: string | null;
  readonly taskId: string | null;
  readonly taskPartId: string | null;
  readonly appraisalRoundId: string | null;
  readonly appraisalId: string | null;
  readonly informantId: string | null;
  readonly formerHostId: string | null;
}

/** Posts are held on a day. */
type OnDay = Subject & { readonly today: string };

export interface Recipient {
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
  /** Their own topic, where it is another than the one that moved. */
  readonly topicId: string | null;
}

export type RecipientGroup =
  | 'SUBMITTER'
  | 'SUBMITTERS'
  | 'FOLLOWERS'
  | 'PARTICIPANT'
  | 'INVITED'
  | 'SEATED'
  | 'CHAIRS'
  | 'RAISER'
  | 'WENT_ALONG'
  | 'DEPARTMENT_OF_DEMAND'
  | 'HANDLERS_OF_DEMAND'
  | 'DEPARTMENT'
  | 'FORMER_DEPARTMENT'
  | 'LEAD_DEPARTMENT'
  | 'COMMITTEE_STAFF'
  | 'CONSULTATION_STAFF'
  | 'CONSULTATION_HOST'
  | 'FORMER_HOST'
  | 'FOLLOWING_MEMBER'
  | 'PEOPLE_CONCERNED'
  | 'LOOK_BACK_MEMBER'
  | 'MATTER_FOLLOWERS'
  | 'LEADERS'
  | 'BRIEF_REVIEWERS'
  | 'BRIEF_SIGNERS'
  | 'BRIEF_AUTHORS'
  | 'BRIEF_TOWNSHIPS'
  | 'BRIEF_SUBMITTERS'
  | 'INSTRUCTED_DEPARTMENT'
  | 'INSTRUCTION_READERS'
  | 'STORY_WRITER'
  | 'STORY_SIGNER'
  | 'STORY_REVIEWERS'
  | 'STORY_SIGNERS'
  | 'STORY_STAFF'
  | 'REPORT_WRITERS'
  | 'REPORT_SIGNER'
  | 'REPORT_SIGNERS'
  | 'STAFF_IN_CHARGE'
  | 'POLICY_READERS'
  | 'POLICY_UNREAD'
  | 'POLICY_STAFF'
  | 'QUESTION_HEARD_BY'
  | 'SECRETARIAT'
  | 'INFORMANT'
  | 'INFORMANT_OFFICE'
  | 'APPRAISAL_OFFICES'
  | 'RESULT_REVIEWERS'
  | 'WHO_OBJECTED'
  | 'DEPARTMENT_OF_LETTER'
  | 'TOPIC_STAFF'
  | 'DEMAND_OWNER'
  | 'STAFF_OF_BRIEFS_DEMANDS'
  | 'DIRECTORS'
  | 'STAFF_OF_COMMITTEE'
  | 'ACTING_DIRECTOR'
  | 'COLLEAGUE'
  | 'SECOND_PERSONS'
  | 'WHO_ASKED'
  | 'BOUND_BY_ANOTHER'
  | 'RESEARCH_GOERS'
  | 'RESEARCH_LEAD'
  | 'RESEARCH_AUTHORS'
  | 'STUDIO_KEEPERS'
  | 'STUDIO_STAFF'
  | 'RECEPTION_ON_DUTY'
  | 'TOPIC_SCREENERS'
  | 'CALLED'
  | 'RANKING_VOTERS'
  | 'MEMBER'
  | 'FORMER_PARTICIPANT'
  | 'NO_LONGER_INVITED'
  | 'PAPER_WRITER'
  | 'RAISERS'
  | 'BRIEF_WRITER'
  | 'PRACTICE_WRITER'
  | 'INSTRUCTION_READER'
  | 'ACTING_FOR_CHAIR'
  | 'DIRECTIVE_ADDRESSED'
  | 'DIRECTIVE_UNANSWERED'
  | 'DIRECTIVE_WRITER'
  | 'REQUEST_SECOND_PERSONS'
  | 'REQUEST_RECEIVER'
  | 'INSTRUCTION_WRITER'
  | 'COORDINATION_CALLER'
  | 'COORDINATION_ASKED'
  | 'COORDINATION_WRITERS'
  | 'COORDINATION_OTHER_SIDE'
  | 'COORDINATION_STEP_UNIT'
  | 'TASK_CARRIERS'
  | 'TASK_HELPERS'
  | 'TASK_HELPERS_UNTOLD'
  | 'APPRAISED'
  | 'APPRAISED_UNWRITTEN'
  | 'APPRAISAL_DIRECTORS'
  | 'APPRAISAL_SECOND_PERSONS';

/** Without an account and without a telephone nobody can be told; the public page of the code says so. */
const submittersOf = (topics: string) => `
  select case when t.channel = 'PORTAL' and t.submitted_by is not null then 'ACCOUNT' else 'SUBMITTER' end
      as "recipientKind",
    case when t.channel = 'PORTAL' and t.submitted_by is not null then t.submitted_by else t.id end as "recipientId",
    t.id as "topicId"
  from topic t where t.id in (${topics})
    and ((t.channel = 'PORTAL' and t.submitted_by is not null) or t.submitter_phone is not null)`;
/** A topic and everything that was merged into it, however many times over. */
const mergedInto = (topic: string) => `
  with recursive joined (id) as (${topic} union select m.id from topic m join joined j on m.merged_into_id = j.id)
  select id from joined`;

/** 主任、联络员: those who serve a committee, as the posts name them. */
const STAFF_OF_COMMITTEE = `('DIRECTOR', 'LIAISON_OFFICER')`;
const accountsWith = (condition: string) => `
  select 'ACCOUNT' as "recipientKind", o.account_id as "recipientId", null::uuid as "topicId"
  from ${heldPosts()} o where ${condition}`;

/** Everybody who holds one of these seats. */
const seats = (condition: string) => `
  select told.kind as "recipientKind", told.id as "recipientId", null::uuid as "topicId"
  from (${holdersOfSeats(condition)}) told`;
const COMING = `p.attendance not in ('DECLINED', 'LEAVE_APPROVED')`;

/** Until what came of a consultation is released, nobody who was not there hears of it step by step. */
const IS_RELEASED = `not exists (select from consultation k where k.id = :consultationId::uuid
  and k.in_review_since is not null)`;

/** A brief and the briefs it was made of, however many times over: what becomes of it flows back to all of them. */
const FAMILY = `with recursive family (id) as (select :briefId::uuid union
    select s.record_id from brief_source s join family f on f.id = s.brief_id where s.kind = 'BRIEF')`;
/** The topics behind them: named themselves, or where the demand or the promise was consulted on. */
const TOPICS_BEHIND = `${FAMILY}
  select behind.id from brief_source s join family f on f.id = s.brief_id cross join lateral (
    select s.record_id as id where s.kind = 'TOPIC'
    union select t.id from topic t where t.id in ${topicsOf(`(select d.consultation_id from demand d where s.kind = 'DEMAND' and d.id = s.record_id
      union select c.consultation_id from commitment c where s.kind = 'COMMITMENT' and c.id = s.record_id)`)}) behind`;

/** Those a policy notice is addressed to, as far as they have an account. */
const policyReaders = (condition: string) => `
  select distinct 'ACCOUNT' as "recipientKind", coalesce(r.account_id, o.account_id) as "recipientId",
    null::uuid as "topicId"
  from policy_reader r left join post o on o.role = 'MEMBER' and o.member_id = r.member_id and o.ended_at is null
  where r.notice_id = :policyNoticeId::uuid and coalesce(r.account_id, o.account_id) is not null and ${condition}`;
/** Whoever told a policy on and was asked what became one of these topics. */
const heardBy = (topics: string) => `
  select distinct 'ACCOUNT' as "recipientKind", coalesce(w.teller_account_id, o.account_id) as "recipientId",
    q.topic_id as "topicId"
  from heard_question q join outreach_record w on w.id = q.record_id
  left join post o on o.role = 'MEMBER' and o.member_id = w.teller_member_id and o.ended_at is null
  where q.topic_id in (${topics}) and coalesce(w.teller_account_id, o.account_id) is not null`;

const oneAccount = (id: string) => `
  select 'ACCOUNT' as "recipientKind", a.id as "recipientId", null::uuid as "topicId" from account a where a.id = ${id}`;
/** An open call `k` is for members who may answer it, and for the staff who gather what people say there. */
const CALLED = `select 'ACCOUNT' as "recipientKind", o.account_id as "recipientId", null::uuid as "topicId"
  from topic_call k join membership s on ${membershipOn('s')} join member m on m.id = s.member_id and ${inTermOn('m')}
  join post o on o.role = 'MEMBER' and o.member_id = m.id and o.ended_at is null
  where k.id = :topicCallId::uuid and k.open_told_at is not null and 'PORTAL' = any(k.channels) and case k.reach
    when 'COMMITTEES' then s.committee_id in
      (select r.liaison_committee_id from topic_call_committees r where r.topic_call_id = k.id)
    when 'SECTORS' then m.sector_id in (select r.sector_id from topic_call_sectors r where r.topic_call_id = k.id)
    else true end
  union
  select 'ACCOUNT', o.account_id, null::uuid from topic_call k join ${heldPosts()} o on o.role in ${STAFF_OF_COMMITTEE}
  where k.id = :topicCallId::uuid and k.open_told_at is not null and o.committee_id is distinct from k.committee_id
    and (k.reach <> 'COMMITTEES' or o.committee_id in
      (select r.liaison_committee_id from topic_call_committees r where r.topic_call_id = k.id))`;

/** Those asked for an annual report, as far as they have an account. */
/** Nobody has said anything of report `a` from this side. */
const unsaid = (side: string) => `not exists (select from appraisal_opinion w
  where w.appraisal_id = a.id and w.side = '${side}' and w.withdrawn_at is null)`;
const appraised = (condition: string) =>
  accountsWith(`o.role = 'MEMBER' and o.member_id in (select a.member_id from appraisal a
    where a.round_id = :appraisalRoundId::uuid and ${condition})`);

/** Members who carry out one committee's part of a task, those aside who say that they do not. */
const helpers = (condition: string) =>
  accountsWith(`o.role = 'MEMBER' and o.member_id in (select h.member_id from task_helper h where h.part_id = :taskPartId::uuid
    and h.taken_off_at is null and h.declined_reason is null and ${condition})`);

/** Staff of a matter's committee; where an office of its own township leads, the secretariat does what they do elsewhere. */
const STAFF_OF_MATTER = `(o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = c.committee_id
  or o.role = 'SECRETARIAT' and ${ledByOwnTownship('c')})`;
/** Whoever speaks for one a directive was given to. */
const addressed = (condition: string) =>
  accountsWith(`exists (select from directive d join directive_answer a on a.directive_id = d.id
    join consultation k on k.id = d.consultation_id
    where d.id = :directiveId::uuid and ${condition} and o.account_id <> d.written_by and case a.office
      when 'COMMITTEE' then o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = k.committee_id
      when 'SECRETARIAT' then o.role = 'SECRETARIAT'
      else o.role = 'DEPARTMENT_OFFICER' and o.department_id = a.department_id end)`);

/** Whoever speaks for a party of a coordination; its committee for those without accounts. */
const SPEAKS_FOR_PARTY = `case y.kind when 'DEPARTMENT' then o.role = 'DEPARTMENT_OFFICER' and o.department_id = y.department_id
  when 'FOLLOWER' then o.role = 'MEMBER' and o.member_id = y.member_id
  else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = c.committee_id end`;
const inCoordination = (condition: string) =>
  accountsWith(`exists (select from coordination d join commitment c on c.id = d.commitment_id
    where d.id = :coordinationId::uuid and ${condition})`);

const sql: Readonly<Record<RecipientGroup, string>> = {
  SUBMITTER: submittersOf(':topicId::uuid'),
  SUBMITTERS: submittersOf(mergedInto('select :topicId::uuid')),
  FOLLOWERS: `select 'ACCOUNT' as "recipientKind", f.account_id as "recipientId", f.topic_id as "topicId"
    from topic_follow f where f.topic_id in (${mergedInto('select :topicId::uuid')})
    union all ${heardBy(mergedInto('select :topicId::uuid'))}`,
  PARTICIPANT: seats(`p.id = :participantId::uuid`),
  INVITED: seats(`p.consultation_id = :consultationId::uuid and ${COMING}`),
  SEATED: seats(`p.consultation_id = :consultationId::uuid`),
  CHAIRS: seats(`p.consultation_id = :consultationId::uuid and p.duty = 'CHAIR'`),
  RAISER: seats(`p.id = (select d.raised_by_id from demand d where d.id = :demandId::uuid)`),
  WENT_ALONG: seats(`p.id in (select t.participant_id from field_research_taken_by t
    where t.field_research_id = :researchId::uuid)`),
  DEPARTMENT_OF_DEMAND: accountsWith(`o.role = 'DEPARTMENT_OFFICER' and o.department_id =
    (select d.department_id from demand d where d.id = :demandId::uuid)`),
  /** Whoever leads or follows what was promised on it. */
  HANDLERS_OF_DEMAND: accountsWith(`exists (select from commitment c where c.demand_id = :demandId::uuid
    and (o.role = 'MEMBER' and o.member_id = c.following_member_id
      or o.role = 'DEPARTMENT_OFFICER' and o.department_id = c.lead_department_id))`),
  DEPARTMENT: accountsWith(`o.role = 'DEPARTMENT_OFFICER' and o.department_id = :departmentId::uuid`),
  FORMER_DEPARTMENT: accountsWith(`o.role = 'DEPARTMENT_OFFICER' and o.department_id = :formerDepartmentId::uuid`),
  // An organisation has no accounts: whoever writes down what it does, its committee, hears of it in its place.
  LEAD_DEPARTMENT: accountsWith(`exists (select from commitment c where c.id = :commitmentId::uuid
    and case when c.lead_organisation_id is null then o.role = 'DEPARTMENT_OFFICER' and o.department_id = c.lead_department_id
      else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = c.committee_id end)`),
  // Where an office of its own township leads, the secretariat does what the committee does elsewhere.
  COMMITTEE_STAFF: accountsWith(`exists (select from commitment c where c.id = :commitmentId::uuid
    and (o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = c.committee_id
      or o.role = 'SECRETARIAT' and ${ledByOwnTownship('c')}))`),
  CONSULTATION_STAFF: accountsWith(`o.role in ${STAFF_OF_COMMITTEE} and o.committee_id =
    (select k.committee_id from consultation k where k.id = :consultationId::uuid)`),
  CONSULTATION_HOST: accountsWith(`o.role = 'GROUP_OFFICER' and o.group_id =
    (select k.host_special_committee_id from consultation k where k.id = :consultationId::uuid)`),
  FORMER_HOST: accountsWith(`o.role = 'GROUP_OFFICER' and o.group_id = :formerHostId::uuid`),
  FOLLOWING_MEMBER: accountsWith(`o.role = 'MEMBER' and o.member_id =
    (select c.following_member_id from commitment c where c.id = :commitmentId::uuid)`),
  LOOK_BACK_MEMBER: accountsWith(`o.role = 'MEMBER' and o.member_id =
    (select c.look_back_member_id from commitment c where c.id = :commitmentId::uuid)`),
  MATTER_FOLLOWERS: `select 'ACCOUNT' as "recipientKind", f.account_id as "recipientId", f.topic_id as "topicId"
    from topic_follow f where f.topic_id in (${mergedInto(topicsOf(':consultationId::uuid'))}) and ${IS_RELEASED}`,
  LEADERS: accountsWith(`o.role = 'LEADER'`),
  DIRECTORS: accountsWith(`o.role = 'DIRECTOR' and not o.acting and o.committee_id = :committeeId::uuid`),
  STAFF_OF_COMMITTEE: accountsWith(`o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = :committeeId::uuid`),
  COLLEAGUE: `select 'ACCOUNT' as "recipientKind", a.id as "recipientId", null::uuid as "topicId"
    from account a where a.id = :accountId::uuid`,
  ACTING_DIRECTOR: `select 'ACCOUNT' as "recipientKind", d.account_id as "recipientId", null::uuid as "topicId"
    from acting_director d where d.id = :actingId::uuid`,
  RESULT_REVIEWERS: accountsWith(`(o.role = 'SECRETARIAT' or o.role = 'DIRECTOR' and o.committee_id =
      (select k.committee_id from consultation k where k.id = :consultationId::uuid))
    and not ${isAuthorOf(':consultationId::uuid', 'o.account_id')}`),
  SECRETARIAT: accountsWith(`o.role = 'SECRETARIAT'`),
  INFORMANT: oneAccount('(select i.account_id from special_informant i where i.id = :informantId::uuid)'),
  INFORMANT_OFFICE: accountsWith(`o.role = 'GROUP_OFFICER' and o.group_id =
    (select coalesce(i.special_committee_id, i.sector_id) from special_informant i where i.id = :informantId::uuid)`),
  DEPARTMENT_OF_LETTER: accountsWith(`o.role = 'DEPARTMENT_OFFICER' and o.department_id =
    (select l.department_id from transfer_letter l where l.topic_id = :topicId::uuid and l.returned_at is null and l.withdrawn_at is null
      order by l.id desc limit 1)`),
  TOPIC_STAFF: accountsWith(`exists (select from topic t where t.id = :topicId::uuid and case
    when t.committee_id is null then o.role = 'SECRETARIAT'
    else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = t.committee_id end)`),
  DEMAND_OWNER: `select 'ACCOUNT' as "recipientKind", d.carried_over_owner_id as "recipientId", null::uuid as "topicId"
    from demand d where d.id = :demandId::uuid and d.carried_over_owner_id is not null`,
  STAFF_OF_BRIEFS_DEMANDS: `${FAMILY} select distinct 'ACCOUNT' as "recipientKind", o.account_id as "recipientId",
      null::uuid as "topicId"
    from brief_source s join family f on f.id = s.brief_id join demand d on s.kind = 'DEMAND' and d.id = s.record_id
      and d.disposition = 'ESCALATED'
    join consultation k on k.id = d.consultation_id
    join post o on o.ended_at is null and o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = k.committee_id`,
  WHO_OBJECTED: `select 'ACCOUNT' as "recipientKind", a.id as "recipientId", null::uuid as "topicId"
      from account a where a.id = :objectorId::uuid
    union all select 'PARTICIPANT', p.id, null::uuid from participant p where p.id = :objectorId::uuid`,
  SECOND_PERSONS: accountsWith(`o.role = 'SECRETARIAT' and exists (select from account_request r
    where r.id = :requestId::uuid and r.requested_by <> o.account_id and r.account_id <> o.account_id)`),
  BOUND_BY_ANOTHER: `select 'ACCOUNT' as "recipientKind", i.account_id as "recipientId", null::uuid as "topicId"
    from outside_identity i where i.id = :identityId::uuid and i.bound_by <> i.account_id`,
  WHO_ASKED: `select 'ACCOUNT' as "recipientKind", r.requested_by as "recipientId", null::uuid as "topicId"
    from account_request r where r.id = :requestId::uuid and r.requested_by <> coalesce(r.decided_by, r.account_id)`,
  /** Whoever screens it while it waits; not who handed it in on somebody's behalf. */
  TOPIC_SCREENERS: accountsWith(`exists (select from topic t where t.id = :topicId::uuid and t.status = 'SUBMITTED'
    and t.submitted_by is distinct from o.account_id and case
    when t.committee_id is null then o.role = 'SECRETARIAT'
    else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = t.committee_id end)`),
  CALLED,
  RANKING_VOTERS: accountsWith(`o.role = 'MEMBER' and exists (select from ranking_round r
    where r.id = :roundId::uuid and o.member_id in ${votersOf('r')})`),
  MEMBER: accountsWith(`o.role = 'MEMBER' and o.member_id = :memberId::uuid`),
  FORMER_PARTICIPANT: seats(`p.id = :formerParticipantId::uuid`),
  /** The seat is gone: who had it is said by what happened. */
  NO_LONGER_INVITED: `${oneAccount(':accountId::uuid')} and :memberId::uuid is null and :departmentId::uuid is null
    union ${accountsWith(`(o.role = 'MEMBER' and o.member_id = :memberId::uuid)
      or (o.role = 'DEPARTMENT_OFFICER' and o.department_id = :departmentId::uuid)`)}
    union select 'PARTICIPANT', g.participant_id, null::uuid from guest_phone g where g.participant_id = :participantId::uuid`,
  PAPER_WRITER: seats(`p.id = (select s.participant_id from speech_paper s where s.id = :paperId::uuid)`),
  /** Those of demands that were merged into it included. */
  RAISERS: seats(`p.id in (select d.raised_by_id from demand d
    where d.id = :demandId::uuid or d.merged_into_id = :demandId::uuid)`),
  BRIEF_WRITER: oneAccount(':writerId::uuid'),
  PRACTICE_WRITER: oneAccount(':writerId::uuid'),
  INSTRUCTION_READER: oneAccount(':readerId::uuid'),
  /** Who stands in for the director today may decide what the chair may. */
  ACTING_FOR_CHAIR: accountsWith(`o.acting and o.committee_id =
    (select k.committee_id from consultation k where k.id = :consultationId::uuid)`),
  BRIEF_REVIEWERS:
    accountsWith(`o.role = 'REVIEWER' and :briefId::uuid is not null and not exists (select from brief_author a
    where a.brief_id = :briefId::uuid and a.account_id = o.account_id)`),
  BRIEF_SIGNERS:
    accountsWith(`o.role = 'SIGNER' and :briefId::uuid is not null and not exists (select from brief_author a
    where a.brief_id = :briefId::uuid and a.account_id = o.account_id)`),
  BRIEF_AUTHORS: `${FAMILY} select distinct 'ACCOUNT' as "recipientKind", a.account_id as "recipientId",
      null::uuid as "topicId" from brief_author a join family f on f.id = a.brief_id`,
  BRIEF_TOWNSHIPS: `${FAMILY} select distinct 'ACCOUNT' as "recipientKind", o.account_id as "recipientId",
      null::uuid as "topicId"
    from ${heldPosts()} o where o.role in ${STAFF_OF_COMMITTEE} and o.committee_id in (
      select b.committee_id from opinion_brief b join family f on f.id = b.id
      union select s.committee_id from brief_source s join family f on f.id = s.brief_id)`,
  /** Whoever brought up what it is about: a topic, or at a table a demand that went up as this and stands so. */
  BRIEF_SUBMITTERS: `${submittersOf(mergedInto(`select id from (${TOPICS_BEHIND}) behind`))}
    union all select told.kind, told.id, (select min(known.id::text)::uuid from topic known where known.id in ${topicsOf('up.consultation_id')})
    from (${FAMILY} select d.id, d.consultation_id from brief_source s join family f on f.id = s.brief_id
      join demand d on s.kind = 'DEMAND' and d.id = s.record_id and d.disposition = 'ESCALATED') up
    cross join lateral (${holdersOfSeats(
      `p.id in (select d.raised_by_id from demand d where d.id = up.id or d.merged_into_id = up.id)`,
    )}) told`,
  INSTRUCTED_DEPARTMENT: accountsWith(`o.role = 'DEPARTMENT_OFFICER' and o.department_id =
    (select i.department_id from leader_instruction i where i.id = :instructionId::uuid)`),
  INSTRUCTION_READERS: `select 'ACCOUNT' as "recipientKind", r.account_id as "recipientId", null::uuid as "topicId"
    from instruction_reader r where r.instruction_id = :instructionId::uuid and r.ended_at is null`,
  STORY_WRITER: oneAccount('(select s.writer_id from story s where s.id = :storyId::uuid)'),
  STORY_SIGNER: oneAccount('(select s.signer_id from story s where s.id = :storyId::uuid)'),
  /** Not who wrote it. */
  STORY_REVIEWERS: accountsWith(`o.role = 'REVIEWER' and exists (select from story s where s.id = :storyId::uuid
    and s.writer_id <> o.account_id and s.signer_id is distinct from o.account_id)`),
  STORY_SIGNERS: accountsWith(`o.role = 'SIGNER' and exists (select from story s where s.id = :storyId::uuid
    and s.writer_id <> o.account_id and s.reviewer_id is distinct from o.account_id)`),
  STORY_STAFF:
    accountsWith(`exists (select from story s where s.id = :storyId::uuid and case when s.committee_id is null
    then o.role = 'SECRETARIAT' else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = s.committee_id end)`),
  REPORT_WRITERS: `select 'ACCOUNT' as "recipientKind", hand as "recipientId", null::uuid as "topicId"
    from report r cross join unnest(r.hands) hand where r.id = :reportId::uuid`,
  REPORT_SIGNER: oneAccount('(select r.signer_id from report r where r.id = :reportId::uuid)'),
  /** Nobody whose words stand in it. */
  REPORT_SIGNERS: accountsWith(`o.role = 'SIGNER' and exists (select from report r where r.id = :reportId::uuid
    and o.account_id <> all(r.hands))`),
  /** Of a committee its staff, of the district the house. */
  STAFF_IN_CHARGE: accountsWith(`case when :committeeId::uuid is null then o.role = 'SECRETARIAT'
    else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = :committeeId::uuid end`),
  POLICY_READERS: policyReaders('true'),
  POLICY_UNREAD: policyReaders(
    'r.read_at is null and (:committeeId::uuid is null or r.committee_id = :committeeId::uuid)',
  ),
  POLICY_STAFF: accountsWith(`o.role in ${STAFF_OF_COMMITTEE} and o.committee_id in
    (select r.committee_id from policy_reader r where r.notice_id = :policyNoticeId::uuid)`),
  /** Those who said that they cannot come hear no more of it. */
  RESEARCH_GOERS: accountsWith(`o.role = 'MEMBER' and o.member_id in (select g.member_id from research_goer g
    where g.trip_id = :researchTripId::uuid and g.taken_off_at is null and g.answer <> 'ON_LEAVE')`),
  /** The member who leads; where the office does, whoever organises there. */
  RESEARCH_LEAD: accountsWith(`exists (select from research_trip t where t.id = :researchTripId::uuid and case
    when t.lead_member_id is not null then o.role = 'MEMBER' and o.member_id = t.lead_member_id
    when t.committee_id is null then o.role = 'SECRETARIAT'
    else o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = t.committee_id end)`),
  RESEARCH_AUTHORS: accountsWith(`o.role = 'MEMBER' and o.member_id in (select g.member_id from research_goer g
    where g.trip_id = :researchTripId::uuid and g.taken_off_at is null and g.was_there)`),
  STUDIO_KEEPERS: accountsWith(`o.role = 'MEMBER' and o.member_id in (select k.member_id from studio_member k
    where k.studio_id = :studioId::uuid and k.left_at is null)`),
  STUDIO_STAFF: accountsWith(`o.role in ${STAFF_OF_COMMITTEE} and o.committee_id =
    (select so.committee_id from studio so where so.id = :studioId::uuid)`),
  RECEPTION_ON_DUTY: accountsWith(`o.role = 'MEMBER' and o.member_id in (select d.member_id from reception_duty d
    where d.reception_id = :receptionId::uuid and d.taken_off_at is null)`),
  QUESTION_HEARD_BY: heardBy('select :topicId::uuid'),
  DIRECTIVE_ADDRESSED: addressed('true'),
  DIRECTIVE_UNANSWERED: addressed('a.answered_at is null'),
  REQUEST_SECOND_PERSONS: accountsWith(`o.role = 'SECRETARIAT' and o.account_id is distinct from
    (select r.prepared_by from personal_request r where r.id = :personalRequestId::uuid)`),
  REQUEST_RECEIVER: oneAccount(
    '(select r.received_by from personal_request r where r.id = :personalRequestId::uuid and r.committee_id is not null)',
  ),
  DIRECTIVE_WRITER: oneAccount('(select d.written_by from directive d where d.id = :directiveId::uuid)'),
  // By their own hand; whoever writes one down for a leader hears of nothing they do not know.
  INSTRUCTION_WRITER: oneAccount(`(select i.entered_by from leader_instruction i
    where i.id = :instructionId::uuid and i.by_own_hand)`),
  COORDINATION_CALLER: oneAccount('(select d.called_by from coordination d where d.id = :coordinationId::uuid)'),
  COORDINATION_ASKED: inCoordination(`exists (select from coordination_party y where y.coordination_id = d.id
    and ${SPEAKS_FOR_PARTY})`),
  /** Who writes the record, puts it right and says whether steps were done. */
  COORDINATION_WRITERS: inCoordination(
    `(o.role = 'MEMBER' and o.member_id = c.following_member_id or ${STAFF_OF_MATTER})`,
  ),
  /** As the policy of a record's answer has it. */
  COORDINATION_OTHER_SIDE: inCoordination(`o.account_id is distinct from d.recorded_by and (
    o.role = 'DEPARTMENT_OFFICER' and exists (select from coordination_party y where y.coordination_id = d.id
      and y.department_id = o.department_id)
    or not exists (select from coordination_party p where p.coordination_id = d.id and p.kind = 'DEPARTMENT' and p.came)
      and case d.recorded_side when 'FOLLOWER' then o.role in ${STAFF_OF_COMMITTEE} and o.committee_id = c.committee_id
        else o.role = 'MEMBER' and o.member_id = c.following_member_id end)`),
  COORDINATION_STEP_UNIT:
    inCoordination(`exists (select from coordination_step s join coordination_party y on y.id = s.party_id
    where s.id = :coordinationStepId::uuid and ${SPEAKS_FOR_PARTY})`),
  /** Every committee that has it, and the members named. */
  TASK_CARRIERS:
    accountsWith(`o.role in ${STAFF_OF_COMMITTEE} and o.committee_id in (select k.committee_id from task_part k
      where k.task_id = :taskId::uuid and k.status <> 'CANCELLED')
    or o.role = 'MEMBER' and o.member_id in (select h.member_id from task_helper h join task_part k on k.id = h.part_id
      where k.task_id = :taskId::uuid and k.status <> 'CANCELLED' and h.taken_off_at is null and h.declined_reason is null)`),
  TASK_HELPERS: helpers('true'),
  TASK_HELPERS_UNTOLD: helpers('h.words is null'),
  APPRAISED: appraised('true'),
  APPRAISED_UNWRITTEN:
    appraised(`a.handed_in_at is null and a.grade is null and not exists (select from appraisal_opinion w
    where w.appraisal_id = a.id and w.withdrawn_at is null)`),
  /** Of the committee the event names, or of all that have a report without their opinion; nobody for their own. */
  APPRAISAL_DIRECTORS: accountsWith(`o.role = 'DIRECTOR' and exists (select from appraisal a
    where a.round_id = :appraisalRoundId::uuid and a.committee_id = o.committee_id and a.grade is null
    and (:committeeId::uuid is null or a.id = :appraisalId::uuid) and ${unsaid('COMMITTEE')}
    and not exists (select from ${heldPosts()} own where own.account_id = o.account_id and own.member_id = a.member_id))`),
  /**
   * Of the groups whoever handed it in belonged to in that year, or of all that have a report of the round without their
   * opinion; nobody for their own.
   */
  APPRAISAL_OFFICES: accountsWith(`o.role = 'GROUP_OFFICER' and exists (select from appraisal a
    join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id
    where a.round_id = :appraisalRoundId::uuid and (:appraisalId::uuid is null or a.id = :appraisalId::uuid) and a.grade is null
      and (o.group_id = ${SECTOR_OF_YEAR} and ${unsaid('SECTOR')}
        or o.group_id = any(${SPECIAL_COMMITTEES_OF_YEAR}) and ${unsaid('SPECIAL_COMMITTEE')})
    and not exists (select from ${heldPosts()} own where own.account_id = o.account_id and own.member_id = a.member_id))`),
  APPRAISAL_SECOND_PERSONS: accountsWith(`o.role = 'SECRETARIAT' and exists (select from appraisal a
    where a.id = :appraisalId::uuid and a.graded_by <> o.account_id and not exists (select from ${heldPosts()} own
      where own.account_id = o.account_id and own.member_id = a.member_id))`),
  PEOPLE_CONCERNED: `select * from (${seats(
    `p.consultation_id = :consultationId::uuid and ${speaksForResidents('p')} and ${COMING}`,
  )}) seated union all ${submittersOf(mergedInto(topicsOf(':consultationId::uuid')))} and ${IS_RELEASED}`,
};

export const recipientQueries = Object.fromEntries(
  Object.entries(sql).map(([group, text]) => [group, prepared<Recipient, OnDay>(`notice.to.${group}`, text)]),
) as Readonly<Record<RecipientGroup, PreparedQuery<Recipient, OnDay>>>;

/** Who a recipient is at a provider that brings messages; null where nobody bound them. */
export const addressAt = (issuer: string) => `(select o.subject from outside_identity o
  where r.recipient_kind = 'ACCOUNT' and o.account_id = r.recipient_id and o.issuer = ${issuer})`;

/**
 * Whether a message goes this way: to whoever is bound to somebody at its issuer; a telephone is for those whom no such
 * way reaches. A parameter: the issuers of all ways.
 */
export const isReachedBy = (issuer: string) => `case when ${issuer} is null
  then ${PHONE_OF} is not null and not exists (select from outside_identity o
    where r.recipient_kind = 'ACCOUNT' and o.account_id = r.recipient_id and o.issuer = any(?::text[]))
  else ${addressAt(issuer)} is not null end`;

/** The telephone of a recipient, for an adapter alone; null without one. `r` has recipient_kind and recipient_id. */
export const PHONE_OF = `case r.recipient_kind
  when 'SUBMITTER' then (select t.submitter_phone from topic t where t.id = r.recipient_id)
  when 'PARTICIPANT' then (select g.phone from guest_phone g where g.participant_id = r.recipient_id)
  when 'ACCOUNT' then coalesce(
    (select m.phone from post o join member m on m.id = o.member_id
      where o.account_id = r.recipient_id and o.ended_at is null and m.phone is not null limit 1),
    (select s.phone from committee_staff s
      where s.account_id = r.recipient_id and s.ends_on is null and s.phone is not null limit 1),
    (select case a.display_name when d.contact_name then d.contact_phone when d.deputy_name then d.deputy_phone end
      from account a join post o on o.account_id = a.id and o.ended_at is null join department d on d.id = o.department_id
      where a.id = r.recipient_id limit 1))
  end`;
