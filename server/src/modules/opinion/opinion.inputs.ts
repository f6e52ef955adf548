import { Field, ID, InputType, Int } from 'type-graphql';
import { BriefKind, BriefSourceKind, BriefStatus } from './brief.entity.js';
import { BriefLevel } from './ladder/submission.entity.js';

@InputType()
export class BriefAuthorInput {
  @Field(() => ID) accountId!: string;
  @Field(() => Int, { description: 'Percent; all of them make a hundred.' }) share!: number;
}

@InputType()
export class BriefSourceInput {
  @Field(() => BriefSourceKind) kind!: BriefSourceKind;
  @Field(() => ID) recordId!: string;
}

@InputType({ description: 'What its author wrote, to be kept or handed in.' })
export class SaveBriefInput {
  @Field(() => ID, { nullable: true, description: 'null or left out: a new one.' }) briefId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with briefId.' }) version?:
    | number
    | null;
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
  @Field(() => [BriefAuthorInput], {
    nullable: true,
    description: 'null: left as it was; the writer alone for a new one.',
  })
  authors?: BriefAuthorInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'null: left as they were.' }) fileIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Files beside those that are there.' }) addedFileIds?:
    | string[]
    | null;
  @Field(() => [BriefSourceInput], { nullable: true, description: 'A new one: what it grows out of.' })
  sources?: BriefSourceInput[] | null;
  @Field(() => Boolean, { description: 'true: handed in; false: kept as a draft.' }) handIn!: boolean;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType({ description: 'Begins a brief out of records: drafted, with its sources linked.' })
export class StartBriefInput {
  @Field(() => [BriefSourceInput]) sources!: BriefSourceInput[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class BriefActInput {
  @Field(() => ID) briefId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class BriefDecisionInput extends BriefActInput {
  @Field(() => String, { description: 'Read by its author.' }) reason!: string;
}

@InputType({ description: "The desk's copy." })
export class EditBriefInput extends BriefActInput {
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
}

@InputType({ description: 'The words as they read from now on.' })
export class CorrectBriefInput extends EditBriefInput {
  @Field(() => String, { description: 'Kept with what it said before; at most 1,000 characters.' }) reason!: string;
}

@InputType()
export class IssueBriefInput extends BriefActInput {
  @Field(() => [String], { description: '主送' }) sentTo!: string[];
  @Field(() => [String], { description: '抄送' }) copiedTo!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class BriefFilter {
  @Field(() => BriefStatus, { nullable: true }) status?: BriefStatus | null;
  @Field(() => BriefKind, { nullable: true }) kind?: BriefKind | null;
  @Field(() => Int, { nullable: true, description: 'The year it was issued in.' }) year?: number | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => BriefLevel, { nullable: true, description: 'Adopted there.' }) adoptedAt?: BriefLevel | null;
  @Field(() => String, { nullable: true, description: 'Words, or the number of an issue.' }) text?: string | null;
}
