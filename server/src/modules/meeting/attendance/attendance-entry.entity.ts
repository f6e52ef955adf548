import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Participant, SignInMethod } from '../../consultation/participant.entity.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingObserver } from '../people/meeting-observer.entity.js';

export enum AttendanceAct {
  SIGNED_IN = 'SIGNED_IN',
  /** A sign-in that was a slip of the finger; both stay on record. */
  UNDONE = 'UNDONE',
  /** 离场, before the end. */
  LEFT = 'LEFT',
  RETURNED = 'RETURNED',
}
registerEnumType(AttendanceAct, { name: 'AttendanceAct' });

/** Who was seen coming or going, how, when, and who wrote it down. Append-only. */
@Entity()
export class AttendanceEntry extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  /** Null: an observer. */
  @Index()
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @Index()
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @Enum({ items: () => AttendanceAct, type: 'string' })
  act!: AttendanceAct;

  @Enum({ items: () => SignInMethod, type: 'string', nullable: true })
  method: SignInMethod | null = null;

  @Property({ ...instant })
  at!: Date;

  /** ACCOUNT, GUEST or ANONYMOUS (an observer's own phone). */
  @Property({ type: 'text' })
  recordedByKind!: string;

  /** Account or participant id. */
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
}
