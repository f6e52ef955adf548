import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Department } from '../../roster/roster.entity.js';
import { OpinionBrief } from '../brief.entity.js';
import { BriefLevel } from '../ladder/submission.entity.js';

export enum InstructionStatus {
  /** Somebody has to act on it. */
  OPEN = 'OPEN',
  /** What was done has been reported; whether it holds is looked at later. */
  HANDLED = 'HANDLED',
  /** 回头看: it holds. */
  HELD = 'HELD',
  /** 撤回: by whoever wrote it, before anything followed. It counts nowhere. */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(InstructionStatus, { name: 'InstructionStatus' });

/** 批示: that a leader gave one, to whom and what follows. Its wording is kept apart, for those named. */
@Entity()
export class LeaderInstruction extends VersionedEntity {
  @Index()
  @ManyToOne(() => OpinionBrief, { ref: true })
  brief!: Ref<OpinionBrief>;

  @Property({ type: 'text' })
  leaderName!: string;

  @Property({ type: 'text' })
  leaderPost!: string;

  @Enum({ items: () => BriefLevel, type: 'string' })
  level!: BriefLevel;

  @Property({ type: 'date' })
  instructedOn!: string;

  /** To whom it was given, as written. */
  @Property({ type: 'text' })
  addressee!: string;

  /** The department that has to act, where it is one of ours. */
  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  /** What has to be done, in words everybody who handles it may read. */
  @Property({ type: 'text' })
  duty!: string;

  @Index()
  @Enum({ items: () => InstructionStatus, type: 'string' })
  status: Opt<InstructionStatus> = InstructionStatus.OPEN;

  @Property({ type: 'date' })
  dueOn!: string;

  /** 批示办理回头看: not before it was handled. */
  @Property({ type: 'date' })
  lookBackOn!: string;

  @Property({ type: 'text', nullable: true })
  handledNote: string | null = null;

  @Property({ type: 'date', nullable: true })
  handledOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  lookBackNote: string | null = null;

  @Property({ type: 'date', nullable: true })
  lookedBackOn: string | null = null;

  /** 本人签批: a leader wrote it themselves. Otherwise the office wrote it down for them (办公室代录). */
  @Property({ type: 'boolean', default: false })
  byOwnHand: Opt<boolean> = false;

  /** Of one by their own hand: when the office took it in and said with whom it lies. */
  @Property({ ...instant, nullable: true })
  takenInAt: Date | null = null;

  /** Why it was withdrawn; without quoting the leader. */
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  /** Account id of who wrote it down: they alone put it right. */
  @Property({ type: 'uuid', nullable: true })
  enteredBy: string | null = null;

  /** How often a look-back found that it did not hold. */
  @Property({ type: 'integer' })
  reopened: Opt<number> = 0;
}

/** The words of an instruction, in a table of their own that one statement alone reads. */
@Entity()
export class InstructionWording extends BaseEntity {
  @OneToOne(() => LeaderInstruction, { ref: true, owner: true })
  instruction!: Ref<LeaderInstruction>;

  @Property({ type: 'text', hidden: true })
  wording!: string;
}

/** Who may read the wording of an instruction. */
@Entity()
@Unique({ properties: ['instruction', 'accountId'] })
export class InstructionReader extends BaseEntity {
  @ManyToOne(() => LeaderInstruction, { ref: true })
  instruction!: Ref<LeaderInstruction>;

  @Property({ type: 'uuid' })
  accountId!: string;

  /** Account id of who named them. */
  @Property({ type: 'uuid', nullable: true })
  namedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;
}

/** That somebody read the wording. Append-only. */
@Entity()
export class InstructionReading extends BaseEntity {
  @Index()
  @ManyToOne(() => LeaderInstruction, { ref: true })
  instruction!: Ref<LeaderInstruction>;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ ...instant })
  readAt!: Date;
}
