import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';

@ObjectType({ description: 'A name to choose.' })
@Audience(...PARTIES)
export class CommitmentChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Whose commitments the viewer may read.' })
@Audience(...PARTIES)
export class CommitmentFilterChoices {
  @Field(() => [CommitmentChoice])
  departments!: CommitmentChoice[];

  @Field(() => [CommitmentChoice])
  committees!: CommitmentChoice[];
}

@ObjectType({ description: 'Whom staff may give a commitment to.' })
@Audience(...PARTIES)
export class CommitmentChoices {
  @Field(() => [CommitmentChoice])
  departments!: CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: "Of the committee's directory." })
  organisations!: CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: "The committee's members today." })
  members!: CommitmentChoice[];
}
