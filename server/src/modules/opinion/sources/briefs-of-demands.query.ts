import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope, isInScope } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { DemandBrief } from './demand-brief.types.js';

interface Asked extends Record<string, unknown> {
  readonly consultationId: string;
  readonly accountId: string | null;
}

const committeeQuery = prepared<{ committeeId: string }, { id: string }>(
  'opinion.committeeOfConsultation',
  'select committee_id as "committeeId" from consultation where id = :id::uuid',
);
const briefsQuery = prepared<DemandBrief, Asked>(
  'opinion.briefsOfDemands',
  `select d.id as "demandId", b.id as "briefId", b.status, b.issue_year as "issueYear", b.issue_number as "issueNumber",
     coalesce((select json_agg(json_build_object('level', s.level, 'outcome', s.outcome) order by s.sent_on, s.id)
       from submission s where s.brief_id = b.id), '[]') as outcomes
   from demand d join consultation k on k.id = d.consultation_id
     join brief_source o on o.kind = 'DEMAND' and o.record_id = d.id join opinion_brief b on b.id = o.brief_id
   where k.id = :consultationId::uuid
     and (b.status <> 'DRAFT' or b.lead_author_id = :accountId::uuid or b.committee_hand_since is not null)
   order by d.number, b.id`,
);

/**
 * What became of the demands that went up as briefs, for whoever looks after them: where each stands, not what it says. A draft is
 * its writer's alone.
 */
export async function readBriefsOfDemands(
  ctx: RequestContext,
  consultationId: string,
): Promise<readonly DemandBrief[]> {
  const id = knownId(consultationId);
  const row = await ctx.read.one(committeeQuery, { id });
  if (!row || !isInScope(committeeScope(ctx.viewer), row.committeeId)) throw notFound();
  return ctx.read.all(briefsQuery, { consultationId: id, accountId: accountIdOf(ctx.viewer) });
}
