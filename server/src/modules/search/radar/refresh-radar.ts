import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { CommonProblemReason, SearchKind } from '../search.entity.js';
import { radarRefreshed } from '../search.events.js';
import { canRefreshRadar } from '../search.policy.js';
import { RadarRefreshed } from '../search.types.js';
import { fingerprintOf, type KeptFingerprint } from '../similar/fingerprint.js';
import { Corpus } from '../similar/similar.js';
import { continued, type KnownCard, LEAST_ROUNDS, MONTHS_LOOKED_BACK, sharedMatters } from './radar.rules.js';

/** The newest records compared; more would take longer than a person waits. */
const MOST_COMPARED = 5000;
const MOST_CARDS = 60;

interface RecentRecord {
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly committeeId: string | null;
  readonly title: string;
  readonly text: string;
  readonly happenedAt: string;
  readonly fingerprint: KeptFingerprint;
}

/** A demand raised from a topic of the same consultation is that topic again, and does not count twice. */
const recentQuery = prepared<RecentRecord, { months: number; now: string; limit: number }>(
  'search.radarRecords',
  `select e.kind, e.record_id as "recordId", e.committee_id as "committeeId", e.title, e.text,
     e.happened_at as "happenedAt", e.fingerprint
   from search_entry e
   where e.fingerprint is not null and e.committee_id is not null
     and e.happened_at > :now::timestamptz - make_interval(months => :months::int)
     and (e.status is null or e.status not in ('DECLINED', 'MERGED', 'RETURNED'))
   order by e.happened_at desc limit :limit`,
);

const cameBackQuery = prepared<
  { commitmentId: string; demandTitle: string; committeeId: string; round: number; at: string },
  { least: number }
>(
  'search.radarCameBack',
  `select c.id as "commitmentId", d.title as "demandTitle", c.committee_id as "committeeId", c.round,
     c.last_acted_at as at
   from commitment c join demand d on d.id = c.demand_id where c.round >= :least
   order by c.last_acted_at desc limit 500`,
);

const knownQuery = prepared<{ id: string; reason: CommonProblemReason; records: string[] }>(
  'search.radarKnown',
  `select p.id, p.reason, array_agg(e.record_id) as records from common_problem p
   join common_problem_evidence e on e.problem_id = p.id where p.ended_at is null group by p.id`,
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

async function findShared(ctx: RequestContext): Promise<Finding[]> {
  const rows = await ctx.read.all(recentQuery, {
    months: MONTHS_LOOKED_BACK,
    now: ctx.now().toISOString(),
    limit: MOST_COMPARED,
  });
  const prints = rows.map((row) => fingerprintOf({ ...row, id: row.recordId }, row.fingerprint));
  const corpus = new Corpus(prints);
  const texts = prints.map((print) => corpus.weigh(print));
  return (await sharedMatters(corpus, texts, rows)).slice(0, MOST_CARDS).map(({ members, townshipCount, words }) => {
    const evidence = members.flatMap((at): (Evidence & { title: string })[] => {
      const [row, text] = [rows[at], texts[at]];
      if (!row || !text) return [];
      const { kind, recordId, committeeId, happenedAt, title } = row;
      return [
        {
          kind,
          recordId,
          committeeId,
          words: words.filter((word) => text.weights.has(word)),
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
  const rows = await ctx.read.all(cameBackQuery, { least: LEAST_ROUNDS });
  return rows.map(({ commitmentId, demandTitle, committeeId, round, at }) => ({
    reason: CommonProblemReason.CAME_BACK,
    title: demandTitle,
    words: [],
    townshipCount: 1,
    evidence: [{ kind: SearchKind.COMMITMENT, recordId: commitmentId, committeeId, words: [], rounds: round, at }],
  }));
}

/** Looks at the last twelve months again. Cards keep their ids while any of their evidence stays. */
export async function computeRadar(ctx: RequestContext): Promise<number> {
  const findings = [...(await findShared(ctx)), ...(await findReturned(ctx))];
  await inTransaction(ctx, async (tx) => {
    await tx.em.execute('select pg_advisory_xact_lock(730501201)');
    const known = (await ctx.read.all(knownQuery, {})).map(
      ({ records, ...card }): KnownCard & { reason: CommonProblemReason } => ({ ...card, records: new Set(records) }),
    );
    const now = ctx.now().toISOString();
    const taken = new Set<string>();
    for (const { evidence, ...finding } of findings) {
      const id =
        continued(
          evidence.map(({ recordId }) => recordId),
          known.filter((card) => card.reason === finding.reason && !taken.has(card.id)),
        ) ?? v7();
      taken.add(id);
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
          finding.reason,
          finding.title,
          JSON.stringify(finding.words),
          finding.townshipCount,
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
    await tx.em.execute(
      'update common_problem set ended_at = ? where ended_at is null and not (id = any(array(select jsonb_array_elements_text(?::jsonb)::uuid)))',
      [now, JSON.stringify([...taken])],
    );
    tx.record(radarRefreshed(findings.length));
  });
  return findings.length;
}

/** Does at once what otherwise happens every hour. */
export async function refreshRadar(ctx: RequestContext): Promise<RadarRefreshed> {
  authorize(canRefreshRadar(ctx.viewer), 'refresh the radar');
  return Object.assign(new RadarRefreshed(), { count: await computeRadar(ctx) });
}
