import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { KeptImport } from '../../../kernel/imports/index.js';
import { CommitteeDuty, Gender } from '../../roster/index.js';
import { HeldKind } from '../handed-over.entity.js';

export enum RenewalStatus {
  /** Being prepared. */
  DRAFT = 'DRAFT',
  /** Settled and told: it is carried out on its day. */
  CONFIRMED = 'CONFIRMED',
  DONE = 'DONE',
  CALLED_OFF = 'CALLED_OFF',
}
registerEnumType(RenewalStatus, { name: 'RenewalStatus', description: 'Where a change of term stands.' });

/** To whom goes what a leaver has in hand and nobody chose for. */
export enum RenewalRule {
  /** The director of its committee, where they are a member there. */
  DIRECTOR = 'DIRECTOR',
  /** Nobody yet: it waits in the list of its committee. */
  NOBODY = 'NOBODY',
}
registerEnumType(RenewalRule, { name: 'RenewalRule', description: 'To whom what nobody chose for goes.' });

export enum RenewalFate {
  UNDECIDED = 'UNDECIDED',
  /** 留任 */
  STAYS = 'STAYS',
  /** 届满离任 */
  LEAVES = 'LEAVES',
  /** 新任 */
  COMES = 'COMES',
}
registerEnumType(RenewalFate, {
  name: 'RenewalFate',
  description: 'What becomes of somebody with the change of term.',
});

/** What of somebody who stays is another from the first day on. */
export enum RenewalField {
  COMMITTEE = 'COMMITTEE',
  SECTOR = 'SECTOR',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
  UNIT = 'UNIT',
  POST = 'POST',
  DUTY = 'DUTY',
  PHONE = 'PHONE',
}
registerEnumType(RenewalField, { name: 'RenewalField', description: 'What changes of somebody who stays.' });

/** 换届: the next term, prepared until its first day and then carried out whole. One is open at a time. */
@Entity()
export class Renewal extends VersionedEntity {
  /** 第几届 */
  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Enum({ items: () => RenewalRule, type: 'string' })
  rule!: RenewalRule;

  @Index()
  @Enum({ items: () => RenewalStatus, type: 'string' })
  status: Opt<RenewalStatus> = RenewalStatus.DRAFT;

  /** Why it was taken back or called off. */
  @Property({ type: 'text', nullable: true })
  statusReason: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  begunBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  confirmedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  doneAt: Date | null = null;

  /** On its day something stood in the way: which, and of whom. */
  @Property({ type: 'text', nullable: true })
  stoppedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  stoppedAbout: string | null = null;

  /** How many did, once it was carried out. */
  @Property({ type: 'integer', nullable: true })
  stayed: number | null = null;

  @Property({ type: 'integer', nullable: true })
  left: number | null = null;

  @Property({ type: 'integer', nullable: true })
  came: number | null = null;
}

/**
 * Somebody in the draft: a member of the term that ends (`memberId`), or somebody who comes. Whoever comes is a member
 * under the id of this row, so that things can be given to them before.
 */
@Entity()
@Unique({ properties: ['renewal', 'memberId'] })
export class RenewalPerson extends VersionedEntity {
  @ManyToOne(() => Renewal, { ref: true })
  renewal!: Ref<Renewal>;

  @Property({ type: 'uuid', nullable: true })
  memberId: string | null = null;

  @Enum({ items: () => RenewalFate, type: 'string' })
  fate!: RenewalFate;

  /** Of whoever stays: which of the columns below hold from the first day on. */
  @Property({ type: 'array', columnType: 'text[]' })
  changed: Opt<string[]> = [];

  /** A leaver who is a special informant is one no longer. */
  @Property({ type: 'boolean' })
  endsInformant: Opt<boolean> = false;

  /** They were told that they leave. */
  @Property({ type: 'boolean' })
  announced: Opt<boolean> = false;

  @Property({ type: 'text' })
  name!: string;

  @Enum({ items: () => Gender, type: 'string', nullable: true })
  gender: Gender | null = null;

  @Property({ type: 'text', nullable: true })
  party: string | null = null;

  @Property({ type: 'text', nullable: true })
  ethnicity: string | null = null;

  @Property({ type: 'date', nullable: true })
  bornOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  sectorId: string | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  specialCommitteeIds: Opt<string[]> = [];

  @Property({ type: 'text', nullable: true })
  unit: string | null = null;

  @Property({ type: 'text', nullable: true })
  post: string | null = null;

  /** 政协职务 */
  @Property({ type: 'text', nullable: true })
  duty: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  skillTags: Opt<string[]> = [];
}

/** To whom one thing of a leaver goes with the change of term. */
@Entity()
@Unique({ properties: ['renewal', 'fromMemberId', 'kind', 'recordId'] })
export class RenewalHandover extends BaseEntity {
  @ManyToOne(() => Renewal, { ref: true })
  renewal!: Ref<Renewal>;

  @Property({ type: 'uuid' })
  fromMemberId!: string;

  @Enum({ items: () => HeldKind, type: 'string' })
  kind!: HeldKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  /** A member, or whoever comes. */
  @Property({ type: 'uuid' })
  toMemberId!: string;
}

/** Who directs or serves a committee from the first day on. */
@Entity()
export class RenewalAppointment extends BaseEntity {
  @Index()
  @ManyToOne(() => Renewal, { ref: true })
  renewal!: Ref<Renewal>;

  @Property({ type: 'uuid' })
  committeeId!: string;

  @Enum({ items: () => CommitteeDuty, type: 'string' })
  duty!: CommitteeDuty;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  /** An account that is there; null: one is made. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;
}

/** A list of the members of the next term, compared with the draft. */
@Entity()
export class RenewalImport extends KeptImport {}
