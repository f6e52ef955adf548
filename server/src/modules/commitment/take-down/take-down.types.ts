import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { TakeDownKind } from './take-down.entity.js';

@InputType()
export class TakeDownInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => TakeDownKind)
  kind!: TakeDownKind;

  @Field(() => ID, { description: 'As `publicRecord` names it.' })
  recordId!: string;

  @Field(() => String, { description: 'For the office alone; at most 1,000 characters.' })
  reason!: string;
}

@ObjectType({ description: 'Once taken down: by whom, when, why, and whether it is back.' })
@Audience('SECRETARIAT')
export class TakeDownRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => DateTime)
  takenDownAt!: string;

  @Field(() => String, { nullable: true })
  putBackReason!: string | null;

  @Field(() => String, { nullable: true })
  putBackByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  putBackAt!: string | null;
}

@ObjectType({ description: 'One thing everybody can read, that can be taken down by itself.' })
@Audience('SECRETARIAT')
export class PublicRecordItem {
  @Field(() => TakeDownKind)
  kind!: TakeDownKind;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String, { description: 'What it says; empty for a picture.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'A picture: its path, for those who may still see it.' })
  photo!: string | null;

  @Field(() => [TakeDownRow], { description: 'The newest first; the first without `putBackAt` stands.' })
  takeDowns!: TakeDownRow[];
}

@ObjectType({
  description: 'What everybody reads of one consultation, part by part, for the secretariat to take down.',
})
@Audience('SECRETARIAT')
export class PublicRecord {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean, {
    description: 'Nobody reads it yet: what is taken down now is not there when it is released.',
  })
  inReview!: boolean;

  @Field(() => [PublicRecordItem])
  items!: PublicRecordItem[];
}
