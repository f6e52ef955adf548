import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee, Member } from '../roster/roster.entity.js';

/** What is asked: words alone, or so many records of one kind. */
export enum TaskAsk {
  WORDS = 'WORDS',
  CONSULTATIONS = 'CONSULTATIONS',
  BRIEFS = 'BRIEFS',
  RESEARCH = 'RESEARCH',
  COORDINATIONS = 'COORDINATIONS',
  RECEPTIONS = 'RECEPTIONS',
  POLICY_TALKS = 'POLICY_TALKS',
}
registerEnumType(TaskAsk, { name: 'TaskAsk', description: 'What a task asks for.' });

/** Where one committee stands with a task. */
export enum TaskStatus {
  GIVEN = 'GIVEN',
  RECEIVED = 'RECEIVED',
  REPORTED = 'REPORTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TaskStatus, { name: 'TaskStatus', description: 'Where one committee stands with a task.' });

/** The kinds of records that fulfil a task. */
export enum TaskRecordKind {
  CONSULTATION = 'CONSULTATION',
  BRIEF = 'BRIEF',
  RESEARCH = 'RESEARCH',
  COORDINATION = 'COORDINATION',
  RECEPTION = 'RECEPTION',
  POLICY_TALK = 'POLICY_TALK',
}
registerEnumType(TaskRecordKind, { name: 'TaskRecordKind', description: 'What a record that fulfils a task is.' });

export enum TaskStepKind {
  GIVEN = 'GIVEN',
  RECEIVED = 'RECEIVED',
  EXTENSION_ASKED = 'EXTENSION_ASKED',
  DAY_SET = 'DAY_SET',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  REPORTED = 'REPORTED',
  REPORT_CORRECTED = 'REPORT_CORRECTED',
  TAKEN_BACK = 'TAKEN_BACK',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  DECISION_TAKEN_BACK = 'DECISION_TAKEN_BACK',
  CANCELLED = 'CANCELLED',
  RESTORED = 'RESTORED',
}
registerEnumType(TaskStepKind, { name: 'TaskStepKind', description: 'What happened with a task in one committee.' });

/** 任务: what the party group asks of committees, kept on its behalf by the secretariat. */
@Entity()
export class Task extends VersionedEntity {
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  words!: string;

  @Enum({ items: () => TaskAsk, type: 'string' })
  ask!: TaskAsk;

  /** How many of them; null: WORDS. */
  @Property({ type: 'integer', nullable: true })
  wanted: number | null = null;

  /** Records count from then on. */
  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  dueOn!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  givenBy!: string;

  @Property({ ...instant })
  givenAt!: Date;

  @Property({ type: 'array', columnType: 'uuid[]' })
  fileIds: Opt<string[]> = [];
}

/** The task as one committee has it. */
@Entity()
@Unique({ properties: ['task', 'committee'] })
export class TaskPart extends VersionedEntity {
  @ManyToOne(() => Task, { ref: true })
  task!: Ref<Task>;

  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  @Enum({ items: () => TaskStatus, type: 'string' })
  status: Opt<TaskStatus> = TaskStatus.GIVEN;

  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ ...instant })
  givenAt!: Date;

  @Property({ ...instant, nullable: true })
  receivedAt: Date | null = null;

  /** A later day was asked for, and why. */
  @Property({ type: 'date', nullable: true })
  askedDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  askedReason: string | null = null;

  @Property({ ...instant, nullable: true })
  askedAt: Date | null = null;

  /** Also when it was taken back: its words are the beginning of the next one. */
  @Property({ type: 'text', nullable: true })
  report: string | null = null;

  @Property({ ...instant, nullable: true })
  reportedAt: Date | null = null;

  /** Account id of whoever wrote the report. */
  @Property({ type: 'uuid', nullable: true })
  reportedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  decisionWords: string | null = null;

  /** CANCELLED: where it stood before. */
  @Enum({ items: () => TaskStatus, type: 'string', nullable: true })
  cancelledFrom: TaskStatus | null = null;

  @Property({ type: 'text', nullable: true })
  cancelledReason: string | null = null;

  /** When who carries it out, or what is named in the report, last changed: whoever read it before reads it again. */
  @Property({ ...instant, nullable: true })
  changedAt: Date | null = null;
}

/** A record that fulfils the task, as the report names it. */
@Entity()
@Unique({ properties: ['part', 'kind', 'recordId'] })
export class TaskLink extends BaseEntity {
  @ManyToOne(() => TaskPart, { ref: true })
  part!: Ref<TaskPart>;

  @Enum({ items: () => TaskRecordKind, type: 'string' })
  kind!: TaskRecordKind;

  @Index()
  @Property({ type: 'uuid' })
  recordId!: string;
}

/** A member who carries it out, and what they say they did. */
@Entity()
@Unique({ properties: ['part', 'member'] })
export class TaskHelper extends BaseEntity {
  @ManyToOne(() => TaskPart, { ref: true })
  part!: Ref<TaskPart>;

  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Property({ ...instant })
  namedAt!: Date;

  /** What they did, in their words or written down for them. */
  @Property({ type: 'text', nullable: true })
  words: string | null = null;

  @Property({ ...instant, nullable: true })
  toldAt: Date | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  toldBy: string | null = null;

  /** They say that they have no part in it. */
  @Property({ type: 'text', nullable: true })
  declinedReason: string | null = null;

  @Property({ ...instant, nullable: true })
  takenOffAt: Date | null = null;
}

/** What happened, step by step; only grows. */
@Entity()
export class TaskStep extends BaseEntity {
  @Index()
  @ManyToOne(() => TaskPart, { ref: true })
  part!: Ref<TaskPart>;

  @Enum({ items: () => TaskStepKind, type: 'string' })
  kind!: TaskStepKind;

  @Property({ ...instant })
  at!: Date;

  /** Account id. */
  @Property({ type: 'uuid' })
  actedBy!: string;

  @Property({ type: 'text', nullable: true })
  words: string | null = null;

  /** The day that was asked for or set. */
  @Property({ type: 'date', nullable: true })
  day: string | null = null;
}
