import { consultationTakenDownAt, demandTakenDownAt } from '../../commitment/index.js';
import { publicInSql } from '../../consultation/index.js';

/**
 * Since when something story `s` is about is off the public record: taken down, or in review again. Then nobody reads the
 * story either, whoever put it there; with the record it comes back.
 */
export const offRecordSince = (s: string) => `(select min(coalesce(${consultationTakenDownAt('oco.id')},
    ${demandTakenDownAt('oc.demand_id')}, case when not ${publicInSql('oco')} then coalesce(oco.in_review_since, ${s}.published_at) end))
  from story_subject os left join commitment oc on oc.id = os.commitment_id
    join consultation oco on oco.id = coalesce(os.consultation_id, oc.consultation_id)
  where os.story_id = ${s}.id)`;

/** Everybody reads story `s` now. */
export const isRead = (s: string) => `(${s}.status in ('PUBLISHED', 'NEEDS_REVIEW') and ${offRecordSince(s)} is null)`;
