import { prepared } from '../../kernel/read.js';
import { holdersOfSeats, isDemandTakenDown, type ReadinessItemKind, titleOnRecord } from '../consultation/index.js';
import { type BriefLevel, briefTitleOnRecord } from '../opinion/index.js';
import type { RecipientKind } from './notice.entity.js';
import type { NoticeKind } from './notice.kinds.js';

/** A notice with what its words need, read from the records themselves. */
export interface NoticeFacts {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly recipientKind: RecipientKind;
  readonly at: string;
  readonly readAt: string | null;
  readonly title: string | null;
  readonly topicId: string | null;
  readonly trackingCode: string | null;
  readonly consultationId: string | null;
  readonly hostGroupId: string | null;
  /** Whoever is told has a seat in it. */
  readonly isSeated: boolean;
  readonly commitmentId: string | null;
  /** Left out for those who hear of their own topic. */
  readonly briefId: string | null;
  readonly level: BriefLevel | null;
  readonly policyNoticeId: string | null;
  readonly storyId: string | null;
  readonly researchTripId: string | null;
  readonly directiveId: string | null;
  readonly personalRequestId: string | null;
  readonly coordinationId: string | null;
  readonly taskId: string | null;
  readonly studioId: string | null;
  readonly receptionId: string | null;
  readonly reportId: string | null;
  readonly topicCallId: string | null;
  /** Leads to the page of a call, or of a survey, which anybody may open. */
  readonly callCode: string | null;
  readonly surveyCode: string | null;
  readonly rankingRoundId: string | null;
  readonly place: string | null;
  readonly startsAt: string | null;
  readonly dueOn: string | null;
  readonly items: readonly ReadinessItemKind[];
  /** How many came in at once. */
  readonly topics: number | null;
  /** What else was told since and goes out with this one: it has no message of its own. */
  readonly gathered: number;
}

/** What was taken down is called by no name any more, in what was told before either. */
export const DEMAND_TITLE = `case when ${isDemandTakenDown('de.id')} then '已撤下的事项' else de.title end`;

/** The same of a consultation and of a topic. */
export const RECORD_TITLE = `case when exists (select from record_taken_down off where off.record_id in (k.id, t.id))
    then '已撤下的事项' else coalesce(k.title, t.title) end`;

/** `n` is the notice. A promise is called by the demand it answers, everything else by its own title. */
export const NOTICE_FACTS = `n.id, n.kind, n.recipient_kind as "recipientKind", n.created_at as at, n.read_at as "readAt",
    coalesce(sy.title, case when n.kind like 'REPORT%' then ${titleOnRecord('rp.title', 'rp.consultation_id')} end,
      case when n.kind like 'PAGE%' then ${titleOnRecord('k.title', 'k.id')} end, ${DEMAND_TITLE}, ${RECORD_TITLE}, ${briefTitleOnRecord('b', 'case when b.issue_number is null then b.title else coalesce(b.edited_title, b.title) end')}, pn.title, tc.title, rr.title, rt.title, tk.title,
      so.name || coalesce(to_char(rc.on_day, 'FMMM"月"FMDD"日"'), '')) as title, t.id as "topicId",
    coalesce(t.tracking_code, kt.tracking_code, c.tracking_code) as "trackingCode", k.id as "consultationId",
    k.host_special_committee_id as "hostGroupId", k.host_special_committee_id is not null
      and exists (select from (${holdersOfSeats('p.consultation_id = k.id')}) seat where seat.id = n.recipient_id) as "isSeated",
    c.id as "commitmentId", case when n.topic_id is null then n.brief_id end as "briefId", n.detail ->> 'level' as level,
    n.policy_notice_id as "policyNoticeId", n.story_id as "storyId", n.research_trip_id as "researchTripId",
    n.studio_id as "studioId", n.reception_id as "receptionId",
    case when n.kind like 'REPORT%' then n.report_id end as "reportId", n.topic_call_id as "topicCallId", tc.code as "callCode",
    n.ranking_round_id as "rankingRoundId",
    case when n.kind like 'SURVEY%' then (select q.code from questionnaire q where q.consultation_id = k.id) end as "surveyCode", coalesce(cd.place, k.place) as place,
    coalesce(cd.starts_at, k.starts_at) as "startsAt", cd.id as "coordinationId", n.detail ->> 'directiveId' as "directiveId", n.detail ->> 'personalRequestId' as "personalRequestId", tk.id as "taskId",
    coalesce(n.detail ->> 'dueOn', case when cd.id is not null then cd.answer_by::text when tp.id is not null then tp.due_on::text when n.kind = 'ACCEPTANCE_OPENED' then c.acceptance_closes_on::text
      else coalesce(c.due_on, case when n.kind in ('POLICY_PUBLISHED', 'POLICY_REMINDED') then pn.read_by end,
        case when n.kind in ('CALL_OPENED', 'CALL_EXTENDED') then tc.closes_on end,
        case when n.kind = 'RANKING_OPENED' then rr.closes_on end)::text end) as "dueOn",
    coalesce(n.detail -> 'items', '[]'::jsonb) as items, (n.detail ->> 'topics')::int as topics`;
export const NOTICE_SOURCES = `notice n left join topic t on t.id = n.topic_id
    left join consultation k on k.id = n.consultation_id left join topic kt on kt.id = k.topic_id
    left join commitment c on c.id = n.commitment_id left join demand de on de.id = c.demand_id
    left join opinion_brief b on b.id = n.brief_id left join policy_notice pn on pn.id = n.policy_notice_id
    left join topic_call tc on tc.id = n.topic_call_id left join ranking_round rr on rr.id = n.ranking_round_id
    left join story sy on sy.id = n.story_id left join research_trip rt on rt.id = n.research_trip_id
    left join studio so on so.id = n.studio_id left join reception rc on rc.id = n.reception_id
    left join report rp on rp.id = n.report_id
    left join coordination cd on cd.id = (n.detail ->> 'coordinationId')::uuid
    left join task tk on tk.id = (n.detail ->> 'taskId')::uuid left join task_part tp on tp.id = (n.detail ->> 'taskPartId')::uuid`;

export const noticesById = prepared<NoticeFacts, { ids: readonly string[]; gatheredKinds: readonly NoticeKind[] }>(
  'notice.byId',
  `select ${NOTICE_FACTS}, case when n.kind = any(:gatheredKinds::text[]) then (select count(*)::int from notice o
     where o.recipient_kind = n.recipient_kind and o.recipient_id = n.recipient_id and o.id > n.id
       and o.kind = any(:gatheredKinds::text[]) and o.read_at is null
       and not exists (select from notice_delivery d where d.notice_id = o.id)) else 0 end as gathered
   from ${NOTICE_SOURCES} where n.id = any(:ids::uuid[])`,
);
