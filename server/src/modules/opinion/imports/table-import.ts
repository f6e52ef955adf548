import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import type { DomainEvent } from '../../../kernel/event.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { readTable, type Table, type TableFile, TableRefusal } from '../../../kernel/tabular/index.js';
import { fileNameInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { ImportStatus, RowOutcome } from '../../roster/index.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import type { KeptTable } from './kept-table.entity.js';

/** What one kind of table needs of its own. */
export interface TableImportKind<Kept extends KeptTable, Read, Row> {
  readonly entity: new () => Kept;
  /** Where it is kept, and what prepared statements about it are called. */
  readonly table: string;
  /** How each step is told, by the id of the import. */
  readonly tell: {
    readonly previewed: (id: string) => DomainEvent;
    readonly imported: (id: string, count: number) => DomainEvent;
    readonly discarded: (id: string) => DomainEvent;
  };
  readonly may: (viewer: Viewer | null) => boolean;
  readonly maxRows: number;
  /** null: this is no such table, said with `unrecognised`. */
  readonly read: (table: Table) => readonly Read[] | null;
  readonly unrecognised: string;
  readonly compare: (ctx: RequestContext, read: readonly Read[]) => Promise<readonly Row[]>;
  /** Nobody writes to this table between the comparison and the writing; reading goes on. */
  readonly locks: string;
  readonly write: (tx: Transaction, row: Row) => Promise<void>;
}

interface Stored<Read, Row> {
  readonly read: readonly Read[];
  readonly rows: readonly Row[];
}

export interface ImportView<Row> {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly rows: (Row & { problems: string[] })[];
}

export interface TableImport<Kept extends KeptTable, Row> {
  /** Reads a file. What it would change is kept to be looked at; nothing is changed. */
  preview(ctx: RequestContext, file: TableFile): Promise<Kept>;
  /** Does what the good rows say, compared once more with what holds by then. */
  confirm(ctx: RequestContext, id: string, version: number): Promise<Kept | OpinionRefusal>;
  /** Lets a preview go; what the file said is forgotten with it. */
  discard(ctx: RequestContext, id: string): Promise<Kept | OpinionRefusal>;
  look(ctx: RequestContext, id: string): Promise<ImportView<Row> | null>;
}

export function tableImport<
  Kept extends KeptTable,
  Read,
  Row extends { readonly outcome: RowOutcome; readonly problems: readonly string[] },
>(kind: TableImportKind<Kept, Read, Row>): TableImport<Kept, Row> {
  const { entity, tell } = kind;
  const oneQuery = prepared<Omit<ImportView<Row>, 'rows'> & { stored: Stored<Read, Row> | null }, { id: string }>(
    `opinion.${kind.table}`,
    `select id, version, file_name as "fileName", status, stored from ${kind.table} where id = :id`,
  );

  const open = async (tx: Transaction, id: string): Promise<Kept | OpinionRefusal> => {
    authorize(kind.may(tx.ctx.viewer), `change an import in ${kind.table}`);
    const found = (await tx.em.findOne(entity as new () => KeptTable, knownId(id), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    })) as Kept | null;
    if (!found) throw notFound();
    if (found.status === ImportStatus.CONFIRMED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_CONFIRMED);
    if (found.status === ImportStatus.DISCARDED) return new OpinionRefusal(OpinionRefusalCode.IMPORT_DISCARDED);
    return found;
  };

  return {
    async preview(ctx, file) {
      authorize(kind.may(ctx.viewer), `import into ${kind.table}`);
      const fileName = fileNameInput(file.name);
      const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: kind.maxRows, columns: 100 });
      if (table instanceof TableRefusal) throw badInput('file', table.code);
      const read = kind.read(table);
      if (!read) throw badInput('file', kind.unrecognised);
      const stored = { read, rows: await kind.compare(ctx, read) };
      return inTransaction(ctx, async (tx) => {
        const preview = new entity();
        Object.assign(preview, { fileName, stored, uploadedBy: accountIdOf(ctx.viewer), createdAt: ctx.now() });
        tx.em.persist(preview);
        tx.record(tell.previewed(preview.id));
        return preview;
      });
    },

    confirm(ctx, id, version) {
      return inTransaction(ctx, async (tx) => {
        const found = await open(tx, id);
        if (found instanceof OpinionRefusal) return found;
        expectVersion(found, version);
        await tx.em.execute(`lock table ${kind.locks} in share row exclusive mode`);
        const { read } = found.stored as Stored<Read, Row>;
        const rows = await kind.compare(ctx, read);
        const wanted = rows.filter(({ outcome }) => outcome === RowOutcome.NEW || outcome === RowOutcome.UPDATE);
        if (wanted.length === 0) return new OpinionRefusal(OpinionRefusalCode.NOTHING_TO_IMPORT);
        for (const row of wanted) await kind.write(tx, row);
        found.stored = { read, rows };
        found.status = ImportStatus.CONFIRMED;
        found.confirmedAt = ctx.now();
        tx.record(tell.imported(id, wanted.length));
        return found;
      });
    },

    discard(ctx, id) {
      return inTransaction(ctx, async (tx) => {
        const found = await open(tx, id);
        if (found instanceof OpinionRefusal) return found;
        found.status = ImportStatus.DISCARDED;
        found.stored = null;
        tx.record(tell.discarded(id));
        return found;
      });
    },

    async look(ctx, given) {
      authorize(kind.may(ctx.viewer), `see an import in ${kind.table}`);
      const found = await ctx.read.one(oneQuery, { id: knownId(given) });
      if (!found) return null;
      const { stored, ...view } = found;
      return { ...view, rows: (stored?.rows ?? []).map((row) => ({ ...row, problems: [...row.problems] })) };
    },
  };
}
