import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { districtSynonyms } from '../dictionary/district-synonyms.js';
import type { SearchKind } from '../search.entity.js';
import { keysOf } from '../similar/candidates.js';
import { fingerprintOf, type KeptFingerprint } from '../similar/fingerprint.js';
import { matterOf } from '../similar/matter.js';
import { recentCorpus } from '../similar/recent-corpus.js';
import { cosine } from '../similar/vectors.js';
import { COUNT_EVIDENCE, LOCK_CARDS } from './cards.sql.js';
import { MONTHS_LOOKED_BACK, SAME_MATTER } from './radar.rules.js';

const MOST_CANDIDATES = 250;
const MOST_CARDS = 5;
/** Of a card's evidence, the newest are compared. */
const MOST_EVIDENCE = 40;

interface Told {
  readonly recordId: string;
  readonly title: string;
  readonly text: string;
  readonly fingerprint: KeptFingerprint;
}

const recordQuery = prepared<Told, { kind: SearchKind; recordId: string; months: number; now: string }>(
  'search.radarNewRecord',
  `select e.record_id as "recordId", e.title, e.text, e.fingerprint from search_entry e
   where e.kind = :kind and e.record_id = :recordId and e.fingerprint is not null and e.committee_id is not null
     and (e.status is null or e.status not in ('DECLINED', 'MERGED', 'RETURNED'))
     and e.happened_at > :now::timestamptz - make_interval(months => :months::int)
     and not exists (select from common_problem_evidence v join common_problem p on p.id = v.problem_id
       where v.kind = e.kind and v.record_id = e.record_id and p.ended_at is null and p.reason = 'MANY_TOWNSHIPS')`,
);

/** Cards with evidence among what uses the same telling words, those with most of it first, with their evidence. */
const cardsQuery = prepared<
  { id: string; words: string[]; evidence: Told[] },
  {
    keys: readonly string[];
    weights: readonly number[];
    most: number;
    recordId: string;
    cards: number;
    evidence: number;
  }
>(
  'search.radarCardsNear',
  `select p.id, p.words, (select json_agg(told.row) from (
     select json_build_object('recordId', e.record_id, 'title', e.title, 'text', e.text, 'fingerprint', e.fingerprint) as row
     from common_problem_evidence v join search_entry e on e.kind = v.kind and e.record_id = v.record_id
     where v.problem_id = p.id and e.fingerprint is not null order by v.at desc limit :evidence) told) as evidence
   from common_problem p join (
     select v.problem_id, count(*) as hits from search_by_rarity(:keys::text[], :weights::float8[], '', :most::int) m
     join search_entry e on e.id = m.id
     join common_problem_evidence v on v.kind = e.kind and v.record_id = e.record_id group by v.problem_id
   ) near on near.problem_id = p.id
   where p.reason = 'MANY_TOWNSHIPS' and p.ended_at is null and p.merged_into_id is null
     and not exists (select from common_problem_ruling r
       where r.problem_id = p.id and r.record_id = :recordId and r.ruling = 'SPLIT_OFF')
   order by near.hits desc, p.id limit :cards`,
);

/** What has just come in joins the card it belongs to at once. New cards are made by the refresh, which sees everything. */
export async function joinCard(ctx: RequestContext, kind: SearchKind, recordId: string): Promise<void> {
  const record = await ctx.read.one(recordQuery, {
    kind,
    recordId,
    months: MONTHS_LOOKED_BACK,
    now: ctx.now().toISOString(),
  });
  if (!record) return;
  const corpus = await recentCorpus(ctx.read, ctx.now());
  const own = fingerprintOf({ ...record, id: recordId }, record.fingerprint);
  const looked = keysOf(corpus, own, record.text);
  if (!looked) return;
  const synonyms = await districtSynonyms(ctx.read);
  const cards = await ctx.read.all(cardsQuery, {
    ...looked,
    most: MOST_CANDIDATES,
    recordId,
    cards: MOST_CARDS,
    evidence: MOST_EVIDENCE,
  });
  const [best] = cards
    .map((card) => {
      const evidence = (card.evidence ?? []).map((told) =>
        fingerprintOf({ ...told, id: told.recordId }, told.fingerprint),
      );
      const matter = (print: typeof own) => matterOf(print, synonyms, (word) => corpus.rarity(word)).vector;
      const ownMatter = matter(own);
      const sum = evidence.reduce((total, other) => total + cosine(ownMatter, matter(other)), 0);
      return { ...card, mean: sum / Math.max(1, evidence.length) };
    })
    .filter(({ mean }) => mean >= SAME_MATTER)
    .sort((a, b) => b.mean - a.mean);
  if (!best) return;
  await inTransaction(ctx, async (tx) => {
    await tx.em.execute(LOCK_CARDS);
    await tx.em.execute(
      `insert into common_problem_evidence (id, created_at, problem_id, kind, record_id, committee_id, words, rounds, at)
       select ?, ?, p.id, e.kind, e.record_id, e.committee_id, array(select jsonb_array_elements_text(?::jsonb)), null,
         e.happened_at
       from search_entry e, common_problem p
       where e.kind = ? and e.record_id = ? and p.id = ? and p.ended_at is null and p.merged_into_id is null
       on conflict do nothing`,
      [
        v7(),
        ctx.now().toISOString(),
        JSON.stringify(best.words.filter((word) => own.words.has(word) || own.text.includes(word))),
        kind,
        recordId,
        best.id,
      ],
    );
    await tx.em.execute(COUNT_EVIDENCE, [best.id]);
  });
}
