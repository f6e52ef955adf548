import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Party } from '../../consultation/index.js';
import { PersonAtTable } from '../../meeting/index.js';
import { ClauseFault } from './consensus.rules.js';
import { ClauseStatus, StanceKind } from './consensus-clause.entity.js';

@ObjectType({ description: 'Stances of one declared interest group, hands included.' })
@Audience('PUBLIC')
export class GroupTally {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  disagree!: number;

  @Field(() => Int)
  handAgree!: number;

  @Field(() => Int)
  handReserved!: number;

  @Field(() => Int)
  handDisagree!: number;
}

@ObjectType({ description: 'Stances of those who stand for no interest group.' })
@Audience('PUBLIC')
export class PartyTally {
  @Field(() => Party, { nullable: true, description: 'Null in a secret vote: all of them together.' })
  party!: Party | null;

  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  disagree!: number;
}

@ObjectType({ description: '保留意见: kept and printed.' })
@Audience('PUBLIC')
export class LiveReservation extends PersonAtTable {
  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String)
  text!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveClause {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  policyBasis!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The clause of the policy list it rests on, if it was taken from it.',
  })
  policyClauseId!: string | null;

  @Field(() => ClauseStatus)
  status!: ClauseStatus;

  @Field(() => Boolean, { description: 'Stances are taken in secret: while it is open all counts are nought.' })
  secret!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many have cast a ballot; null where it is not secret.' })
  votedCount!: number | null;

  @Field(() => [GroupTally])
  groups!: GroupTally[];

  @Field(() => [PartyTally])
  parties!: PartyTally[];

  @Field(() => [LiveReservation])
  reservations!: LiveReservation[];

  @Field(() => [String], { description: 'Reservations given in secret, in no order, once it is closed.' })
  unnamedReservations!: string[];

  @Field(() => Boolean, { description: 'Whether it passes the double test as it stands.' })
  holds!: boolean;

  @Field(() => ClauseFault, { nullable: true })
  fault!: ClauseFault | null;

  @Field(() => Float, { nullable: true, description: 'The least share of agreement over the groups, 0 to 1.' })
  minimumShare!: number | null;

  @Field(() => String, { nullable: true })
  weakestGroupName!: string | null;

  @Field(() => Boolean)
  smallNumbers!: boolean;
}
