import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee, Sector } from '../roster/roster.entity.js';

export enum TopicCallReach {
  /** Everybody in the district. */
  DISTRICT = 'DISTRICT',
  COMMITTEES = 'COMMITTEES',
  SECTORS = 'SECTORS',
}
registerEnumType(TopicCallReach, { name: 'TopicCallReach', description: 'Whom a call for topics is put to.' });

/** A call for topics (议题征集): what is asked, of whom, and until when. Whether it is open is derived from its days. */
@Entity()
export class TopicCall extends VersionedEntity {
  /** On the poster and in the address: /c/CODE. */
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  /** The committee that calls; null: the secretariat. */
  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  body!: string;

  /** Days in China, both included. */
  @Property({ type: 'date' })
  opensOn!: string;

  @Property({ type: 'date' })
  closesOn!: string;

  /** Topic channels by which it may be answered. */
  @Property({ type: 'array', columnType: 'text[]' })
  channels!: string[];

  @Enum({ items: () => TopicCallReach, type: 'string' })
  reach!: TopicCallReach;

  @ManyToMany(() => LiaisonCommittee)
  committees = new Collection<LiaisonCommittee>(this);

  @ManyToMany(() => Sector)
  sectors = new Collection<Sector>(this);

  /** Closed before its last day, and why; shown on its page. */
  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  closeReason: string | null = null;

  /** When it was told to others that it is open, and that it is over. */
  @Property({ ...instant, nullable: true })
  openToldAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closeToldAt: Date | null = null;
}

export enum TopicCallStepKind {
  ANNOUNCED = 'ANNOUNCED',
  REVISED = 'REVISED',
  EXTENDED = 'EXTENDED',
  CLOSED_EARLY = 'CLOSED_EARLY',
}
registerEnumType(TopicCallStepKind, { name: 'TopicCallStepKind' });

/** One step in the life of a call, with its last day afterwards. Append-only. */
@Entity()
export class TopicCallStep extends BaseEntity {
  @Index()
  @ManyToOne(() => TopicCall, { ref: true })
  call!: Ref<TopicCall>;

  @Enum({ items: () => TopicCallStepKind, type: 'string' })
  kind!: TopicCallStepKind;

  @Property({ type: 'date' })
  closesOn!: string;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  by: string | null = null;

  @Property({ ...instant })
  at!: Date;
}
