import type { RequestContext } from '../context.js';
import type { DomainEvent } from '../event.js';
import type { OutputSheet, TableFile } from '../tabular/index.js';
import type { FailingRowWords } from './failing-rows.js';
import type { ImportRefusal } from './import.refusal.js';
import type { ImportRow, ImportStatus, LeftOut, RecognisedColumn, RowOutcome } from './import-row.js';

/** Which import, and the version of it that was seen. */
export interface SeenImport {
  readonly id: string;
  readonly version: number;
}

export interface CellCorrection {
  readonly rowKey: string;
  readonly field: string;
  readonly text: string;
}

export interface ImportEntry extends SeenImport {
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly uploadedAt: string;
  readonly confirmedAt: string | null;
}

/** A record a row could be about, as people tell it from another. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
}

/** An import with everything a screen shows of it. */
export interface LookedAtImport extends ImportEntry {
  readonly columns: readonly RecognisedColumn[];
  readonly leftOut: readonly LeftOut[];
  readonly allRows: readonly ImportRow[];
  readonly changedRows: readonly string[];
  /** Fields whose cells may be corrected. */
  readonly correctable: readonly string[];
  readonly choices: unknown;
  readonly also: unknown;
  candidatesOf(ctx: RequestContext, ids: readonly string[]): Promise<readonly Candidate[]>;
}

export interface RowsFilter {
  readonly outcome: RowOutcome | null;
  /** Only rows with an error or a warning. */
  readonly needsLook: boolean;
}

/** What one kind of import can do, as resolvers and routes use it. Everything authorizes for itself. */
export interface ImportPipeline<Choices = unknown> {
  /** Reads a file and compares it. What it would do is kept to be looked at; nothing is done. */
  preview(ctx: RequestContext, file: TableFile, given?: Partial<Choices>): Promise<{ readonly id: string }>;
  /** null: not there, or not for the viewer to see. */
  look(ctx: RequestContext, id: string): Promise<LookedAtImport | null>;
  /** The newest, for finding one's way back to a preview. */
  recent(ctx: RequestContext): Promise<ImportEntry[]>;
  /** Puts another text into one cell, and compares everything again: what one row says decides about others. */
  correct(ctx: RequestContext, seen: SeenImport, correction: CellCorrection): Promise<ImportRefusal | null>;
  /** Compares again with other choices. */
  adjust(ctx: RequestContext, seen: SeenImport, change: (choices: Choices) => Choices): Promise<ImportRefusal | null>;
  /** Does what the good rows say, once, compared once more under a lock with what holds by then. */
  confirm(ctx: RequestContext, seen: SeenImport): Promise<ImportRefusal | null>;
  /** Lets a preview go; what the file said is forgotten with it. */
  discard(ctx: RequestContext, id: string): Promise<ImportRefusal | null>;
  /** The rows that are not taken, to be put right and brought again; null as with `look`. */
  failing(
    ctx: RequestContext,
    id: string,
    language: ImportLanguage,
  ): Promise<{ readonly fileName: string; readonly sheet: OutputSheet } | null>;
  /** Throws unless the viewer may import this at all: asked before a body is read. */
  allow(ctx: RequestContext): void;
}

/** How each step of an import is told, by the id of the import. */
export interface ImportTelling {
  readonly previewed: (importId: string) => DomainEvent;
  readonly corrected: (importId: string, cell: { readonly rowNumber: number; readonly field: string }) => DomainEvent;
  readonly confirmed: (importId: string, rows: RowCounts) => DomainEvent;
  readonly discarded: (importId: string) => DomainEvent;
}

/** How many rows were taken, and how many were not. */
export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly failed: number;
}

/** What the operations of the schema need of one, whatever is chosen in it. */
export type ImportOperations = Pick<ImportPipeline, 'look' | 'correct' | 'confirm' | 'discard'>;

export type ImportLanguage = keyof FailingRowWords;
