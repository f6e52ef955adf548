import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { PersonAtTable } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';

@ObjectType({
  description:
    '追问: an answer that somebody objected to, for whoever chairs and those who keep the record; or whose objection was settled, as long as that may be taken back.',
})
@Audience('GUEST', ...PARTIES)
export class Contest extends PersonAtTable {
  @Field(() => ID)
  responseId!: string;

  @Field(() => Int)
  demandNumber!: number;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => String)
  text!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { description: 'Why somebody objected.' })
  reason!: string;

  @Field(() => Boolean, { description: 'It waits for the chair; false: it was settled, and that may be taken back.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'It was found right, and what was said counts as a position.' })
  upheld!: boolean;

  @Field(() => Boolean, { description: 'Whoever chairs; those who keep the record read it alone.' })
  viewerCanSettle!: boolean;
}
