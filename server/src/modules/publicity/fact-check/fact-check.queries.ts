import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { factKey, factsIn, nodesOf, type StoryDoc } from '../body/story-doc.js';
import { plainText } from '../claims/examine.js';
import { readRecord } from '../facts/read-record.js';
import { resolveFacts } from '../facts/resolve-facts.js';
import { readSubjects } from '../stories/check-story.js';
import type { ResolvedFact } from '../story-view.js';
import type { FactVerdict } from './fact-check.entity.js';
import { FactCheckMatter } from './fact-check.types.js';

interface StoredMatter {
  readonly storyId: string;
  readonly unitName: string;
  readonly expiresOn: string;
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
  readonly committeeName: string | null;
  readonly answers: readonly { factKey: string; verdict: FactVerdict; note: string; value: string }[];
}

const matterQuery = prepared<StoredMatter, { linkId: string }>(
  'publicity.fact-check-matter',
  `select s.id as "storyId", l.unit_name as "unitName", l.expires_on as "expiresOn", s.title, s.summary, s.body,
     c.name as "committeeName", (select coalesce(json_agg(json_build_object('factKey', a.fact_key, 'verdict', a.verdict,
       'note', a.note, 'value', a.value)), '[]') from fact_answer a where a.link_id = l.id) as answers
   from fact_check_link l join story s on s.id = l.story_id left join liaison_committee c on c.id = s.committee_id
   where l.id = :linkId`,
);

export async function readFactCheckMatter(ctx: RequestContext, linkId: string): Promise<FactCheckMatter | null> {
  const row = await ctx.read.one(matterQuery, { linkId });
  if (!row) return null;
  const references = factsIn(row.body);
  const subjects = await readSubjects(ctx, row.storyId);
  const facts = resolveFacts(
    references.values(),
    await readRecord(ctx, { subjects, facts: references.values(), pictureIds: [] }),
  );
  const sentences = sentencesOf(row.body, facts);
  const { unitName, expiresOn, title, summary, committeeName } = row;
  return Object.assign(new FactCheckMatter(), {
    ...{ unitName, expiresOn, title, summary, committeeName },
    text: plainText(row.body, (fact) => facts.get(factKey(fact))?.value ?? ''),
    answered: row.answers.filter((answer) => references.has(answer.factKey)).length,
    facts: [...facts.values()].map(({ key, label, value }) => {
      const answer = row.answers.find((one) => one.factKey === key);
      return {
        factKey: key,
        label,
        value,
        sentence: sentences.get(key) ?? '',
        verdict: answer?.verdict ?? null,
        note: answer?.note ?? '',
        answeredValue: answer && answer.value !== value ? answer.value : null,
      };
    }),
  });
}

/** The paragraph each fact stands in first, as it is read. */
function sentencesOf(body: StoryDoc, facts: ReadonlyMap<string, ResolvedFact>): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of nodesOf(body)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = (node.content ?? [])
      .map((part) => (part.type === 'text' ? part.text : (facts.get(factKey(part.attrs))?.value ?? '')))
      .join('');
    for (const part of node.content ?? []) {
      if (part.type === 'factRef' && !found.has(factKey(part.attrs))) found.set(factKey(part.attrs), text);
    }
  }
  return found;
}
