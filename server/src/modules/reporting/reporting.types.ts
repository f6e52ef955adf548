import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { FeedbackKind, Report, ReportKind, ReportStatus } from './report.entity.js';
import { ReportAct } from './report-acts.rules.js';
import { REPORT_DESK } from './reporting.audience.js';
import { ReportingRefusal, ReportingRefusalCode } from './reporting.refusal.js';

registerEnumType(ReportAct, { name: 'ReportAct' });

@ObjectType({ description: 'A report in a list.' })
@Audience(...REPORT_DESK)
export class ReportRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ReportKind) kind!: ReportKind;
  @Field(() => ReportStatus) status!: ReportStatus;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ID, { nullable: true }) consultationId!: string | null;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate) endsOn!: string;
  @Field(() => String, { nullable: true }) writerName!: string | null;
  @Field(() => LocalDate, { nullable: true }) sentOn!: string | null;
  @Field(() => FeedbackKind, { nullable: true, description: 'The last that stands.' }) feedback!: FeedbackKind | null;
}

@ObjectType({ description: 'A bound figure or field: its value as it is printed, and what it is.' })
@Audience(...REPORT_DESK)
export class ReportFact {
  @Field(() => String) key!: string;
  @Field(() => String, { description: 'The attributes of its node, as JSON.' }) reference!: string;
  @Field(() => String) value!: string;
  @Field(() => String, { description: 'Scope, period and name.' }) label!: string;
  @Field(() => String, { nullable: true, description: 'Its definition, where it is a figure.' }) means!: string | null;
  @Field(() => Int, { nullable: true, description: 'Records behind it.' }) n!: number | null;
  @Field(() => LocalDate) asOf!: string;
  @Field(() => Boolean, { description: 'Of a sealed period, as it was sealed.' }) sealed!: boolean;
  @Field(() => Boolean, { description: 'Taken down: its value says so.' }) gone!: boolean;
}

@ObjectType({ description: 'What reads otherwise today than in the report.' })
@Audience(...REPORT_DESK)
export class ReportChange {
  @Field(() => String, { description: 'Which figure; of a chart or a table its title.' }) label!: string;
  @Field(() => String, { description: 'Empty: of a chart or a table.' }) before!: string;
  @Field(() => String) now!: string;
}

@ObjectType({ description: 'A sentence that says a number no record stands behind.' })
@Audience(...REPORT_DESK)
export class UnboundFigure {
  @Field(() => Int) block!: number;
  @Field(() => String) words!: string;
  @Field(() => String) number!: string;
}

@ObjectType()
@Audience(...REPORT_DESK)
export class ReportChartSeries {
  @Field(() => String) name!: string;
  @Field(() => [Float], { nullable: 'items' }) values!: (number | null)[];
}

@ObjectType({ description: 'A chart as it is drawn, and as data for those who do not see it.' })
@Audience(...REPORT_DESK)
export class ReportChart {
  @Field(() => String) title!: string;
  @Field(() => String) svg!: string;
  @Field(() => Boolean) percent!: boolean;
  @Field(() => [String]) labels!: string[];
  @Field(() => [ReportChartSeries]) series!: ReportChartSeries[];
}

@ObjectType()
@Audience(...REPORT_DESK)
export class ReportVersionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: '0: the first text; then the number of the correction.' }) correction!: number;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) signerName!: string | null;
  @Field(() => DateTime) signedAt!: string;
}

@ObjectType({ description: 'What the addressee did with it; the words of an instruction are asked for apart.' })
@Audience(...REPORT_DESK)
export class ReportFeedbackRow {
  @Field(() => ID) id!: string;
  @Field(() => FeedbackKind) kind!: FeedbackKind;
  @Field(() => LocalDate) onDay!: string;
  @Field(() => String) source!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, { nullable: true }) enteredByName!: string | null;
  @Field(() => DateTime) enteredAt!: string;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnBecause!: string | null;
  @Field(() => Boolean, { description: 'The viewer is among those who may read its words.' })
  hasWordingForViewer!: boolean;
}

@ObjectType()
@Audience(...REPORT_DESK)
export class ReportActOption {
  @Field(() => ReportAct) act!: ReportAct;
  @Field(() => ReportingRefusalCode, { nullable: true }) whyNot!: ReportingRefusalCode | null;
}

@ObjectType({ description: 'A report at the desk.' })
@Audience(...REPORT_DESK)
export class ReportDetail extends ReportRow {
  @Field(() => String, { description: 'The document as JSON.' }) body!: string;
  @Field(() => LocalDate, { description: 'The day its figures were read.' }) asOf!: string;
  @Field(() => Boolean, { description: 'What it is of was taken down: nothing of it is shown.' }) takenDown!: boolean;
  @Field(() => [ReportFact]) facts!: ReportFact[];
  @Field(() => [ReportFact], { description: 'What else may be put into the text.' }) offers!: ReportFact[];
  @Field(() => [ReportChange]) changes!: ReportChange[];
  @Field(() => [UnboundFigure]) unbound!: UnboundFigure[];
  @Field(() => [ReportChart]) charts!: ReportChart[];
  @Field(() => String, { nullable: true }) tableTitle!: string | null;
  @Field(() => [[String]]) table!: string[][];
  @Field(() => [[String]], { description: 'Of a report on placements: each of them under its heads.' })
  placements!: string[][];
  @Field(() => String, { nullable: true }) signerName!: string | null;
  @Field(() => DateTime, { nullable: true }) signedAt!: string | null;
  @Field(() => String, { nullable: true }) signedInSpite!: string | null;
  @Field(() => String, { nullable: true }) addressee!: string | null;
  @Field(() => String, { nullable: true }) returnedBecause!: string | null;
  @Field(() => Int) correction!: number;
  @Field(() => String, { nullable: true }) correctionReason!: string | null;
  @Field(() => String, { nullable: true }) withdrawnBecause!: string | null;
  @Field(() => [ReportVersionRow]) versions!: ReportVersionRow[];
  @Field(() => [ReportFeedbackRow]) feedbacks!: ReportFeedbackRow[];
  @Field(() => [ReportActOption]) acts!: ReportActOption[];
}

@ObjectType({ description: 'A report after an act: its page is asked again.' })
@Audience(...REPORT_DESK)
export class ReportChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ReportStatus) status!: ReportStatus;
}

@ObjectType({ description: 'The words of an instruction, for those named.' })
@Audience('SIGNED_IN')
export class WordingOfReport {
  @Field(() => ID) id!: string;
  @Field(() => String) wording!: string;
}

export const ReportResult = resultUnion('ReportResult', ReportChanged, ReportingRefusal);

export async function reportAnswer(act: Promise<Report | ReportingRefusal>) {
  const answer = await act;
  if (!(answer instanceof Report)) return answer;
  const { id, version, status } = answer;
  return Object.assign(new ReportChanged(), { id, version, status });
}
