import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { eventType } from '../../../kernel/event.js';
import { prepared } from '../../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { TAKEN_DOWN_TITLE } from '../../consultation/index.js';
import { canEditRadar, canReadRadar, canRefreshRadar } from '../search.policy.js';
import type { CommonProblemCard, CommonProblems } from './radar.types.js';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Staff of a committee see the cards it is part of: how many townships share it, and their own records. */
const VISIBLE = '(:all::boolean or v.committee_id = any(:committeeIds::uuid[]))';
const SEEN = `exists (select from common_problem_evidence v where v.problem_id = p.id and ${VISIBLE})`;
/** It is called by what one of its records says, which was taken down since, and is none of the viewer's own. */
const NAMED_BY_OFF = `exists (select from common_problem_evidence v join search_entry e on e.kind = v.kind and e.record_id = v.record_id
  where v.problem_id = p.id and e.title = p.title and not coalesce(${VISIBLE}, false)
    and e.record_id in (select o.record_id from record_taken_down o))`;
const LIVE = 'p.ended_at is null and p.merged_into_id is null';

const cardsQuery = prepared<
  CommonProblemCard & { computedAt: string },
  CommitteeScope & { dismissed: boolean; accountId: string | null }
>(
  'search.radarCards',
  `select p.id, p.reason, case when ${NAMED_BY_OFF} then '${TAKEN_DOWN_TITLE}' else p.title end as title, p.words, p.township_count as "townshipCount", p.record_count as "recordCount",
     p.first_at as "firstAt", p.last_at as "lastAt", p.computed_at as "computedAt",
     p.dismissed_at as "dismissedAt", p.dismiss_reason as "dismissReason",
     (select a.display_name from account a where a.id = p.dismissed_by) as "dismissedByName",
     exists (select from common_problem_watch w where w.problem_id = p.id and w.account_id = :accountId::uuid)
       as "viewerWatches",
     coalesce((select json_agg(json_build_object('id', o.id, 'title', o.title) order by o.id) from common_problem o
       where :all::boolean and o.merged_into_id = p.id and o.ended_at is null), '[]') as merged,
     (select json_agg(shown.row) from (
        select json_build_object('kind', v.kind, 'recordId', v.record_id, 'parentId', e.parent_id,
          'title', coalesce(e.title, p.title), 'status', e.status, 'committeeName', c.name, 'words', v.words,
          'rounds', v.rounds, 'at', ${iso('v.at')},
          'isAdded', exists (select from common_problem_ruling r where r.problem_id = p.id and r.kind = v.kind
            and r.record_id = v.record_id and r.ruling = 'ADDED')) as row
        from common_problem_evidence v
        left join search_entry e on e.kind = v.kind and e.record_id = v.record_id
        left join liaison_committee c on c.id = v.committee_id
        where v.problem_id = p.id and ${VISIBLE} order by v.at desc, v.id limit 100) shown) as evidence
   from common_problem p
   where ${LIVE} and (p.dismissed_at is not null) = :dismissed::boolean and ${SEEN}
   order by "viewerWatches" desc, p.reason = 'CAME_BACK', p.township_count desc, p.record_count desc, p.id limit 100`,
);

const dismissedQuery = prepared<{ count: number }, CommitteeScope>(
  'search.radarDismissed',
  `select count(*) as count from common_problem p where ${LIVE} and p.dismissed_at is not null and ${SEEN}`,
);

const seenQuery = prepared<{ id: string }, CommitteeScope & { id: string }>(
  'search.radarSeen',
  `select p.id from common_problem p where p.id = :id and ${LIVE} and ${SEEN}`,
);

/** Whether this person may see the card at all. */
export async function seesProblem(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(seenQuery, { ...committeeScope(ctx.viewer), id })) !== null;
}

const computedQuery = prepared<{ at: string | null }>(
  'search.radarComputed',
  `select max(occurred_at) as at from audit_entry where type = '${eventType('search.radarRefreshed')}'`,
);

/** The cards this person may see, those most townships share first. */
export async function readCommonProblems(ctx: RequestContext, dismissed = false): Promise<CommonProblems> {
  authorize(canReadRadar(ctx.viewer), 'read the radar');
  const scope = committeeScope(ctx.viewer);
  const [cards, left, computed] = await Promise.all([
    ctx.read.all(cardsQuery, { ...scope, dismissed, accountId: accountIdOf(ctx.viewer) }),
    ctx.read.one(dismissedQuery, scope),
    ctx.read.one(computedQuery, {}),
  ]);
  return {
    nodes: cards.map(({ evidence, ...card }) => ({ ...card, evidence: evidence ?? [] })),
    computedAt: computed?.at ?? null,
    dismissedCount: left?.count ?? 0,
    viewerCanRefresh: canRefreshRadar(ctx.viewer),
    viewerCanEdit: canEditRadar(ctx.viewer),
  };
}
