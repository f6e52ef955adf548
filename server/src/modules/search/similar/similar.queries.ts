import { authorize } from '../../../kernel/authorize.js';
import { joined } from '../../../kernel/chinese/index.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { TAKEN_DOWN_TITLE } from '../../consultation/index.js';
import { BriefStatus, canReadAllBriefs, canWriteBriefs } from '../../opinion/index.js';
import { canReadTopic, TopicStatus } from '../../topic/index.js';
import { useDistrictDictionary } from '../dictionary/district-dictionary.js';
import { districtSynonyms } from '../dictionary/district-synonyms.js';
import { briefsOffTheRecord } from '../off-record.js';
import { SearchKind } from '../search.entity.js';
import type { SearchScope } from '../search.policy.js';
import { scopeQuery, wantedQuery } from '../search-facets.js';
import { readSearchScope } from '../search-scope.js';
import { printsOf } from './candidate-prints.js';
import { keysOf } from './candidates.js';
import { type LearnedCategories, suggestCategory } from './category.js';
import { fingerprintOf } from './fingerprint.js';
import { sameAs } from './grouping.js';
import { learnedCategories } from './learned-categories.js';
import { recentCorpus } from './recent-corpus.js';
import { type Likeness, likenessOf } from './similar.js';
import {
  type AcceptedAlike,
  LikenessVerdict,
  type SimilarBriefs,
  type SimilarTopic,
  type TopicSuggestion,
} from './similar.types.js';
import { strengthOf, type Verdict, verdictOf } from './strength.js';
import { type Township, townshipIn } from './township.js';

/** Those with most in common, by the sum of how rare it is. */
const MOST_COMPARED = 100;
const SHOWN = 10;
const SHOWN_TO_PUBLIC = 3;

interface Written {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface Candidate {
  readonly recordId: string;
  readonly number: string;
  readonly title: string;
  readonly status: TopicStatus;
  readonly committeeName: string | null;
  readonly happenedAt: string;
  readonly written: string;
}

const candidatesQuery = prepared<
  Candidate,
  { keys: readonly string[]; weights: readonly number[]; wanted: string; most: number }
>(
  'search.similarCandidates',
  `select e.record_id as "recordId", e.number, e.title, e.status, c.name as "committeeName",
     e.happened_at as "happenedAt", e.xmin::text as written
   from search_by_rarity(:keys::text[], :weights::float8[], :wanted, :most::int) m join search_entry e on e.id = m.id
   left join liaison_committee c on c.id = e.committee_id
   where e.fingerprint is not null
   order by m.score desc, e.happened_at desc`,
);

const rank = (likeness: Likeness) => strengthOf(likeness) + likeness.matter / 10;

interface Alike {
  readonly candidate: Candidate & { readonly text: string };
  readonly likeness: Likeness;
  readonly verdict: Verdict;
}

async function alike(
  ctx: RequestContext,
  written: Written,
  scope: SearchScope,
  { kind = SearchKind.TOPIC, statuses = null }: { kind?: SearchKind; statuses?: readonly string[] | null } = {},
): Promise<Alike[]> {
  const corpus = await recentCorpus(ctx.read, ctx.now());
  const print = fingerprintOf(written);
  const keys = keysOf(corpus, print, written.text);
  if (!keys) return [];
  const wanted = [...wantedQuery({ kinds: [kind], statuses }), scopeQuery(scope)];
  const candidates = await ctx.read.all(candidatesQuery, {
    ...keys,
    wanted: wanted.map((one) => ` & ${one}`).join(''),
    most: MOST_COMPARED,
  });
  const synonyms = await districtSynonyms(ctx.read);
  const own = corpus.weigh(print, synonyms);
  const others = candidates.filter(({ recordId }) => recordId !== print.id);
  const compared = (await printsOf(ctx.read, kind, others)).map(({ candidate, compared: { print: other, text } }) => ({
    candidate: { ...candidate, text },
    weighed: corpus.weigh(other, synonyms),
  }));
  const together = await sameAs(
    corpus,
    own,
    compared.map(({ weighed }) => weighed),
  );
  return compared
    .map(({ candidate, weighed }, at) => {
      const likeness = likenessOf(corpus, own, weighed);
      return { candidate, likeness, verdict: together.has(at) ? 'SAME' : verdictOf(likeness) } as const;
    })
    .filter(({ verdict }) => verdict !== 'OTHER')
    .sort((a, b) => Number(b.verdict === 'SAME') - Number(a.verdict === 'SAME') || rank(b.likeness) - rank(a.likeness));
}

const topicQuery = prepared<
  { title: string; text: string; committeeId: string | null; mergedIntoId: string | null },
  { id: string }
>(
  'search.topicToCompare',
  `select title, concat_ws(' ', place, body) as text, committee_id as "committeeId", merged_into_id as "mergedIntoId"
   from topic where id = :id and status <> 'DRAFT'`,
);

const UNDER_WAY: readonly TopicStatus[] = [TopicStatus.SUBMITTED, TopicStatus.ACCEPTED, TopicStatus.SCHEDULED];

/** Topics like this one among those its screener may read, the likeliest first. Null where the topic cannot be read. */
export async function similarTopics(ctx: RequestContext, topicId: string): Promise<SimilarTopic[] | null> {
  const id = knownId(topicId);
  const topic = await ctx.read.one(topicQuery, { id });
  if (!topic || !canReadTopic(ctx.viewer, topic)) return null;
  await useDistrictDictionary(ctx.read);
  return similarTo(ctx, { id, ...topic });
}

/** Topics like one being written, among those its writer may read: before it is a topic of its own. */
export async function similarToDraft(ctx: RequestContext, draft: Draft): Promise<SimilarTopic[]> {
  const written = draftInput(draft);
  if (isTooShort(written)) return [];
  await useDistrictDictionary(ctx.read);
  return similarTo(ctx, { id: '', ...written });
}

async function similarTo(ctx: RequestContext, topic: Written): Promise<SimilarTopic[]> {
  const found = await alike(ctx, topic, await readSearchScope(ctx));
  const categoryShared = categorySharedWith(topic, await learnedCategories(ctx.read, ctx.now()));
  return found.slice(0, SHOWN).map(({ candidate, likeness, verdict }) => ({
    id: candidate.recordId,
    number: candidate.number,
    title: candidate.title,
    status: candidate.status,
    committeeName: candidate.committeeName,
    happenedAt: candidate.happenedAt,
    verdict: verdict === 'SAME' ? LikenessVerdict.SAME : LikenessVerdict.ALIKE,
    sharedWords: likeness.sharedWords,
    sharedPlaces: likeness.sharedPlaces,
    sameCategory: categoryShared(candidate),
    canTakeIn: UNDER_WAY.includes(candidate.status),
  }));
}

/** Tells what another text is about where it is about the same. */
function categorySharedWith({ title, text }: Pick<Written, 'title' | 'text'>, learned: LearnedCategories) {
  const category = suggestCategory(title, text, { learned })?.category ?? null;
  return (other: Pick<Written, 'title' | 'text'>) =>
    category && suggestCategory(other.title, other.text, { learned })?.category === category ? category : null;
}

export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly place?: string | null;
}

function draftInput(draft: Draft): { title: string; text: string } {
  const title = textInput(draft.title, { field: 'title', max: TITLE_MAX }) ?? '';
  const body = textInput(draft.body, { field: 'body', max: BODY_MAX }) ?? '';
  const place = textInput(draft.place, { field: 'place', max: TITLE_MAX }) ?? '';
  return { title, text: `${place} ${body}`.trim() };
}

/** Too few words say nothing: somebody has only begun to write. */
const LEAST_WRITTEN = 6;
const isTooShort = ({ title, text }: Pick<Written, 'title' | 'text'>) =>
  [...joined(title + text)].length < LEAST_WRITTEN;
const EVERYBODY: SearchScope = {
  seesAll: true,
  committeeIds: [],
  readsMembers: false,
  isMember: false,
  keys: [],
  readsPublic: true,
};
const TAKEN_UP = [TopicStatus.ACCEPTED, TopicStatus.SCHEDULED, TopicStatus.CONSULTED];

/**
 * What whoever writes a topic learns of those already taken up: how many, and the titles with why. Of what is shared only
 * that is said which stands in the title: what somebody wrote below it is theirs.
 */
/** Few: what the secretariat took off the public record. */
const topicsTakenDownQuery = prepared<{ topicId: string }>(
  'search.topicsTakenDown',
  'select topic_id as "topicId" from topic_taken_down',
);

export async function acceptedAlike(ctx: RequestContext, draft: Draft): Promise<AcceptedAlike> {
  const written = draftInput(draft);
  if (isTooShort(written)) return { count: 0, topics: [] };
  await useDistrictDictionary(ctx.read);
  const likest = await alike(ctx, { id: '', ...written }, EVERYBODY, { statuses: TAKEN_UP });
  const off = new Set((await ctx.read.all(topicsTakenDownQuery, {})).map(({ topicId }) => topicId));
  const found = likest.filter(({ candidate: { recordId } }) => !off.has(recordId));
  const categoryShared = categorySharedWith(written, await learnedCategories(ctx.read, ctx.now()));
  return {
    count: found.length,
    topics: found.slice(0, SHOWN_TO_PUBLIC).map(({ candidate: { title }, likeness }) => {
      const inTitle = (word: string) => joined(title).includes(word);
      return {
        title,
        sharedWords: likeness.sharedWords.filter(inTitle),
        sharedPlaces: likeness.sharedPlaces.filter(inTitle),
        sameCategory: categoryShared({ title, text: '' }),
      };
    }),
  };
}

const townshipsQuery = prepared<Township>(
  'search.townships',
  `select c.id as "committeeId", c.name as "committeeName", t.name
   from liaison_committee c join township t on t.id = c.township_id order by length(t.name) desc limit 500`,
);

/** The category by its words, the township by its name in the text. */
export async function suggestForTopic(ctx: RequestContext, draft: Draft): Promise<TopicSuggestion> {
  const { title, text } = draftInput(draft);
  const category = suggestCategory(title, text, { learned: await learnedCategories(ctx.read, ctx.now()) });
  const found = townshipIn([title, text], await ctx.read.all(townshipsQuery, {}));
  return {
    category: category?.category ?? null,
    categoryWords: category?.words ?? [],
    committeeId: found?.township.committeeId ?? null,
    committeeName: found?.township.committeeName ?? null,
    placeWord: found?.word ?? null,
  };
}

export interface BriefDraft {
  readonly title: string;
  readonly situation: string;
  readonly analysis: string;
  readonly suggestion: string;
  /** The brief itself, where it is kept already. */
  readonly briefId?: string | null;
}

const SHOWN_BRIEFS = 5;
const BRIEF_PART_MAX = 6000;
const OUT = [BriefStatus.ISSUED, BriefStatus.FEEDBACK, BriefStatus.ARCHIVED] as const;

/**
 * What was written about the like before, for whoever is writing. Issued ones by title; of what is still at the desk,
 * whoever may not read it learns only how many there are.
 */
export async function similarBriefs(ctx: RequestContext, draft: BriefDraft): Promise<SimilarBriefs> {
  authorize(canWriteBriefs(ctx.viewer) || canReadAllBriefs(ctx.viewer), 'look for similar briefs');
  const part = (text: string, field: string) => textInput(text, { field, max: BRIEF_PART_MAX }) ?? '';
  const title = textInput(draft.title, { field: 'title', max: TITLE_MAX }) ?? '';
  const text = [
    part(draft.situation, 'situation'),
    part(draft.analysis, 'analysis'),
    part(draft.suggestion, 'suggestion'),
  ].join(' ');
  if ([...joined(title + text)].length < LEAST_WRITTEN) return { nodes: [], pendingCount: 0 };
  await useDistrictDictionary(ctx.read);
  const id = draft.briefId ? knownId(draft.briefId) : '';
  const alikes = await alike(ctx, { id, title, text }, EVERYBODY, { kind: SearchKind.BRIEF });
  const readsAll = canReadAllBriefs(ctx.viewer);
  const off = await briefsOffTheRecord(
    ctx.read,
    alikes.map(({ candidate }) => candidate.recordId),
  );
  // To whoever is not of the desk no likeness says that there was such a thing.
  const found = readsAll ? alikes : alikes.filter(({ candidate }) => !off.has(candidate.recordId));
  const shown = found.filter(({ candidate }) => readsAll || (OUT as readonly string[]).includes(candidate.status));
  const page = shown.slice(0, SHOWN_BRIEFS);
  return {
    nodes: page.map(({ candidate, likeness, verdict }) => ({
      id: candidate.recordId,
      title: off.has(candidate.recordId) ? TAKEN_DOWN_TITLE : candidate.title,
      status: candidate.status as string as BriefStatus,
      happenedAt: candidate.happenedAt,
      verdict: verdict === 'SAME' ? LikenessVerdict.SAME : LikenessVerdict.ALIKE,
      sharedWords: off.has(candidate.recordId) ? [] : likeness.sharedWords,
      sharedPlaces: off.has(candidate.recordId) ? [] : likeness.sharedPlaces,
    })),
    pendingCount: found.length - shown.length,
  };
}
