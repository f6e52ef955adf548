import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { FeedbackKind, ReportKind, ReportStatus } from './report.entity.js';

@InputType()
export class ReportFilter {
  @Field(() => [ReportKind], { nullable: true }) kinds?: ReportKind[] | null;
  @Field(() => [ReportStatus], { nullable: true }) statuses?: ReportStatus[] | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => ID, { nullable: true }) consultationId?: string | null;
}

@InputType({ description: 'A period by any of its days, or a consultation.' })
export class DraftReportInput {
  @Field(() => ReportKind) kind!: ReportKind;
  @Field(() => LocalDate, { nullable: true, description: 'Any day of the quarter or year.' })
  startsOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Null: the district, or the committee its writer serves.' })
  committeeId?: string | null;
  @Field(() => ID, { nullable: true }) consultationId?: string | null;
  @Field(() => String) clientMutationId!: string;
}

@InputType()
export class SaveReportInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'At most 120 characters.' }) title!: string;
  @Field(() => String, { description: 'The document as JSON; its figures are references, never digits.' })
  body!: string;
}

@InputType()
export class ReportActInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class ReportReasonInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class SignReportInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true, description: 'Why a number stays that no record stands behind.' })
  inSpite?: string | null;
}

@InputType()
export class SendReportInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) addressee!: string;
  @Field(() => LocalDate) sentOn!: string;
}

@InputType()
export class RecordReportFeedbackInput {
  @Field(() => ID) reportId!: string;
  @Field(() => Int) version!: number;
  @Field(() => FeedbackKind) kind!: FeedbackKind;
  @Field(() => LocalDate) onDay!: string;
  @Field(() => String, { description: 'Which office or post it came from.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'What follows, for everybody who reads the report.' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'The words of an instruction: read by those named alone.' })
  wording?: string | null;
  @Field(() => [ID], { description: 'Accounts that may read the words.' }) readerIds!: string[];
  @Field(() => String) clientMutationId!: string;
}

@InputType()
export class WithdrawReportFeedbackInput {
  @Field(() => ID) feedbackId!: string;
  @Field(() => String) reason!: string;
}
