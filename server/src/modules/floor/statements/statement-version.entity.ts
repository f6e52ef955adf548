import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import type { Evidence } from './evidence.js';
import { Statement, StatementKind } from './statement.entity.js';

/** Why a statement stands differently than before. */
export enum CorrectionReason {
  /** 记下 */
  NOTED = 'NOTED',
  /** 笔误 */
  SLIP = 'SLIP',
  /** 听错 */
  MISHEARD = 'MISHEARD',
  /** 发言人更正 */
  SPEAKER_CORRECTED = 'SPEAKER_CORRECTED',
  /** 补充 */
  ADDED_TO = 'ADDED_TO',
  /** 发言人撤回 */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CorrectionReason, { name: 'CorrectionReason', description: 'Why a statement stands differently.' });

/** A statement as it once stood. Append-only: a trigger refuses changes. */
@Entity()
@Unique({ properties: ['statement', 'number'] })
export class StatementVersion extends BaseEntity {
  @ManyToOne(() => Statement, { ref: true })
  statement!: Ref<Statement>;

  @Property({ type: 'integer' })
  number!: number;

  /** Null: an observer. */
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  @Enum({ items: () => StatementKind, type: 'string' })
  kind!: StatementKind;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'json' })
  evidence: Opt<readonly Evidence[]> = [];

  @Enum({ items: () => CorrectionReason, type: 'string' })
  reason!: CorrectionReason;

  /** Account or participant who wrote it; null for the system. */
  @Property({ type: 'uuid', nullable: true })
  writtenBy: string | null = null;

  @Property({ ...instant })
  writtenAt!: Date;
}
