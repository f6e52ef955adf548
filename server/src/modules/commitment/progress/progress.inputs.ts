import { Field, ID, InputType, Int } from 'type-graphql';
import { MUTATION_ID } from '../commitment.inputs.js';
import { FileUseInput } from '../evidence/evidence.inputs.js';

@InputType()
export class SaveProgressStageInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen, of one that is there.' })
  version?: number | null;

  @Field(() => String, { description: 'At most 20 characters.' })
  wordsZh!: string;

  @Field(() => String, { description: 'At most 40 characters.' })
  wordsEn!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'A key of this one act: sent twice, it counts once.' })
  clientMutationId?: string | null;
}

@InputType()
export class ReportProgressInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ID, { nullable: true, description: 'How far it is, from the list of stages.' })
  stageId?: string | null;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

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
