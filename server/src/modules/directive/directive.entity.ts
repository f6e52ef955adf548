import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation } from '../consultation/consultation.entity.js';
import { Department } from '../roster/roster.entity.js';

export enum DirectiveOffice {
  /** 联络委: the committee that holds it. */
  COMMITTEE = 'COMMITTEE',
  /** 区政协机关 */
  SECRETARIAT = 'SECRETARIAT',
  /** A department that sits at its table. */
  DEPARTMENT = 'DEPARTMENT',
}
registerEnumType(DirectiveOffice, { name: 'DirectiveOffice', description: 'Who has to answer a directive.' });

/** Derived, never kept. */
export enum DirectiveStatus {
  WAITING = 'WAITING',
  /** Everybody it was given to has said what is done. */
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DirectiveStatus, { name: 'DirectiveStatus', description: 'Whether a directive was answered.' });

/** 督办 of a consultation: a leader says in their own name what has to be done about it, or what they want to hear. */
@Entity()
export class Directive extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Property({ type: 'text' })
  words!: string;

  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  /** Account id of the leader: they alone correct and withdraw it. */
  @Index()
  @Property({ type: 'uuid' })
  writtenBy!: string;

  @Property({ ...instant })
  writtenAt!: Date;

  /** How often it was put right. */
  @Property({ type: 'integer' })
  correctionNumber: Opt<number> = 0;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}

/** One of those it was given to, and what they answered. */
@Entity()
export class DirectiveAnswer extends VersionedEntity {
  @Index()
  @ManyToOne(() => Directive, { ref: true })
  directive!: Ref<Directive>;

  @Enum({ items: () => DirectiveOffice, type: 'string' })
  office!: DirectiveOffice;

  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  @Property({ type: 'text', nullable: true })
  words: string | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  /** How often the answer was put right. */
  @Property({ type: 'integer' })
  correctionNumber: Opt<number> = 0;
}
