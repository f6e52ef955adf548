import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { KeptImport } from '../../kernel/imports/kept-import.entity.js';
import { Consultation, ConsultationForm } from '../consultation/consultation.entity.js';
import { LiaisonCommittee, Sector, SpecialCommittee } from '../roster/roster.entity.js';

export enum OrganiserKind {
  COMMITTEE = 'COMMITTEE',
  SECTOR = 'SECTOR',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
}
registerEnumType(OrganiserKind, { name: 'OrganiserKind', description: 'Whose meeting a plan entry is.' });

/** One thing somebody plans to hold within a year. Exactly one of committee, sector and special committee organises it. */
@Entity()
@Index({ properties: ['year', 'committee'] })
export class PlanEntry extends VersionedEntity {
  /** The plan it belongs to; it stays there when it is postponed beyond. */
  @Property({ type: 'integer' })
  year!: number;

  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @ManyToOne(() => Sector, { ref: true, nullable: true })
  sector: Ref<Sector> | null = null;

  @ManyToOne(() => SpecialCommittee, { ref: true, nullable: true })
  specialCommittee: Ref<SpecialCommittee> | null = null;

  @Property({ type: 'text' })
  title!: string;

  /** null: an activity that is no consultation (a salon, a volunteers' day), as `activity` calls it. */
  @Enum({ items: () => ConsultationForm, type: 'string', nullable: true })
  form: ConsultationForm | null = null;

  @Property({ type: 'text', nullable: true })
  activity: string | null = null;

  /** When it is to be held, days in China, both included: one day, a month, several. */
  @Property({ type: 'date' })
  fromOn!: string;

  @Property({ type: 'date' })
  toOn!: string;

  /** When it was first planned for. */
  @Property({ type: 'date' })
  firstFromOn!: string;

  @Property({ type: 'date' })
  firstToOn!: string;

  /** Who answers for it, as the plan says. */
  @Property({ type: 'text', nullable: true })
  responsible: string | null = null;

  /** Which departments are to come, as the plan says. */
  @Property({ type: 'text', nullable: true })
  departments: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** The consultation that fulfils it. */
  @Unique()
  @ManyToOne(() => Consultation, { ref: true, nullable: true })
  consultation: Ref<Consultation> | null = null;

  /** An activity: the day it took place. */
  @Property({ type: 'date', nullable: true })
  heldOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Opt<Date> | null = null;
}

/** What happened to a plan entry. */
export enum PlanStepKind {
  ADDED = 'ADDED',
  IMPORTED = 'IMPORTED',
  REVISED = 'REVISED',
  POSTPONED = 'POSTPONED',
  WITHDRAWN = 'WITHDRAWN',
  RESTORED = 'RESTORED',
  LINKED = 'LINKED',
  UNLINKED = 'UNLINKED',
  HELD = 'HELD',
}
registerEnumType(PlanStepKind, { name: 'PlanStepKind' });

/** One step in the life of a plan entry, with when it stood planned for afterwards. Append-only. */
@Entity()
export class PlanEntryStep extends BaseEntity {
  @Index()
  @ManyToOne(() => PlanEntry, { ref: true })
  entry!: Ref<PlanEntry>;

  @Enum({ items: () => PlanStepKind, type: 'string' })
  kind!: PlanStepKind;

  @Property({ type: 'date' })
  fromOn!: string;

  @Property({ type: 'date' })
  toOn!: string;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  by: string | null = null;

  @Property({ ...instant })
  at!: Date;
}

/** A file of plans, compared with the year's. */
@Entity()
export class PlanImport extends KeptImport {}
