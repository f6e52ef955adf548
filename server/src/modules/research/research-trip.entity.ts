import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Department, LiaisonCommittee, Member } from '../roster/roster.entity.js';

export enum TripKind {
  /** 实地调研 */
  FIELD_RESEARCH = 'FIELD_RESEARCH',
  /** 部门走访 */
  DEPARTMENT_VISIT = 'DEPARTMENT_VISIT',
}
registerEnumType(TripKind, { name: 'TripKind', description: 'Where people went to find out.' });

export enum TripLed {
  /** 机关牵头 */
  OFFICE = 'OFFICE',
  /** 委员自主 */
  MEMBERS = 'MEMBERS',
}
registerEnumType(TripLed, { name: 'TripLed', description: 'Who leads it: an office, or members by themselves.' });

export enum TripAnswer {
  ASKED = 'ASKED',
  COMING = 'COMING',
  ON_LEAVE = 'ON_LEAVE',
}
registerEnumType(TripAnswer, { name: 'TripAnswer', description: 'What somebody asked along has said.' });

/** 调研: people go and find out, outside any consultation, with a plan, findings and a report. */
@Entity()
export class ResearchTrip extends VersionedEntity {
  /** Whose work it is; null: the district's. */
  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Enum({ items: () => TripKind, type: 'string' })
  kind!: TripKind;

  @Enum({ items: () => TripLed, type: 'string' })
  led!: TripLed;

  /** MEMBERS: who leads. OFFICE: null, or the member it was put in charge of. */
  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  leadMember: Ref<Member> | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  purpose!: string;

  @Property({ type: 'text' })
  places!: string;

  @Index()
  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  /** DEPARTMENT_VISIT: which. */
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  /** Account id. */
  @Property({ type: 'uuid' })
  plannedBy!: string;

  @Property({ ...instant, nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelledReason: string | null = null;

  /** Who was there has been noted. */
  @Property({ ...instant, nullable: true })
  heldAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  report: string | null = null;

  @Property({ ...instant, nullable: true })
  reportedAt: Date | null = null;

  /** When who goes, or who was there, last changed: whoever read it before reads it again. */
  @Property({ ...instant, nullable: true })
  goersChangedAt: Date | null = null;

  /** The record it became in the preparation of a consultation. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  fieldResearchId: string | null = null;
}

/** Somebody asked along, what they said, and whether they were there. */
@Entity()
@Unique({ properties: ['trip', 'member'] })
export class ResearchGoer extends BaseEntity {
  @ManyToOne(() => ResearchTrip, { ref: true })
  trip!: Ref<ResearchTrip>;

  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Enum({ items: () => TripAnswer, type: 'string' })
  answer: Opt<TripAnswer> = TripAnswer.ASKED;

  @Property({ type: 'text', nullable: true })
  leaveReason: string | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;

  /** Null: not noted yet. */
  @Property({ type: 'boolean', nullable: true })
  wasThere: boolean | null = null;

  /** Taken off the list: kept for what they said, and asked no more. */
  @Property({ ...instant, nullable: true })
  takenOffAt: Date | null = null;
}
