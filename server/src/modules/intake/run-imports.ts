import { setImmediate } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { nextNumbers, readableCode } from '../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { indexRecords, SearchKind } from '../search/index.js';
import { TopicChannel, TopicStatus, TopicStepKind, topicNumber } from '../topic/index.js';
import { rowContext } from './check-import.js';
import { type IntakeImport, IntakeOutcome, IntakeStatus } from './intake.entity.js';
import { importFinished, topicsToScreen } from './intake.events.js';
import { ROWS_AT_ONCE } from './intake.limits.js';
import { KnownWords } from './known-words.js';
import { lockImport } from './lock-import.js';
import { type Draft, readRow } from './reading/read-row.js';

const runningQuery = prepared<{ id: string }>(
  'intake.running',
  `select id from intake_import where status = 'RUNNING' order by confirmed_at limit 20`,
);

/** Cut into words a few at a time, so that the server answers others in between: a text takes about two milliseconds. */
const INDEXED_AT_ONCE = 10;

/** Runs what is confirmed. One process does it at a time, so numbers and known words are never decided twice. */
export async function runImports(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  const made: string[] = [];
  for (const { id } of await ctx.read.all(runningQuery, {})) made.push(...(await takeRows(ctx, id, closing)));
  // Searching takes longer to learn of them than they take to be there; what is left out here, search finds itself.
  for (let from = 0; from < made.length && !closing.aborted; from += INDEXED_AT_ONCE) {
    await indexRecords(ctx, SearchKind.TOPIC, made.slice(from, from + INDEXED_AT_ONCE));
    await setImmediate();
  }
}

/**
 * Turns the rows of an import into topics, a batch to a transaction: ended at any moment, it goes on with the first
 * batch that is not there. Answers the topics it made.
 */
export async function takeRows(ctx: RequestContext, importId: string, closing: AbortSignal): Promise<string[]> {
  const made: string[] = [];
  while (!closing.aborted) {
    const batch = await inTransaction(ctx, (tx) => takeBatch(tx, importId));
    if (batch === null) return made;
    made.push(...batch);
  }
  return made;
}

/** The topics of one batch; null when the import is over. */
async function takeBatch(tx: Transaction, importId: string): Promise<string[] | null> {
  const found = await lockImport(tx, importId);
  if (found.status !== IntakeStatus.RUNNING) return null;
  const rows = await tx.em.execute<{ id: string; cells: string[]; broken: number[] }[]>(
    `select id, cells, broken_columns as broken from intake_row
     where import_id = ? and outcome = ? order by row_number limit ${ROWS_AT_ONCE}`,
    [importId, IntakeOutcome.NEW],
  );
  if (rows.length === 0) {
    await finish(tx, found);
    return null;
  }
  const fields = found.columns.map(({ field }) => field);
  const context = await rowContext(tx, found, fields);
  const read = rows.map(({ id, cells, broken }) => ({ id, said: readRow({ cells, brokenColumns: broken }, context) }));
  const drafts = read.flatMap(({ said }) => ('code' in said ? [] : [said]));
  // Another import may have brought the same since this one was checked.
  const known = new KnownWords();
  await known.lookUp(tx.em, found.source ?? '', drafts);
  const fresh: NewTopic[] = [];
  const outcomes = read.map(({ id, said }) => {
    if ('code' in said) return { id, outcome: IntakeOutcome.ERROR, problem: said, topicId: null };
    const there = known.find(said);
    if (there !== undefined) return { id, outcome: IntakeOutcome.KNOWN, problem: null, topicId: there };
    const topicId = v7();
    known.add(said, topicId);
    fresh.push({ ...said, id: topicId });
    return { id, outcome: IntakeOutcome.TAKEN, problem: null, topicId };
  });
  await writeTopics(tx, found, fresh);
  await tx.em.execute(
    `update intake_row i set outcome = r.outcome, problem = r.problem, topic_id = r."topicId", cells = case
       when r.outcome = 'ERROR' then i.cells end
     from jsonb_to_recordset(?::jsonb) as r(id uuid, outcome text, problem jsonb, "topicId" uuid) where i.id = r.id`,
    [JSON.stringify(outcomes)],
  );
  found.takenCount += fresh.length;
  return fresh.map(({ id }) => id);
}

interface NewTopic extends Draft {
  readonly id: string;
}

/** Topics, the first step of each and where they come from: three statements, whatever the number. */
async function writeTopics(tx: Transaction, found: IntakeImport, drafts: readonly NewTopic[]): Promise<void> {
  if (drafts.length === 0) return;
  const now = tx.ctx.now().toISOString();
  const { year, first } = await nextNumbers(tx, 'topic', tx.ctx.today(), drafts.length);
  const rows = JSON.stringify(
    drafts.map((draft, at) => ({
      ...draft,
      stepId: v7(),
      sourceId: v7(),
      number: topicNumber({ year, number: first + at }),
      trackingCode: readableCode(8),
    })),
  );
  await tx.em.execute(
    `insert into topic (id, created_at, number, tracking_code, title, body, place, category, committee_id, status, channel,
       submitter_name, submitter_phone, submitted_at)
     select r.id, ?, r.number, r."trackingCode", r.title, r.body, r.place, r.category, r."committeeId", ?, ?,
       r."submitterName", r."submitterPhone", ?
     from jsonb_to_recordset(?::jsonb) as r(id uuid, number text, "trackingCode" text, title text, body text, place text,
       category text, "committeeId" uuid, "submitterName" text, "submitterPhone" text)`,
    [now, TopicStatus.SUBMITTED, TopicChannel.IMPORT, now, rows],
  );
  await tx.em.execute(
    `insert into topic_step (id, created_at, topic_id, kind, at)
     select r."stepId", ?, r.id, ?, ? from jsonb_to_recordset(?::jsonb) as r(id uuid, "stepId" uuid)`,
    [now, TopicStepKind.SUBMITTED, now, rows],
  );
  await tx.em.execute(
    `insert into topic_source (id, created_at, topic_id, import_id, source, source_number, source_channel, reported_at,
       reply, words_hash)
     select r."sourceId", ?, r.id, ?::uuid, ?, r."sourceNumber", r."sourceChannel", r."reportedAt", r.reply, r."wordsHash"
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "sourceId" uuid, "sourceNumber" text, "sourceChannel" text,
       "reportedAt" timestamptz, reply text, "wordsHash" text)`,
    [now, found.id, found.source, rows],
  );
}

/** Counts what became of the rows, and forgets what they said but for those to be put right. */
async function finish(tx: Transaction, found: IntakeImport): Promise<void> {
  await tx.em.execute('update intake_row set cells = null where import_id = ? and outcome <> ? and cells is not null', [
    found.id,
    IntakeOutcome.ERROR,
  ]);
  const counts = await tx.em.execute<{ outcome: IntakeOutcome; count: string }[]>(
    'select outcome, count(*) as count from intake_row where import_id = ? group by outcome',
    [found.id],
  );
  const countOf = (outcome: IntakeOutcome) => Number(counts.find((row) => row.outcome === outcome)?.count ?? 0);
  found.takenCount = countOf(IntakeOutcome.TAKEN);
  found.knownCount = countOf(IntakeOutcome.KNOWN);
  found.failedCount = countOf(IntakeOutcome.ERROR);
  found.newCount = found.takenCount;
  found.columns = found.columns.map((column) => ({ ...column, samples: [] }));
  found.status = IntakeStatus.DONE;
  found.finishedAt = tx.ctx.now();
  const { id, takenCount, knownCount, failedCount } = found;
  tx.record(importFinished({ importId: id, taken: takenCount, known: knownCount, failed: failedCount }));
  await tellScreeners(tx, id);
}

/** Whoever screens hears of all that came in at once: one word for each committee, however many topics. */
async function tellScreeners(tx: Transaction, importId: string): Promise<void> {
  const waiting = await tx.em.execute<{ committeeId: string | null; topics: string }[]>(
    `select t.committee_id as "committeeId", count(*) as topics from intake_row r join topic t on t.id = r.topic_id
     where r.import_id = ? and r.outcome = ? and t.status = ? group by t.committee_id order by t.committee_id`,
    [importId, IntakeOutcome.TAKEN, TopicStatus.SUBMITTED],
  );
  for (const { committeeId, topics } of waiting)
    tx.record(topicsToScreen({ importId, committeeId, topics: Number(topics) }));
}
