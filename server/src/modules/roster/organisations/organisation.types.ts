import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { RosterRefusal } from '../roster.refusal.js';
import { Organisation, OrganisationField, OrganisationKind } from './organisation.entity.js';

@ObjectType({ description: 'An entry of the directory of organisations.' })
@Audience(...STAFF)
export class OrganisationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => String)
  name!: string;

  @Field(() => ID)
  committeeId!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String)
  townshipName!: string;

  @Field(() => String, { nullable: true, description: 'Seen by its committee and the secretariat.' })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by its committee and the secretariat.' })
  contactPhone!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'From this day on it is no longer chosen.' })
  retiredOn!: string | null;

  @Field(() => String, { nullable: true })
  retiredReason!: string | null;

  @Field(() => ID, { nullable: true })
  successorId!: string | null;

  @Field(() => String, { nullable: true })
  successorName!: string | null;

  @Field(() => Boolean, { description: 'May put it right, retire it and take that back.' })
  viewerCanKeep!: boolean;
}

@ObjectType({ description: 'What an entry said before.' })
@Audience(...STAFF)
export class OrganisationChangeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganisationField)
  field!: OrganisationField;

  @Field(() => String, { nullable: true, description: 'A code where the field is a kind; null: nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  now!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  changedByName!: string | null;

  @Field(() => DateTime)
  changedAt!: string;
}

@ObjectType()
@Audience(...STAFF)
export class OrganisationDetail extends OrganisationRow {
  @Field(() => [OrganisationChangeRow], { description: 'Newest first. Empty for who may not keep the entry.' })
  changes!: OrganisationChangeRow[];
}

@ObjectType({ description: 'An organisation to choose, for a seat, a group or a matter.' })
@Audience(...STAFF)
export class OrganisationChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;
}

export const OrganisationPage = pageOf('OrganisationPage', OrganisationRow, ...STAFF);
export const ChangeOrganisationResult = resultUnion('ChangeOrganisationResult', Organisation, RosterRefusal);
