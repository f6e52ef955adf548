import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Consultation } from '../../consultation/consultation.entity.js';

/** 照上一次办: what one consultation took over from an earlier one. */
@Entity()
export class ConsultationCopy extends BaseEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @ManyToOne(() => Consultation, { ref: true })
  fromConsultation!: Ref<Consultation>;

  /** Account id. */
  @Property({ type: 'uuid' })
  copiedBy!: string;

  @Property({ type: 'boolean' })
  form!: boolean;

  @Property({ type: 'integer' })
  groups!: number;

  @Property({ type: 'integer' })
  people!: number;

  @Property({ type: 'integer' })
  questions!: number;

  @Property({ type: 'integer' })
  agendaItems!: number;
}

/** Somebody to be invited because they were at an earlier one. They hear nothing until they are. */
@Entity()
@Unique({ properties: ['consultation', 'participantId'] })
export class CopiedPerson extends BaseEntity {
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  /** Their seat at the earlier one: who they are is read there. */
  @Property({ type: 'uuid' })
  participantId!: string;

  /** Not wanted after all. */
  @Property({ ...instant, nullable: true })
  droppedAt: Opt<Date> | null = null;
}
