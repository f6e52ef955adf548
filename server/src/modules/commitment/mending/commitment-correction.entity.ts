import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';

/** What somebody wrote and put right. */
export enum CorrectedRecord {
  PROMISE = 'PROMISE',
  PROGRESS = 'PROGRESS',
  REPLY = 'REPLY',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(CorrectedRecord, { name: 'CorrectedRecord', description: 'Which kind of record was put right.' });

export enum CorrectedField {
  ACTION = 'ACTION',
  DELIVERABLE = 'DELIVERABLE',
  RESPONSIBLE_PERSON = 'RESPONSIBLE_PERSON',
  PROMISED_DUE_ON = 'PROMISED_DUE_ON',
  TEXT = 'TEXT',
  STAGE = 'STAGE',
  RESULT_CLASS = 'RESULT_CLASS',
  REASON = 'REASON',
  BASIS = 'BASIS',
  NEXT_LOOK_ON = 'NEXT_LOOK_ON',
  DELIVERED = 'DELIVERED',
  FINDING = 'FINDING',
  PLACE = 'PLACE',
}
registerEnumType(CorrectedField, { name: 'CorrectedField' });

/** 更正: what a field of a record said before, and what it says since. Append-only. */
@Entity()
export class CommitmentCorrection extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Enum({ items: () => CorrectedRecord, type: 'string' })
  record!: CorrectedRecord;

  /** Of the entry, the reply or the verification; of the commitment itself where the promise was put right. */
  @Property({ type: 'uuid' })
  recordId!: string;

  @Enum({ items: () => CorrectedField, type: 'string' })
  field!: CorrectedField;

  @Property({ type: 'text', nullable: true })
  saidBefore: string | null = null;

  /** Null as well where the whole record was taken back. */
  @Property({ type: 'text', nullable: true })
  saysNow: string | null = null;

  /** The record is gone; this is all that is kept of it. */
  @Property({ type: 'boolean' })
  takenBack!: boolean;

  @Property({ type: 'text' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  correctedBy: string | null = null;

  @Property({ ...instant })
  at!: Date;
}
