import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class ReleaseTopicPhotoInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'A copy with faces and plates covered, which is shown in its place. Left out or null: as it was taken.',
  })
  coveredId?: string | null;
}

@InputType()
export class WithdrawTopicPhotoInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => Int)
  version!: number;
}
