import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { CommitmentRefusal } from '../commitment.refusal.js';

@ObjectType({
  description: '群众反映反弹, as everybody reads it: that it was said, and what came of that. The words are not there.',
})
@Audience('PUBLIC')
export class PublicRelapseReport {
  @Field(() => DateTime)
  reportedAt!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Until when a member goes and looks; null once that is over.',
  })
  lookOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a member had looked; what they found is a step of its own.',
  })
  lookedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why nobody went for it.' })
  answer!: string | null;
}

@ObjectType({ description: '群众反映反弹, for those who look into it.' })
@Audience(...PARTIES)
export class RelapseReportRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  words!: string;

  @Field(() => DateTime)
  reportedAt!: string;

  @Field(() => LocalDate)
  lookOn!: string;

  @Field(() => Boolean, { description: 'Nobody has looked, and nobody has answered.' })
  open!: boolean;

  @Field(() => DateTime, { nullable: true })
  dismissedAt!: string | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => Boolean, { description: 'Answered, and nobody has looked: the answer can be taken back.' })
  canReopen!: boolean;
}

@ObjectType()
@Audience('PUBLIC')
export class RelapseReported {
  @Field(() => String)
  trackingCode!: string;

  @Field(() => DateTime, { description: 'By which the phone knows it again on the page.' })
  reportedAt!: Date;
}

@ObjectType()
@Audience('PUBLIC')
export class RelapseReportTakenBack {
  @Field(() => String)
  trackingCode!: string;
}

export const TakeRelapseReportBackResult = resultUnion(
  'TakeRelapseReportBackResult',
  RelapseReportTakenBack,
  CommitmentRefusal,
);

export const ReportRelapseResult = resultUnion('ReportRelapseResult', RelapseReported, CommitmentRefusal);
