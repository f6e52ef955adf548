import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { INVITED } from '../consultation.audience.js';
import { Consultation } from '../consultation.entity.js';
import { Demand } from '../demand.entity.js';
import { Participant } from '../participant.entity.js';

export enum SpeechPaperStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
}
registerEnumType(SpeechPaperStatus, { name: 'SpeechPaperStatus' });

export enum SpeechPaperMode {
  /** 口头: read out at the meeting, in an order. */
  ORAL = 'ORAL',
  /** 书面: printed with the minutes. */
  WRITTEN = 'WRITTEN',
}
registerEnumType(SpeechPaperMode, { name: 'SpeechPaperMode' });

/** 发言材料: what somebody wants to say, written before the meeting. One for each person invited. */
@ObjectType({ description: 'What somebody wants to say at the meeting, written and reviewed beforehand.' })
@Audience(...INVITED)
@Entity()
export class SpeechPaper extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @OneToOne(() => Participant, { ref: true, owner: true })
  participant!: Ref<Participant>;

  @Field(() => SpeechPaperStatus)
  @Enum({ items: () => SpeechPaperStatus, type: 'string' })
  status: Opt<SpeechPaperStatus> = SpeechPaperStatus.DRAFT;

  /** As the writer wishes; once accepted, as the organisers settled it. */
  @Field(() => SpeechPaperMode)
  @Enum({ items: () => SpeechPaperMode, type: 'string' })
  mode!: SpeechPaperMode;

  @Property({ type: 'text' })
  text!: string;

  @ManyToMany(() => Demand)
  demands = new Collection<Demand>(this);

  /** ORAL and accepted: its place in the order. */
  @Property({ type: 'integer', nullable: true })
  position: number | null = null;

  /** Account, or participant of a guest: whoever wrote it last may not review it. */
  @Property({ type: 'uuid' })
  writtenBy!: string;

  @Property({ ...instant, nullable: true })
  handedInAt: Date | null = null;

  /** What the reviewer wrote with the last decision. */
  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reviewedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  reviewedAt: Date | null = null;
}
