import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { BriefStatus } from '../brief.entity.js';
import { BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';

@ObjectType({ description: 'What one level made of a brief.' })
@Audience(...STAFF)
export class DemandBriefOutcome {
  @Field(() => BriefLevel)
  level!: BriefLevel;

  @Field(() => SubmissionOutcome)
  outcome!: SubmissionOutcome;
}

@ObjectType({ description: 'A brief that grew out of a demand: where it stands, not what it says.' })
@Audience(...STAFF)
export class DemandBrief {
  @Field(() => ID)
  demandId!: string;

  @Field(() => ID)
  briefId!: string;

  @Field(() => BriefStatus)
  status!: BriefStatus;

  @Field(() => Int, { nullable: true })
  issueYear!: number | null;

  @Field(() => Int, { nullable: true })
  issueNumber!: number | null;

  @Field(() => [DemandBriefOutcome])
  outcomes!: DemandBriefOutcome[];
}
