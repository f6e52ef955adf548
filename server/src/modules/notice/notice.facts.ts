import { prepared } from '../../kernel/read.js';
import type { ReadinessItemKind } from '../consultation/index.js';
import type { BriefLevel } from '../opinion/index.js';
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
  readonly commitmentId: string | null;
  /** Left out for those who hear of their own topic. */
  readonly briefId: string | null;
  readonly level: BriefLevel | null;
  readonly policyNoticeId: string | null;
  readonly place: string | null;
  readonly startsAt: string | null;
  readonly dueOn: string | null;
  readonly items: readonly ReadinessItemKind[];
}

/** `n` is the notice. A promise is called by the demand it answers, everything else by its own title. */
export const NOTICE_FACTS = `n.id, n.kind, n.recipient_kind as "recipientKind", n.created_at as at, n.read_at as "readAt",
    coalesce(de.title, k.title, t.title, case when b.issue_number is null then b.title
      else coalesce(b.edited_title, b.title) end, pn.title) as title, t.id as "topicId",
    coalesce(t.tracking_code, kt.tracking_code, c.tracking_code) as "trackingCode", k.id as "consultationId",
    c.id as "commitmentId", case when n.topic_id is null then n.brief_id end as "briefId", n.detail ->> 'level' as level,
    n.policy_notice_id as "policyNoticeId", k.place, k.starts_at as "startsAt",
    coalesce(n.detail ->> 'dueOn', case when n.kind = 'ACCEPTANCE_OPENED' then c.acceptance_closes_on::text
      else coalesce(c.due_on, case when n.kind in ('POLICY_PUBLISHED', 'POLICY_REMINDED') then pn.read_by end)::text end) as "dueOn",
    coalesce(n.detail -> 'items', '[]'::jsonb) as items`;
export const NOTICE_SOURCES = `notice n left join topic t on t.id = n.topic_id
    left join consultation k on k.id = n.consultation_id left join topic kt on kt.id = k.topic_id
    left join commitment c on c.id = n.commitment_id left join demand de on de.id = c.demand_id
    left join opinion_brief b on b.id = n.brief_id left join policy_notice pn on pn.id = n.policy_notice_id`;

export const noticesById = prepared<NoticeFacts, { ids: readonly string[] }>(
  'notice.byId',
  `select ${NOTICE_FACTS} from ${NOTICE_SOURCES} where n.id = any(:ids::uuid[])`,
);
