import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { Presence } from '../verification/verification.entity.js';
import { LookBackFinding, LookBackKind } from './look-back.entity.js';

@ObjectType({ description: 'One look-back: due, or done.' })
@Audience(...PARTIES)
export class LookBackRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => LookBackKind)
  kind!: LookBackKind;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => DateTime, { nullable: true })
  lookedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who looked.' })
  memberName!: string | null;

  @Field(() => LookBackFinding, { nullable: true })
  finding!: LookBackFinding | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => Presence)
  presence!: Presence;

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => String, { nullable: true, description: 'NEW_PROBLEM: the number of the topic it became.' })
  newTopicNumber!: string | null;
}

@ObjectType({ description: 'A look-back somebody still owes.' })
@Audience(...PARTIES)
export class OpenLookBack {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => LookBackKind)
  kind!: LookBackKind;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Int, { description: 'Calendar days left; negative: late.' })
  daysLeft!: number;

  @Field(() => String, { nullable: true, description: 'Null: nobody was found who did not verify it; staff choose.' })
  memberName!: string | null;
}

@ObjectType({ description: 'By due date.' })
@Audience(...PARTIES)
export class OpenLookBackPage {
  @Field(() => [OpenLookBack])
  nodes!: readonly OpenLookBack[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;
}
