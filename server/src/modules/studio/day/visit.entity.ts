import { type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Reception } from '../rota/reception.entity.js';

export enum VisitOutcome {
  /** Became a topic: its visitor has a tracking code. */
  TOPIC = 'TOPIC',
  /** 当场答复 */
  ANSWERED = 'ANSWERED',
}
registerEnumType(VisitOutcome, { name: 'VisitOutcome', description: 'What was done with the words of a visitor.' });

/** Somebody came and said something. Who they are is for the studio's members and its committee alone. */
@Entity()
export class StudioVisit extends VersionedEntity {
  @Index()
  @ManyToOne(() => Reception, { ref: true })
  reception!: Ref<Reception>;

  @Property({ type: 'text', nullable: true })
  visitorName: string | null = null;

  /** Left with consent. */
  @Property({ type: 'text', nullable: true })
  visitorPhone: string | null = null;

  /** When who came was taken away; null again where they were named anew. */
  @Property({ ...instant, nullable: true })
  anonymisedAt: Date | null = null;

  /** The number of the 个人信息说明 they were told of; null: nobody said. */
  @Property({ type: 'integer', nullable: true })
  noticeNumber: number | null = null;

  /** When they were told. */
  @Property({ ...instant, nullable: true })
  noticedAt: Date | null = null;

  /** 商户、村民、学生家长… */
  @Property({ type: 'text', nullable: true })
  groupName: string | null = null;

  @Property({ type: 'text', nullable: true })
  village: string | null = null;

  @Property({ type: 'text' })
  words!: string;

  @Enum({ items: () => VisitOutcome, type: 'string' })
  outcome!: VisitOutcome;

  /** ANSWERED: what was said to them. */
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  /** TOPIC: which. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid' })
  notedBy!: string;

  @Property({ ...instant })
  notedAt!: Date;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}
