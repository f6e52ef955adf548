import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../audience.js';
import { resultUnion } from '../refusal.js';
import { DateTime } from '../scalars.js';
import { ImportRefusal } from './import.refusal.js';
import type { LookedAtImport } from './import-pipeline.js';
import { ImportStatus, RowOutcome, type Severity } from './import-row.js';

/** Everybody who imports something; each import names its own audience where it is asked for. */
export const IMPORTERS = [...ORGANISERS, 'DEPARTMENT_OFFICER'] as const;

@ObjectType({ description: 'What is odd about a row or one of its cells. The words are in the clients, by code.' })
@Audience(...IMPORTERS)
export class ImportProblem {
  @Field(() => String)
  code!: string;

  @Field(() => String, {
    description: 'ERROR: the row is not taken. WARNING: somebody should look. NOTE: it was tidied.',
  })
  severity!: Severity;

  @Field(() => String, { nullable: true, description: 'The column by the letter over it.' })
  column!: string | null;

  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, where the words need it.' })
  given!: string | null;

  @Field(() => String, { nullable: true, description: 'The nearest known name.' })
  suggestion!: string | null;

  @Field(() => String, { nullable: true, description: 'Other rows of the file this is about, joined by 、.' })
  rows!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many characters there may be, where that is the problem.' })
  limit!: number | null;
}

@ObjectType({ description: 'What a row says of one field.' })
@Audience(...IMPORTERS)
export class ImportCell {
  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'As the file has it, or as it was corrected.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What the file said; null when it was not corrected.' })
  was!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is; several joined by 、; null when it is not known.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'As it will be.' })
  to!: string | null;

  @Field(() => Boolean)
  isChanged!: boolean;

  @Field(() => Boolean, { description: 'Whether another text may be put here.' })
  canCorrect!: boolean;
}

@ObjectType({ description: 'A record a row could be about.' })
@Audience(...IMPORTERS)
export class ImportCandidate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from another of the name.' })
  detail!: string | null;
}

@ObjectType({ description: 'One row of the file and what becomes of it.' })
@Audience(...IMPORTERS)
export class ImportRowView {
  @Field(() => ID, { description: 'Names the row within this import.' })
  key!: string;

  @Field(() => String)
  sheet!: string;

  @Field(() => Int, { description: 'As numbered on screen.' })
  rowNumber!: number;

  @Field(() => RowOutcome)
  outcome!: RowOutcome;

  @Field(() => ID, { nullable: true, description: 'The record it is about, when there is one already.' })
  recordId!: string | null;

  @Field(() => [ImportCell])
  cells!: ImportCell[];

  @Field(() => [ImportProblem])
  problems!: ImportProblem[];

  @Field(() => [ImportCandidate], { description: 'Records it could be, when only a person can tell.' })
  candidates!: ImportCandidate[];

  @Field(() => String, { nullable: true, description: 'Another row of the file carries the same: its key.' })
  joins!: string | null;

  @Field(() => Boolean, { description: 'It turned out otherwise than previewed.' })
  changedSincePreview!: boolean;
}

@ObjectType()
@Audience(...IMPORTERS)
export class ImportRowPage {
  @Field(() => [ImportRowView])
  nodes!: ImportRowView[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;
}

@ObjectType()
@Audience(...IMPORTERS)
export class ImportSummary {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  skipped!: number;

  @Field(() => Int, { description: 'Rows taken that somebody should look at.' })
  warned!: number;

  @Field(() => Int, { description: 'Rows with a cell that was corrected here.' })
  corrected!: number;

  @Field(() => Int, { description: 'After confirming: rows that turned out otherwise than previewed.' })
  changedSincePreview!: number;
}

@ObjectType()
@Audience(...IMPORTERS)
export class ImportColumn {
  @Field(() => String)
  sheet!: string;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { nullable: true, description: 'null: not understood, and left out.' })
  field!: string | null;
}

@ObjectType({ description: 'Part of a file that is not read.' })
@Audience(...IMPORTERS)
export class ImportLeftOut {
  @Field(() => String, { description: 'OTHER_TABLE, HIDDEN_COLUMN, HIDDEN_SHEET or NO_LIST.' })
  code!: string;

  @Field(() => String)
  sheet!: string;

  @Field(() => String, { nullable: true, description: 'Its columns or rows as on screen; null: all of the sheet.' })
  where!: string | null;
}

@ObjectType({ description: 'A file that was brought, by name and date.' })
@Audience(...IMPORTERS)
export class ImportEntryView {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStatus)
  status!: ImportStatus;

  @Field(() => DateTime)
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;
}

@ObjectType({ description: 'A file compared with what there is. Nothing changes before it is confirmed.' })
@Audience(...IMPORTERS)
export class ImportPreview extends ImportEntryView {
  @Field(() => ImportSummary)
  summary!: ImportSummary;

  @Field(() => [ImportColumn])
  columns!: readonly ImportColumn[];

  @Field(() => [ImportLeftOut], { description: 'What of the file is not read: it is not among the rows.' })
  leftOut!: readonly ImportLeftOut[];

  rows!: ImportRowPage;

  /** What the fields are read from. */
  found!: LookedAtImport;
}

@InputType({ description: 'Another text for one cell. It is read and compared like what the file says.' })
export class CorrectImportCellInput {
  @Field(() => ID, { description: 'Of the row, within this import.' })
  rowKey!: string;

  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'Empty: the cell says nothing.' })
  text!: string;
}

export const ImportResult = resultUnion('ImportResult', ImportPreview, ImportRefusal);
