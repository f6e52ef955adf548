import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Member } from '../../roster/roster.entity.js';
import { Topic } from '../../topic/topic.entity.js';
import { Commitment } from '../commitment.entity.js';
import { CommitmentStep } from '../commitment-step.entity.js';
import { Presence } from '../verification/verification.entity.js';

export enum LookBackKind {
  DAY_30 = 'DAY_30',
  DAY_90 = 'DAY_90',
  DAY_180 = 'DAY_180',
  /** Closed as not solved: the day the department said it is looked at again. */
  NEXT_LOOK = 'NEXT_LOOK',
}
registerEnumType(LookBackKind, { name: 'LookBackKind' });

export enum LookBackFinding {
  /** 巩固 */
  HELD = 'HELD',
  /** 反弹 */
  RELAPSED = 'RELAPSED',
  /** What was promised lasts, and something else came up. */
  NEW_PROBLEM = 'NEW_PROBLEM',
  /** Of what was not solved: it still cannot be. */
  STILL_HARD = 'STILL_HARD',
  /** Of what was not solved: now it can. */
  CAN_BE_DONE = 'CAN_BE_DONE',
}
registerEnumType(LookBackFinding, { name: 'LookBackFinding' });

/** 回头看: a member who did not verify it looks again, after it was closed. */
@Entity()
export class LookBack extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @Enum({ items: () => LookBackKind, type: 'string' })
  kind!: LookBackKind;

  @Index()
  @Property({ type: 'date' })
  dueOn!: string;

  /** Not needed any more: it came back before. */
  @Property({ ...instant, nullable: true })
  droppedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  lookedAt: Date | null = null;

  /** The step of the chain it was written in. */
  @Unique()
  @ManyToOne(() => CommitmentStep, { ref: true, nullable: true })
  step: Ref<CommitmentStep> | null = null;

  /** Who looked. */
  @ManyToOne(() => Member, { ref: true, nullable: true })
  member: Ref<Member> | null = null;

  @Enum({ items: () => LookBackFinding, type: 'string', nullable: true })
  finding: LookBackFinding | null = null;

  @Property({ type: 'text', nullable: true })
  text: string | null = null;

  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Enum({ items: () => Presence, type: 'string', default: Presence.UNKNOWN })
  presence: Opt<Presence> = Presence.UNKNOWN;

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  photoIds: Opt<string[]> = [];

  /** NEW_PROBLEM: the topic it was handed in as. */
  @ManyToOne(() => Topic, { ref: true, nullable: true })
  newTopic: Ref<Topic> | null = null;
}
