import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type BriefSourceKind, BriefStatus } from '../brief.entity.js';
import { readBriefStanding } from '../brief.queries.js';
import { type FoundSource, readSources } from './find-sources.js';

/** What its writer may quote. */
export type BriefRecord = Pick<FoundSource, 'kind' | 'recordId' | 'title' | 'text' | 'committeeName'>;

interface Source {
  readonly kind: BriefSourceKind;
  readonly recordId: string;
  /** How whoever submitted it is called, which is nobody's business. */
  readonly submitterName: string | null;
}

const statusQuery = prepared<{ status: BriefStatus }, { id: string }>(
  'opinion.statusOfBrief',
  'select status from opinion_brief where id = :id::uuid',
);
const sourcesQuery = prepared<Source, { id: string }>(
  'opinion.sourcesToWriteFrom',
  `select s.kind, s.record_id as "recordId", t.submitter_name as "submitterName"
   from brief_source s left join topic t on s.kind = 'TOPIC' and t.id = s.record_id
   where s.brief_id = :id::uuid and source_taken_down_at(s.kind, s.record_id) is null order by s.id`,
);

const NAMELESS = '某';

/**
 * What the records a brief grew out of say, for whoever writes it, without the names of those who submitted them; null where it is not
 * being written. What was taken down is not among them.
 */
export async function recordsToWriteFrom(ctx: RequestContext, briefId: string): Promise<BriefRecord[] | null> {
  const id = knownId(briefId);
  const standing = await readBriefStanding(ctx, id);
  if (!standing?.reads) throw notFound();
  authorize(standing.leadsWriting, 'write this brief');
  const row = await ctx.read.one(statusQuery, { id });
  if (row?.status !== BriefStatus.DRAFT && row?.status !== BriefStatus.RETURNED) return null;
  const sources = await ctx.read.all(sourcesQuery, { id });
  const found = await readSources(ctx, sources);
  const names = sources.flatMap(({ submitterName }) => submitterName?.trim() || []);
  const without = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, NAMELESS), text);
  return found.map(({ kind, recordId, title, text, committeeName }) => ({
    ...{ kind, recordId, committeeName },
    ...{ title: without(title), text: without(text) },
  }));
}
