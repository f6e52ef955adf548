import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { districtSynonyms } from '../dictionary/district-synonyms.js';
import { CommonProblemReason, RulingKind, SearchKind } from '../search.entity.js';
import { radarRefreshed } from '../search.events.js';
import { canRefreshRadar } from '../search.policy.js';
import { radarKinds } from '../searchables.js';
import { fingerprintOf, type KeptFingerprint } from '../similar/fingerprint.js';
import type { Fingerprint } from '../similar/similar.js';
import { readCameBack } from './came-back.js';
import { LOCK_CARDS } from './cards.sql.js';
import { continued, type KnownCard, LEAST_TOWNSHIPS, MONTHS_LOOKED_BACK, sharedMatters } from './radar.rules.js';
import { RadarRefreshed } from './radar.types.js';

/** All of the last twelve months, read in parts: what is parsed of one part is forgotten before the next. */
const READ_AT_ONCE = 1000;
/** A bound for memory, many times what a district writes in a year; of more, the newest. */
const MOST_COMPARED = 50_000;
const MOST_CARDS = 60;

interface RecentRecord {
  readonly id: string;
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly committeeId: string | null;
  readonly title: string;
  readonly text: string;
  readonly happenedAt: string;
  readonly fingerprint: KeptFingerprint;
  readonly senderKey: string | null;
}

/** A demand raised from a topic of the same consultation is that topic again, and does not count twice. */
const recentQuery = prepared<
  RecentRecord,
  { months: number; now: string; beforeAt: string | null; beforeId: string | null; limit: number }
>(
  'search.radarRecords',
  `select e.id, e.kind, e.record_id as "recordId", e.committee_id as "committeeId", e.title, e.text,
     e.happened_at as "happenedAt", e.fingerprint,
     (select md5(concat_ws(' ', t.submitter_name, t.submitter_phone)) from topic t
      where e.kind = 'TOPIC' and t.id = e.record_id and t.submitter_phone is not null) as "senderKey"
   from search_entry e
   where e.fingerprint is not null and e.committee_id is not null and e.kind in (${radarKinds.map((kind) => `'${kind}'`).join(', ')})
     and e.happened_at > :now::timestamptz - make_interval(months => :months::int)
     and (e.status is null or e.status not in ('DECLINED', 'MERGED', 'RETURNED'))
     and (:beforeAt::timestamptz is null or (e.happened_at, e.id) < (:beforeAt::timestamptz, :beforeId::uuid))
   order by e.happened_at desc, e.id desc limit :limit`,
);

const knownQuery = prepared<{
  id: string;
  reason: CommonProblemReason;
  mergedIntoId: string | null;
  records: string[];
}>(
  'search.radarKnown',
  `select p.id, p.reason, p.merged_into_id as "mergedIntoId", array_agg(e.record_id) as records from common_problem p
   join common_problem_evidence e on e.problem_id = p.id where p.ended_at is null group by p.id
   -- A card has the evidence of those merged into it: of two that fit alike, the merged one is meant.
   order by p.merged_into_id is null`,
);

const rulingsQuery = prepared<Evidence & { problemId: string; ruling: RulingKind }, { since: string }>(
  'search.radarRulings',
  `select r.problem_id as "problemId", r.ruling, r.kind, r.record_id as "recordId", e.committee_id as "committeeId",
     '{}'::text[] as words, null::int as rounds, coalesce(e.happened_at, r.ruled_at) as at
   from common_problem_ruling r left join search_entry e on e.kind = r.kind and e.record_id = r.record_id
   where r.ruling = 'SPLIT_OFF' or e.happened_at > :since::timestamptz`,
);

interface Evidence {
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly committeeId: string | null;
  readonly words: readonly string[];
  readonly rounds: number | null;
  readonly at: string;
}

interface Finding {
  readonly reason: CommonProblemReason;
  readonly title: string;
  readonly words: readonly string[];
  readonly townshipCount: number;
  readonly evidence: readonly Evidence[];
}

async function readRecent(ctx: RequestContext) {
  const rows: Omit<RecentRecord, 'text' | 'fingerprint'>[] = [];
  const prints: Fingerprint[] = [];
  let last: RecentRecord | undefined;
  do {
    const part = await ctx.read.all(recentQuery, {
      months: MONTHS_LOOKED_BACK,
      now: ctx.now().toISOString(),
      beforeAt: last?.happenedAt ?? null,
      beforeId: last?.id ?? null,
      limit: READ_AT_ONCE,
    });
    for (const { text, fingerprint, ...row } of part) {
      rows.push(row);
      prints.push(fingerprintOf({ id: row.recordId, title: row.title, text }, fingerprint));
    }
    last = part.length === READ_AT_ONCE ? part[part.length - 1] : undefined;
  } while (last && rows.length < MOST_COMPARED);
  return { rows, prints };
}

async function findShared(ctx: RequestContext): Promise<Finding[]> {
  const { rows, prints } = await readRecent(ctx);
  const synonyms = await districtSynonyms(ctx.read);
  const found = await sharedMatters(prints, rows, synonyms);
  return found.slice(0, MOST_CARDS).map(({ members, townshipCount, words }) => {
    const evidence = members.flatMap((at): (Evidence & { title: string })[] => {
      const [row, print] = [rows[at], prints[at]];
      if (!row || !print) return [];
      const concepts = synonyms.conceptsIn(print.text);
      const { kind, recordId, committeeId, happenedAt, title } = row;
      return [
        {
          kind,
          recordId,
          committeeId,
          words: words.filter((word) => print.text.includes(word) || concepts.has(synonyms.headOf(word) ?? '')),
          rounds: null,
          at: happenedAt,
          title,
        },
      ];
    });
    // Its title is the record's that says most of what they share, and says it shortest.
    const [clearest] = [...evidence].sort((a, b) => b.words.length - a.words.length || a.title.length - b.title.length);
    return {
      reason: CommonProblemReason.MANY_TOWNSHIPS,
      title: clearest?.title ?? '',
      words,
      townshipCount,
      evidence,
    };
  });
}

async function findReturned(ctx: RequestContext): Promise<Finding[]> {
  return (await readCameBack(ctx.read)).map(({ commitmentId, demandTitle, committeeId, rounds, at }) => ({
    reason: CommonProblemReason.CAME_BACK,
    title: demandTitle,
    words: [],
    townshipCount: 1,
    evidence: [{ kind: SearchKind.COMMITMENT, recordId: commitmentId, committeeId, words: [], rounds, at }],
  }));
}

interface Known extends KnownCard {
  readonly reason: CommonProblemReason;
  readonly mergedIntoId: string | null;
}

/** What was found for each card. Of cards that were merged, the one that stays has what was found for all of them. */
function findingsByCard(findings: readonly Finding[], known: readonly Known[]): Map<string, Finding> {
  const byCard = new Map<string, Finding>();
  const taken = new Set<string>();
  for (const finding of findings) {
    const id =
      continued(
        finding.evidence.map(({ recordId }) => recordId),
        known.filter((card) => card.reason === finding.reason && !taken.has(card.id)),
      ) ?? v7();
    taken.add(id);
    const into = known.find((card) => card.id === id)?.mergedIntoId ?? null;
    // The card that went keeps what it is known by.
    if (into) byCard.set(id, finding);
    const stays = into ?? id;
    const before = byCard.get(stays);
    byCard.set(stays, before ? { ...before, evidence: together(before.evidence, finding.evidence) } : finding);
  }
  return byCard;
}

function together(some: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const known = new Set(some.map(({ kind, recordId }) => kind + recordId));
  return [...some, ...more.filter(({ kind, recordId }) => !known.has(kind + recordId))];
}

/** What people ruled about the evidence holds against what the words say. */
function ruled(
  id: string,
  finding: Finding,
  rulings: readonly (Evidence & { problemId: string; ruling: RulingKind })[],
) {
  const own = rulings.filter(({ problemId }) => problemId === id);
  const [added, splitOff] = [RulingKind.ADDED, RulingKind.SPLIT_OFF].map((kind) =>
    own.filter(({ ruling }) => ruling === kind),
  ) as [typeof own, typeof own];
  const evidence = together(
    finding.evidence.filter(
      ({ kind, recordId }) => !splitOff.some((other) => other.kind === kind && other.recordId === recordId),
    ),
    added,
  );
  const townshipCount = new Set(evidence.flatMap(({ committeeId }) => committeeId ?? [])).size;
  const holds = finding.reason !== CommonProblemReason.MANY_TOWNSHIPS || townshipCount >= LEAST_TOWNSHIPS;
  return holds ? { ...finding, evidence, townshipCount } : null;
}

/** Looks at the last twelve months again. Cards keep their ids while any of their evidence stays. */
export async function computeRadar(ctx: RequestContext): Promise<number> {
  const findings = [...(await findShared(ctx)), ...(await findReturned(ctx))];
  return inTransaction(ctx, async (tx) => {
    await tx.em.execute(LOCK_CARDS);
    const known = (await ctx.read.all(knownQuery, {})).map(
      ({ records, ...card }): Known => ({ ...card, records: new Set(records) }),
    );
    const monthsAgo = new Date(ctx.now());
    monthsAgo.setUTCMonth(monthsAgo.getUTCMonth() - MONTHS_LOOKED_BACK);
    const rulings = await ctx.read.all(rulingsQuery, { since: monthsAgo.toISOString() });
    const now = ctx.now().toISOString();
    const merged = new Set(known.flatMap((card) => (card.mergedIntoId ? [card.id] : [])));
    const kept: string[] = [];
    for (const [id, found] of findingsByCard(findings, known)) {
      const finding = ruled(id, found, rulings);
      if (!finding) continue;
      kept.push(id);
      await keepCard(tx, id, finding, now);
    }
    await tx.em.execute(
      `update common_problem set ended_at = ? where ended_at is null
         and not (id = any(array(select jsonb_array_elements_text(?::jsonb)::uuid)))`,
      [now, JSON.stringify(kept)],
    );
    tx.record(radarRefreshed({ cards: kept.length }));
    return kept.filter((id) => !merged.has(id)).length;
  });
}

async function keepCard(tx: Transaction, id: string, finding: Finding, now: string): Promise<void> {
  const { evidence, reason, title, words, townshipCount } = finding;
  const times = evidence.map(({ at }) => at).sort();
  await tx.em.execute(
    `insert into common_problem (id, created_at, reason, title, words, township_count, record_count, first_at, last_at, computed_at)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?, ?)
     on conflict (id) do update set title = excluded.title, words = excluded.words,
       township_count = excluded.township_count, record_count = excluded.record_count,
       first_at = excluded.first_at, last_at = excluded.last_at, computed_at = excluded.computed_at`,
    [
      id,
      now,
      reason,
      title,
      JSON.stringify(words),
      townshipCount,
      evidence.length,
      times[0] ?? now,
      times[times.length - 1] ?? now,
      now,
    ],
  );
  await tx.em.execute('delete from common_problem_evidence where problem_id = ?', [id]);
  await tx.em.execute(
    `insert into common_problem_evidence (id, created_at, problem_id, kind, record_id, committee_id, words, rounds, at)
     select r.id, ?, ?, r.kind, r."recordId", r."committeeId", r.words, r.rounds, r.at
     from jsonb_to_recordset(?::jsonb) as r(id uuid, kind text, "recordId" uuid, "committeeId" uuid, words text[],
       rounds int, at timestamptz)`,
    [now, id, JSON.stringify(evidence.map((one) => ({ ...one, id: v7() })))],
  );
}

/** Does at once what otherwise happens every hour. */
export async function refreshRadar(ctx: RequestContext): Promise<RadarRefreshed> {
  authorize(canRefreshRadar(ctx.viewer), 'refresh the radar');
  return Object.assign(new RadarRefreshed(), { count: await computeRadar(ctx) });
}
