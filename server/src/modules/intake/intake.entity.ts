import { type Opt } from '@mikro-orm/core';
import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';

/** What the rows of a file are. */
export enum IntakeKind {
  /** From a public message board. */
  MESSAGES = 'MESSAGES',
  /** From a hotline such as 12345. */
  WORK_ORDERS = 'WORK_ORDERS',
}
registerEnumType(IntakeKind, { name: 'IntakeKind', description: 'What the rows of a file are.' });

export enum IntakeStatus {
  /** Read; its columns wait to be named. */
  RECEIVED = 'RECEIVED',
  /** What would happen is known; nothing has happened. */
  CHECKED = 'CHECKED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  DISCARDED = 'DISCARDED',
}
registerEnumType(IntakeStatus, { name: 'IntakeStatus' });

/** What a column can be of a topic. */
export enum IntakeField {
  TITLE = 'TITLE',
  BODY = 'BODY',
  PLACE = 'PLACE',
  REPORTED_AT = 'REPORTED_AT',
  CATEGORY = 'CATEGORY',
  TOWNSHIP = 'TOWNSHIP',
  SOURCE_NUMBER = 'SOURCE_NUMBER',
  CHANNEL = 'CHANNEL',
  SUBMITTER_NAME = 'SUBMITTER_NAME',
  SUBMITTER_PHONE = 'SUBMITTER_PHONE',
  REPLY = 'REPLY',
}
registerEnumType(IntakeField, { name: 'IntakeField', description: 'What a column can be of a topic.' });

/** Why a column was taken for what it is. */
export enum IntakeReason {
  /** Somebody said so when a file with the same header came. */
  KEPT = 'KEPT',
  HEADING = 'HEADING',
  CONTENTS = 'CONTENTS',
  /** Said for this file. */
  CHOSEN = 'CHOSEN',
}
registerEnumType(IntakeReason, { name: 'IntakeReason', description: 'Why a column was taken for what it is.' });

/** A column as the wizard keeps it. */
export interface KeptColumn {
  readonly heading: string;
  /** The first few values in it, shortened. */
  readonly samples: readonly string[];
  /** Null: left out. */
  readonly field: IntakeField | null;
  readonly reason: IntakeReason | null;
}

/** A file of messages or work orders on its way to becoming topics. */
@Entity()
export class IntakeImport extends VersionedEntity {
  @Property({ type: 'text' })
  fileName!: string;

  @Property({ type: 'text' })
  sha256!: string;

  @Enum({ items: () => IntakeKind, type: 'string' })
  kind!: IntakeKind;

  /** The board or hotline it comes from, as the clerk calls it: numbers count within it. */
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Enum({ items: () => IntakeStatus, type: 'string' })
  status: Opt<IntakeStatus> = IntakeStatus.RECEIVED;

  @Property({ type: 'json' })
  columns!: readonly KeptColumn[];

  /** The same for files with the same header. */
  @Property({ type: 'text' })
  headerKey!: string;

  @Property({ type: 'integer' })
  rowCount!: number;

  @Property({ type: 'integer' })
  newCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  knownCount: Opt<number> = 0;

  @Property({ type: 'integer' })
  failedCount: Opt<number> = 0;

  /** Topics made so far. */
  @Property({ type: 'integer' })
  takenCount: Opt<number> = 0;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  finishedAt: Date | null = null;
}

export enum IntakeOutcome {
  /** Will become a topic. */
  NEW = 'NEW',
  /** Became one. */
  TAKEN = 'TAKEN',
  /** There already, from an earlier import or an earlier row. */
  KNOWN = 'KNOWN',
  ERROR = 'ERROR',
}
registerEnumType(IntakeOutcome, { name: 'IntakeOutcome' });

/** A row of a file until its import is done; after that only what became of it, and the cells of those refused. */
@Entity()
@Unique({ properties: ['importId', 'rowNumber'] })
export class IntakeRow extends BaseEntity {
  @Property({ type: 'uuid' })
  importId!: string;

  /** As the file counts. */
  @Property({ type: 'integer' })
  rowNumber!: number;

  @Property({ type: 'json', nullable: true })
  cells: unknown = null;

  /** Columns whose cell is an error in the file itself. */
  @Property({ type: 'array', columnType: 'int[]' })
  brokenColumns: Opt<string[]> = [];

  /** By column, what the file said in cells that were corrected in the preview. */
  @Property({ type: 'json', nullable: true })
  said: unknown = null;

  @Enum({ items: () => IntakeOutcome, type: 'string', nullable: true })
  outcome: IntakeOutcome | null = null;

  @Property({ type: 'json', nullable: true })
  problem: unknown = null;

  /** The topic it became, or the one that is there already. */
  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;

  /** A topic that says exactly the same under another number or from another source. */
  @Property({ type: 'uuid', nullable: true })
  repeatsTopicId: string | null = null;

  /** An earlier row of the file that does. */
  @Property({ type: 'integer', nullable: true })
  repeatsRow: number | null = null;
}

/** What the columns of files with one header mean, kept for the next of them. */
@Entity()
export class IntakeMapping extends BaseEntity {
  @Unique()
  @Property({ type: 'text' })
  headerKey!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  source!: string;

  /** By column. */
  @Property({ type: 'json' })
  fields!: readonly (IntakeField | null)[];
}
