// Longer than 300 lines: the pipeline of an import is read from its first step to its last.
import { LockMode } from '@mikro-orm/core';
import { authorize } from '../authorize.js';
import type { RequestContext } from '../context.js';
import { badInput, notFound } from '../errors.js';
import { knownId } from '../id.js';
import { prepared } from '../read.js';
import { cleanText } from '../tabular/clean-text.js';
import { readTable, type Table, TableRefusal } from '../tabular/index.js';
import { BODY_MAX, fileNameInput, textInput } from '../text.js';
import { inTransaction, type Transaction } from '../transaction.js';
import { expectVersion } from '../version.js';
import { accountIdOf, type Viewer } from '../viewer.js';
import { type FailingRowWords, failingRows } from './failing-rows.js';
import { ImportRefusal, ImportRefusalCode } from './import.refusal.js';
import type {
  CellCorrection,
  ImportEntry,
  ImportPipeline,
  ImportTelling,
  LookedAtImport,
  SeenImport,
} from './import-pipeline.js';
import {
  type Correction,
  type Corrections,
  type ImportRow,
  ImportStatus,
  isTaken,
  type LeftOut,
  type RecognisedColumn,
  RowOutcome,
} from './import-row.js';
import type { KeptImport } from './kept-import.entity.js';
import { type KeptTable, packTable, unpackTable } from './kept-table.js';

/** How a file is to be read: what was chosen (nothing yet, the first time), what was corrected. */
export interface ImportReading<Field extends string, Choices> {
  readonly fileName: string;
  readonly today: string;
  readonly choices: Choices | null;
  readonly corrections: Corrections<Field>;
}

/** What a file was recognised as: its columns and rows, and whatever else its kind needs to compare them. */
export interface Recognised<Field extends string> {
  readonly columns: readonly RecognisedColumn<Field>[];
  /** What of the file is not read, to be said beside its rows. */
  readonly leftOut?: readonly LeftOut[];
}

/** What one kind of import has of its own: whom it is for, how its files are recognised, compared and written. */
export interface ImportKind<
  Field extends string,
  Found extends Recognised<Field>,
  Choices,
  Row extends ImportRow<Field>,
  Also,
> {
  readonly entity: new () => KeptImport;
  /** What prepared statements about it are called: `module.thing`. */
  readonly statement: string;
  /** Where it is kept. */
  readonly table: string;
  readonly tell: ImportTelling;
  readonly may: (viewer: Viewer | null) => boolean;
  /** Whether somebody who may import sees what others brought. Left out: everybody who may does. */
  readonly seesAll?: (viewer: Viewer | null) => boolean;
  /** More than any real file has; a longer one is another kind of file. */
  readonly limits: { readonly rows: number; readonly columns?: number };
  /** Said of a file in which nothing was recognised. */
  readonly unrecognised: string;
  /** Fields whose cells may be corrected in the preview. */
  readonly correctable: readonly NoInfer<Field>[];
  /** null: this is another kind of file. A code: it cannot be read without guessing, and why. */
  readonly recognise: (table: Table, reading: ImportReading<Field, Choices>) => Found | string | null;
  /** What is chosen for a file before anybody chose; `given` came with it. */
  readonly choose: (found: Found, given: Partial<Choices>, today: string) => Choices;
  /** What each row would do. Asked again at every correction, and under the lock when it is confirmed. */
  readonly compare: (
    tx: Transaction,
    found: Found,
    choices: Choices,
  ) => Promise<{ readonly rows: readonly Row[]; readonly also: Also }>;
  /** Keeps what is compared with from changing until the rows are written; reading goes on. */
  readonly lock: (tx: Transaction, rows: readonly Row[]) => Promise<unknown>;
  /** Writes what the good rows say. */
  readonly write: (tx: Transaction, rows: readonly Row[], now: { choices: Choices; also: Also }) => Promise<unknown>;
  /** Whether there is something to confirm. Left out: a row that is new or changes something. */
  readonly isWorthIt?: (rows: readonly Row[]) => boolean;
  readonly candidates?: LookedAtImport['candidatesOf'];
  readonly words: FailingRowWords;
}

interface StoredImport<Field extends string, Choices, Row, Also> {
  /** null once it was confirmed: the rows say what became of it. */
  readonly table: KeptTable | null;
  readonly corrections: Corrections<Field>;
  readonly choices: Choices;
  readonly columns: readonly RecognisedColumn<Field>[];
  /** Left out by imports kept before it was said. */
  readonly leftOut?: readonly LeftOut[];
  readonly rows: readonly Row[];
  readonly also: Also;
  /** Keys of rows that turned out other than previewed when it was confirmed. */
  readonly changedRows: readonly string[];
}

/** The pipeline of one kind, with its imports kept in a table of their own. */
export function keptImport<
  Field extends string,
  Found extends Recognised<Field>,
  Choices,
  Row extends ImportRow<Field>,
  Also,
>(kind: ImportKind<Field, Found, Choices, Row, Also>): ImportPipeline<Choices> {
  type Stored = StoredImport<Field, Choices, Row, Also>;
  const { entity, statement, table, tell } = kind;
  const recent = `${statement}.recent`;
  const seesAll = kind.seesAll ?? (() => true);
  const maySee = (viewer: Viewer | null, { uploadedBy }: Pick<KeptImport, 'uploadedBy'>) =>
    seesAll(viewer) || (uploadedBy !== null && uploadedBy === accountIdOf(viewer));
  const allow = (ctx: RequestContext) => authorize(kind.may(ctx.viewer), `import into ${table}`);

  const ENTRY = `id, version, file_name as "fileName", status, created_at as "uploadedAt", confirmed_at as "confirmedAt",
    uploaded_by as "uploadedBy"`;
  type EntryRow = ImportEntry & { readonly uploadedBy: string | null };
  const oneQuery = prepared<EntryRow & { readonly stored: Omit<Stored, 'table'> | null }, { id: string }>(
    statement,
    `select ${ENTRY}, stored - 'table' as stored from ${table} where id = :id`,
  );
  const recentQuery = prepared<ImportEntry, { all: boolean; accountId: string | null }>(
    recent,
    `select ${ENTRY} from ${table} where :all or uploaded_by = :accountId::uuid order by id desc limit 20`,
  );

  const compared = async (tx: Transaction, file: Table, reading: ImportReading<Field, Choices>, choices: Choices) => {
    const recognised = kind.recognise(file, { ...reading, choices });
    const found = typeof recognised === 'string' ? null : recognised;
    const { rows, also } = found
      ? await kind.compare(tx, found, choices)
      : { rows: [] as readonly Row[], also: null as Also };
    const { columns = [], leftOut = [] } = found ?? {};
    return { choices, corrections: reading.corrections, columns, leftOut, rows, also };
  };

  /** The import with its row locked, when it can still be changed. */
  const open = async (tx: Transaction, id: string): Promise<KeptImport | ImportRefusal> => {
    allow(tx.ctx);
    const found = await tx.em.findOne(entity, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!found || !maySee(tx.ctx.viewer, found)) throw notFound();
    if (found.status === ImportStatus.CONFIRMED) return new ImportRefusal(ImportRefusalCode.IMPORT_CONFIRMED);
    if (found.status === ImportStatus.DISCARDED) return new ImportRefusal(ImportRefusalCode.IMPORT_DISCARDED);
    return found;
  };

  /** Reads what is kept again, with other choices or corrections, and compares it with what holds now. */
  const again = async (
    tx: Transaction,
    { fileName }: KeptImport,
    before: Stored,
    change: Partial<Pick<Stored, 'choices' | 'corrections'>> = {},
  ) => {
    if (!before.table) throw notFound();
    const { choices, corrections } = { ...before, ...change };
    const reading = { fileName, today: tx.ctx.today(), choices, corrections };
    return compared(tx, unpackTable(before.table), reading, choices);
  };

  const changing = (
    ctx: RequestContext,
    { id, version }: SeenImport,
    change: (tx: Transaction, found: KeptImport, before: Stored) => Promise<ImportRefusal | null>,
  ) =>
    inTransaction(ctx, async (tx) => {
      const found = await open(tx, id);
      if (found instanceof ImportRefusal) return found;
      expectVersion(found, version);
      return change(tx, found, found.stored as Stored);
    });

  return {
    allow,

    async preview(ctx, file, given = {}) {
      allow(ctx);
      const fileName = fileNameInput(file.name);
      const read = await readTable({ name: fileName, bytes: file.bytes }, kind.limits);
      if (read instanceof TableRefusal) throw badInput('file', read.code);
      const reading = { fileName, today: ctx.today(), choices: null, corrections: {} };
      const found = kind.recognise(read, reading);
      if (!found || typeof found === 'string') throw badInput('file', found ?? kind.unrecognised);
      const choices = kind.choose(found, given, ctx.today());
      return inTransaction(ctx, async (tx) => {
        const preview = new entity();
        const stored = { table: packTable(read), changedRows: [], ...(await compared(tx, read, reading, choices)) };
        const { sha256 } = read;
        Object.assign(preview, { fileName, sha256, stored, uploadedBy: accountIdOf(ctx.viewer), createdAt: ctx.now() });
        tx.em.persist(preview);
        tx.record(tell.previewed(preview.id));
        return preview;
      });
    },

    async look(ctx, id) {
      allow(ctx);
      const found = await ctx.read.one(oneQuery, { id: knownId(id) });
      if (!found || !maySee(ctx.viewer, found)) return null;
      const { stored, uploadedBy: _kept, ...entry } = found;
      return {
        ...entry,
        columns: stored?.columns ?? [],
        leftOut: stored?.leftOut ?? [],
        allRows: stored?.rows ?? [],
        changedRows: stored?.changedRows ?? [],
        correctable: entry.status === ImportStatus.PREVIEWED ? kind.correctable : [],
        choices: stored?.choices ?? null,
        also: stored?.also ?? null,
        candidatesOf: kind.candidates ?? (async () => []),
      };
    },

    async recent(ctx) {
      allow(ctx);
      return ctx.read.all(recentQuery, { all: seesAll(ctx.viewer), accountId: accountIdOf(ctx.viewer) });
    },

    correct: (ctx, seen, { rowKey, field, text }: CellCorrection) =>
      changing(ctx, seen, async (tx, found, before) => {
        const known = kind.correctable.find((one) => one === field);
        if (!known) throw badInput('field', 'UNKNOWN');
        const row = before.rows.find(({ key }) => key === rowKey);
        if (!row) throw notFound();
        const said = cleanText(textInput(text, { field: 'text', max: BODY_MAX }) ?? '').text;
        const ofRow: Partial<Record<Field, Correction>> = { ...before.corrections[rowKey] };
        // What the file said, typed once more, is no correction.
        if (said === writtenIn(row, known)) delete ofRow[known];
        else ofRow[known] = { text: said, by: accountIdOf(ctx.viewer), at: ctx.now().toISOString() };
        const corrections: Corrections<Field> = { ...before.corrections, [rowKey]: ofRow };
        found.stored = { ...before, ...(await again(tx, found, before, { corrections })) };
        tx.record(tell.corrected(found.id, { rowNumber: row.row, field: known }));
        return null;
      }),

    adjust: (ctx, seen, change) =>
      changing(ctx, seen, async (tx, found, before) => {
        found.stored = { ...before, ...(await again(tx, found, before, { choices: change(before.choices) })) };
        return null;
      }),

    confirm: (ctx, seen) =>
      changing(ctx, seen, async (tx, found, before) => {
        await kind.lock(tx, before.rows);
        const now = await again(tx, found, before);
        const isWorthIt = kind.isWorthIt ?? ((rows) => rows.some(isTaken));
        if (!isWorthIt(now.rows)) return new ImportRefusal(ImportRefusalCode.NOTHING_TO_IMPORT);
        await kind.write(tx, now.rows.filter(isTaken), now);
        const previewed = new Map(before.rows.map((row) => [row.key, gistOf(row)]));
        const changedRows = now.rows.filter((row) => previewed.get(row.key) !== gistOf(row)).map(({ key }) => key);
        found.stored = { ...before, ...now, changedRows, table: null };
        found.status = ImportStatus.CONFIRMED;
        found.confirmedAt = ctx.now();
        const count = (outcome: RowOutcome) => now.rows.filter((row) => row.outcome === outcome).length;
        tx.record(
          tell.confirmed(found.id, {
            created: count(RowOutcome.NEW),
            updated: count(RowOutcome.UPDATE),
            failed: count(RowOutcome.ERROR),
          }),
        );
        return null;
      }),

    discard: (ctx, id) =>
      inTransaction(ctx, async (tx) => {
        const found = await open(tx, id);
        if (found instanceof ImportRefusal)
          // Letting go twice is letting go.
          return found.code === ImportRefusalCode.IMPORT_DISCARDED ? null : found;
        found.status = ImportStatus.DISCARDED;
        found.stored = null;
        tx.record(tell.discarded(id));
        return null;
      }),

    async failing(ctx, id, language) {
      const found = await this.look(ctx, id);
      if (!found || found.status === ImportStatus.DISCARDED) return null;
      return { fileName: found.fileName, sheet: failingRows(found.allRows, kind.words, language) };
    },
  };
}

/** What the file itself says of a field in this row. */
const writtenIn = (row: ImportRow, field: string): string =>
  row.cells
    .filter((cell) => cell.field === field)
    .map(({ was, text }) => was ?? text)
    .filter(Boolean)
    .join(' ');

// Kept rows come back with their keys in another order: compared by position.
const gistOf = ({ outcome, recordId, changes }: ImportRow) =>
  JSON.stringify([outcome, recordId, changes.map(({ field, from, to }) => [field, from, to])]);
