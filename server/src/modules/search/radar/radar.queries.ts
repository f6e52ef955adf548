import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../../kernel/scope.js';
import { canReadRadar, canRefreshRadar } from '../search.policy.js';
import type { CommonProblemCard, CommonProblems } from '../search.types.js';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Staff of a committee see the cards it is part of: how many townships share it, and their own records. */
const VISIBLE = '(:all::boolean or v.committee_id = any(:committeeIds::uuid[]))';
const cardsQuery = prepared<CommonProblemCard & { computedAt: string }, CommitteeScope>(
  'search.radarCards',
  `select p.id, p.reason, p.title, p.words, p.township_count as "townshipCount", p.record_count as "recordCount",
     p.first_at as "firstAt", p.last_at as "lastAt", p.computed_at as "computedAt",
     (select json_agg(shown.row) from (
        select json_build_object('kind', v.kind, 'recordId', v.record_id, 'parentId', e.parent_id,
          'title', coalesce(e.title, p.title), 'status', e.status, 'committeeName', c.name, 'words', v.words,
          'rounds', v.rounds, 'at', ${iso('v.at')}) as row
        from common_problem_evidence v
        left join search_entry e on e.kind = v.kind and e.record_id = v.record_id
        left join liaison_committee c on c.id = v.committee_id
        where v.problem_id = p.id and ${VISIBLE} order by v.at desc, v.id limit 100) shown) as evidence
   from common_problem p
   where p.ended_at is null
     and exists (select from common_problem_evidence v where v.problem_id = p.id and ${VISIBLE})
   order by p.reason = 'CAME_BACK', p.township_count desc, p.record_count desc, p.id limit 100`,
);

const computedQuery = prepared<{ at: string | null }>(
  'search.radarComputed',
  `select max(occurred_at) as at from audit_entry where type = 'search.radarRefreshed'`,
);

/** The cards this person may see, those most townships share first. */
export async function readCommonProblems(ctx: RequestContext): Promise<CommonProblems> {
  authorize(canReadRadar(ctx.viewer), 'read the radar');
  const [cards, computed] = await Promise.all([
    ctx.read.all(cardsQuery, committeeScope(ctx.viewer)),
    ctx.read.one(computedQuery, {}),
  ]);
  return {
    nodes: cards.map(({ evidence, ...card }) => ({ ...card, evidence: evidence ?? [] })),
    computedAt: computed?.at ?? null,
    viewerCanRefresh: canRefreshRadar(ctx.viewer),
  };
}
