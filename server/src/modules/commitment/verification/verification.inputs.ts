import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { MUTATION_ID } from '../commitment.inputs.js';
import { FileUseInput } from '../evidence/evidence.inputs.js';
import { VerificationFinding } from './verification.entity.js';

@InputType({
  description: 'Where a phone is. It is compared with the fence once and forgotten; only in or out is kept.',
})
export class PositionInput {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Float, { description: 'How far the phone may be off.' })
  accuracyMetres!: number;
}

@InputType()
export class SetSiteFenceInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String, { description: 'What the place is called. At most 120 characters.' })
  place!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Int, { description: '20 to 5,000.' })
  radiusMetres!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; left out where there is no fence yet.' })
  version?: number | null;
}

@InputType()
export class VerifyCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => VerificationFinding)
  finding!: VerificationFinding;

  @Field(() => String, { description: 'What was seen. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'Where. At most 120 characters.' })
  place!: string;

  @Field(() => PositionInput, {
    nullable: true,
    description: 'Where the phone is now, when it can say. Without being in the fence a photograph is needed.',
  })
  position?: PositionInput | null;

  @Field(() => [ID], {
    description:
      'Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public.',
  })
  photoIds: string[] = [];

  @Field(() => [FileUseInput], {
    nullable: true,
    description: 'What the files show, where they are more than photographs.',
  })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}
