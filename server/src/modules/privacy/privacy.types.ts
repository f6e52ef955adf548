import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { Ground, Kept, PersonalKind, Purpose, Whose } from '../../kernel/personal.js';

@ObjectType({ description: 'What is kept of somebody in one place, and why.' })
@Audience('SECRETARIAT')
export class PersonalRow {
  @Field(() => ID) id!: string;
  @Field(() => Whose) whose!: Whose;
  @Field(() => [PersonalKind]) what!: readonly PersonalKind[];
  @Field(() => Purpose) purpose!: Purpose;
  @Field(() => Ground) ground!: Ground;
  @Field(() => Kept) kept!: Kept;

  @Field(() => String, {
    nullable: true,
    description: 'The job (without its module) or the mutation that takes it away; null: it stays with its record.',
  })
  erasedBy!: string | null;

  @Field(() => String, { description: 'Where it lies: the record and its fields, for whoever runs the server.' })
  lies!: string;
}

export const PersonalPage = pageOf('PersonalPage', PersonalRow, 'SECRETARIAT');

@InputType()
export class PersonalFilter {
  @Field(() => Whose, { nullable: true })
  whose?: Whose | null;

  @Field(() => PersonalKind, { nullable: true })
  what?: PersonalKind | null;

  @Field(() => Kept, { nullable: true })
  kept?: Kept | null;
}
