import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { type FactReference, factsIn, type StoryDoc } from '../body/story-doc.js';
import { checkClaims } from '../claims/check-claims.js';
import { plainText } from '../claims/examine.js';
import { type Finding, FindingSeverity } from '../claims/finding.js';
import { type RecordContext, readRecord, type SubjectIds } from '../facts/read-record.js';
import { type Reading, resolveFacts } from '../facts/resolve-facts.js';
import type { CheckStoryInput } from '../publicity.inputs.js';
import { canReadStory } from '../publicity.policy.js';
import type { ResolvedFact } from '../story-view.js';
import type { Story } from './story.entity.js';
import { picturesOf, type StoryTexts, storyWordsInput } from './story-words.js';

interface StoredOther {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
}

const subjectsQuery = prepared<SubjectIds, { id: string }>(
  'publicity.subjects',
  `select consultation_id as "consultationId", commitment_id as "commitmentId", brief_id as "briefId"
   from story_subject where story_id = :id order by id`,
);

/** Other stories everybody reads about the same consultation or brief; the newest twenty. */
const othersQuery = prepared<StoredOther, { id: string }>(
  'publicity.others',
  `with about as (
     select coalesce(s.consultation_id, c.consultation_id, s.brief_id) as thing
     from story_subject s left join commitment c on c.id = s.commitment_id where s.story_id = :id)
   select o.code, o.title, o.summary, o.body from story o
   where o.id <> :id and o.status in ('PUBLISHED', 'NEEDS_REVIEW') and exists (
     select from story_subject s left join commitment c on c.id = s.commitment_id
     where s.story_id = o.id and coalesce(s.consultation_id, c.consultation_id, s.brief_id) in (select thing from about))
   order by o.published_at desc, o.id desc limit 20`,
);

export const readSubjects = (ctx: RecordContext, storyId: string) => ctx.read.all(subjectsQuery, { id: storyId });

export interface CheckedStory {
  readonly reading: Reading;
  readonly facts: ReadonlyMap<string, ResolvedFact>;
  readonly findings: readonly Finding[];
}

/** What a text says, beside what the record says of everything it is about. */
export async function checkTexts(
  ctx: RecordContext,
  storyId: string,
  texts: StoryTexts & { readonly releasedIds?: readonly string[] },
): Promise<CheckedStory> {
  const [subjects, others] = await Promise.all([
    readSubjects(ctx, storyId),
    ctx.read.all(othersQuery, { id: storyId }),
  ]);
  const references: FactReference[] = [...factsIn(texts.body).values()];
  const reading = await readRecord(
    ctx,
    {
      subjects,
      facts: references,
      pictureIds: picturesOf(texts.body, texts.coverId),
      releasedIds: texts.releasedIds ?? [],
      // A reference of another story is as true as one of this: what was typed there by hand is compared.
      others: others.map(({ code, title, summary, body }) => ({
        code,
        title,
        text: [title, summary, plainText(body, () => '□')].join('\n'),
      })),
    },
    { withNames: true },
  );
  return { reading, facts: resolveFacts(references, reading), findings: checkClaims(texts, reading) };
}

export const isError = ({ severity }: Finding) => severity === FindingSeverity.ERROR;

const storyQuery = prepared<Pick<Story, 'writerId' | 'status' | 'committeeId'>, { id: string }>(
  'publicity.story-to-check',
  'select writer_id as "writerId", status, committee_id as "committeeId" from story where id = :id',
);

/** The findings of a text as it is being written. */
export async function checkStory(ctx: RequestContext, input: CheckStoryInput): Promise<CheckedStory> {
  const id = knownId(input.storyId);
  const story = await ctx.read.one(storyQuery, { id });
  if (!story || !canReadStory(ctx.viewer, story)) throw notFound();
  return checkTexts(ctx, id, storyWordsInput(input));
}
