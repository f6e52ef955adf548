import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { Disposition } from '../../consultation/index.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentChoice } from '../commitment-choices.types.js';
import { Deadline } from '../commitment-row.types.js';

@ObjectType({ description: 'A demand that was carried over and is not over.' })
@Audience(...PARTIES)
export class CarriedOverDemand {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  consultationTitle!: string;

  @Field(() => ID)
  committeeId!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { nullable: true, description: 'Whose it is.' })
  ownerName!: string | null;

  @Field(() => Boolean)
  isMine!: boolean;

  @Field(() => String, { nullable: true, description: 'What is still needed.' })
  reason!: string | null;

  @Field(() => Deadline)
  until!: Deadline;

  @Field(() => Int, { description: 'How often it was carried over before.' })
  turns!: number;

  @Field(() => Boolean)
  viewerCanDispose!: boolean;
}

@ObjectType()
@Audience(...PARTIES)
export class CarriedOverPage {
  @Field(() => [CarriedOverDemand])
  nodes!: readonly CarriedOverDemand[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType({ description: 'What to choose from when a demand is disposed of.' })
@Audience(...PARTIES)
export class DisposalChoices {
  @Field(() => [CommitmentChoice], { description: 'Accounts that may own it.' })
  owners!: readonly CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: 'Who may promise.' })
  departments!: readonly CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: 'Who may promise in a name of their own.' })
  organisations!: readonly CommitmentChoice[];
}

@ObjectType({ description: 'A demand as it was disposed of again.' })
@Audience(...PARTIES)
export class DisposedDemand {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Disposition)
  disposition!: Disposition;
}

export const DisposeAgainResult = resultUnion('DisposeAgainResult', DisposedDemand, CommitmentRefusal);
