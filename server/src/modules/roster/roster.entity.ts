import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { BaseEntity, VersionedEntity } from '../../kernel/base.entity.js';
import { KeptImport } from '../../kernel/imports/kept-import.entity.js';

export enum TownshipKind {
  TOWN = 'TOWN',
  TOWNSHIP = 'TOWNSHIP',
  SUBDISTRICT = 'SUBDISTRICT',
  HIGH_TECH_ZONE = 'HIGH_TECH_ZONE',
}
registerEnumType(TownshipKind, { name: 'TownshipKind' });

@ObjectType({ description: 'A town, township, subdistrict or zone, and its government.' })
@Audience('PUBLIC')
@Entity()
export class Township extends VersionedEntity {
  /** Nine digits of the statistical division code; text, never a number. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  name!: string;

  @Field(() => TownshipKind)
  @Enum({ items: () => TownshipKind, type: 'string' })
  kind: Opt<TownshipKind> = TownshipKind.TOWN;
}

@ObjectType({ description: 'The liaison committee of the CPPCC in one township.' })
@Audience('PUBLIC')
@Entity()
export class LiaisonCommittee extends VersionedEntity {
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  name!: string;

  @Unique()
  @ManyToOne(() => Township, { ref: true })
  township!: Ref<Township>;

  @OneToMany(
    () => CommitteeStaff,
    (staff) => staff.committee,
  )
  staff = new Collection<CommitteeStaff>(this);
}

export enum CommitteeDuty {
  DIRECTOR = 'DIRECTOR',
  LIAISON_OFFICER = 'LIAISON_OFFICER',
}
registerEnumType(CommitteeDuty, { name: 'CommitteeDuty' });

/** The director or a liaison officer of a committee; need not be a member. */
@Entity()
export class CommitteeStaff extends BaseEntity {
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  @Enum({ items: () => CommitteeDuty, type: 'string' })
  duty!: CommitteeDuty;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}

@ObjectType({ description: '界别' })
@Audience('PUBLIC')
@Entity()
export class Sector extends VersionedEntity {
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  name!: string;

  /** From this day on nobody belongs to it. */
  @Property({ type: 'date', nullable: true })
  retiredOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  retiredReason: string | null = null;

  /** To which its members belong since. */
  @Property({ type: 'uuid', nullable: true })
  successorId: string | null = null;
}

@ObjectType({ description: '专门委员会' })
@Audience('PUBLIC')
@Entity()
export class SpecialCommittee extends VersionedEntity {
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  name!: string;

  /** From this day on nobody belongs to it. */
  @Property({ type: 'date', nullable: true })
  retiredOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  retiredReason: string | null = null;

  /** To which its members belong since. */
  @Property({ type: 'uuid', nullable: true })
  successorId: string | null = null;
}

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}
registerEnumType(Gender, { name: 'Gender' });

@ObjectType({ description: 'A member of the CPPCC.' })
@Audience(...PARTIES)
@Entity()
export class Member extends VersionedEntity {
  @Field(() => String)
  @Index()
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Gender, { nullable: true })
  @Enum({ items: () => Gender, type: 'string', nullable: true })
  gender: Gender | null = null;

  /** 党派, as recorded. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  party: string | null = null;

  @ManyToOne(() => Sector, { ref: true, nullable: true })
  sector: Ref<Sector> | null = null;

  /** At most two. */
  @ManyToMany(() => SpecialCommittee)
  specialCommittees = new Collection<SpecialCommittee>(this);

  /** 工作单位, often with the post in one, as lists have it. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  unit: string | null = null;

  /** 职务, where it is recorded by itself. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  post: string | null = null;

  /** 政协职务: 常务委员、专委会副主任; empty: a member. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  duty: string | null = null;

  @Property({ type: 'text', nullable: true })
  ethnicity: string | null = null;

  @Property({ type: 'date', nullable: true })
  bornOn: string | null = null;

  /** 届, as recorded. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  term: string | null = null;

  /** Seen by staff of the member's own committee and the secretariat only. */
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  skillTags: Opt<string[]> = [];

  @Property({ type: 'date', nullable: true })
  termStartsOn: string | null = null;

  /** After this day the member is no longer in term. */
  @Property({ type: 'date', nullable: true })
  termEndsOn: string | null = null;

  /** How often what is kept of them by days was changed: whoever saw it before is asked to look again. */
  @Property({ type: 'integer', default: 0 })
  standingChanges: Opt<number> = 0;

  @OneToMany(
    () => Membership,
    (membership) => membership.member,
  )
  memberships = new Collection<Membership>(this);
}

/**
 * A member in a liaison committee, from a day until a day (both included). Never overwritten: moving ends one row and
 * starts another. An exclusion constraint keeps one member from being in two at once.
 */
@Entity()
export class Membership extends BaseEntity {
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}

@ObjectType({ description: 'A department of the district government.' })
@Audience('PUBLIC')
@Entity()
export class Department extends VersionedEntity {
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  name!: string;

  /** What people call it: 住建局. */
  @Field(() => String)
  @Property({ type: 'text' })
  shortName!: string;

  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;

  @Property({ type: 'text', nullable: true })
  deputyName: string | null = null;

  @Property({ type: 'text', nullable: true })
  deputyPhone: string | null = null;
}

/** A list of members, compared with the roster. */
@Entity()
export class RosterImport extends KeptImport {}
