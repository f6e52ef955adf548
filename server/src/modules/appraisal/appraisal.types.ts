import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { AttendanceCount, DutyCount, DutyDetail, DutyKind, DutyRecordKind } from '../duty/index.js';
import { OpinionSide } from './appraisal.entity.js';
import { AppraisalGrade } from './grade.rules.js';

/** Members with a report of their own, directors while they give opinions, the secretariat. */
export const REPORT_READERS = ['SECRETARIAT', 'DIRECTOR', 'MEMBER', 'GROUP_OFFICER'] as const;

export enum AppraisalState {
  WRITING = 'WRITING',
  /** The days of writing are over. */
  NOT_WRITTEN = 'NOT_WRITTEN',
  HANDED_IN = 'HANDED_IN',
  OPINED = 'OPINED',
  GRADED = 'GRADED',
  OBJECTED = 'OBJECTED',
  ANSWERED = 'ANSWERED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(AppraisalState, { name: 'AppraisalState', description: 'How far an annual report is.' });

@ObjectType()
@Audience('SECRETARIAT')
export class GradeLeast {
  @Field(() => Float) points!: number;
  @Field(() => Float) presence!: number;
}

@ObjectType({ description: 'By what grades are proposed.' })
@Audience('SECRETARIAT')
export class GradeRulesView {
  @Field(() => GradeLeast) excellent!: GradeLeast;
  @Field(() => GradeLeast) competent!: GradeLeast;
  @Field(() => GradeLeast) basic!: GradeLeast;
  @Field(() => Float) excellentShare!: number;
  @Field(() => AppraisalGrade) unwritten!: AppraisalGrade;
}

@ObjectType({ description: '年度述职 of one year.' })
@Audience('SECRETARIAT')
export class AppraisalRoundView {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) year!: number;
  @Field(() => LocalDate) openedOn!: string;
  @Field(() => LocalDate) writeBy!: string;
  @Field(() => LocalDate) opineBy!: string;
  @Field(() => Int) writeDays!: number;
  @Field(() => Int) opineDays!: number;
  @Field(() => Int) objectionDays!: number;
  @Field(() => GradeRulesView) rules!: GradeRulesView;
  @Field(() => DateTime, { nullable: true }) calledBackAt!: string | null;
  @Field(() => String, { nullable: true }) calledBackReason!: string | null;
  @Field(() => Int) reports!: number;
  @Field(() => Int) handedIn!: number;
  @Field(() => Int) graded!: number;
  @Field(() => Int) excellent!: number;
  @Field(() => Int, { description: 'As many may be EXCELLENT.' }) mostExcellent!: number;
  @Field(() => Int, { description: 'Objections that wait for an answer.' }) objections!: number;
  @Field(() => Int) archived!: number;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanCorrect!: boolean;
}

@ObjectType({ description: 'One report in the roll of a year.' })
@Audience('SECRETARIAT')
export class AppraisalRollRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => AppraisalState) state!: AppraisalState;
  @Field(() => DateTime, { nullable: true }) handedInAt!: string | null;
  @Field(() => Boolean, { description: 'After the days of writing.' }) late!: boolean;
  @Field(() => Int, { description: 'Among all by points; those alike share it.' }) place!: number;
  @Field(() => Float) points!: number;
  @Field(() => Int) invited!: number;
  @Field(() => Int) present!: number;
  @Field(() => [OpinionSide], { description: 'Sides whose opinion stands.' }) opinions!: OpinionSide[];
  @Field(() => [OpinionSide], { description: 'Sides whose opinion is not there.' }) missing!: OpinionSide[];
  @Field(() => AppraisalGrade) proposal!: AppraisalGrade;
  @Field(() => AppraisalGrade, { nullable: true }) grade!: AppraisalGrade | null;
  @Field(() => String, { nullable: true }) gradeReason!: string | null;
  @Field(() => Boolean) viewerCanGrade!: boolean;
}

@ObjectType({ description: 'The reports of a round, by points.' })
@Audience('SECRETARIAT')
export class AppraisalRoll {
  @Field(() => AppraisalRoundView) round!: AppraisalRoundView;
  @Field(() => [AppraisalRollRow]) rows!: AppraisalRollRow[];
}

@ObjectType({
  description: 'A report in a list: of those of a committee or group that wait for an opinion, or of one’s own.',
})
@Audience('DIRECTOR', 'MEMBER', 'GROUP_OFFICER')
export class AppraisalListed {
  @Field(() => ID) id!: string;
  @Field(() => Int) year!: number;
  @Field(() => String) name!: string;
  @Field(() => AppraisalState) state!: AppraisalState;
  @Field(() => LocalDate) writeBy!: string;
  @Field(() => LocalDate) opineBy!: string;
  @Field(() => LocalDate, { nullable: true }) objectBy!: string | null;
}

@ObjectType({ description: 'A line of the duty file beside a report.' })
@Audience(...REPORT_READERS)
export class AppraisalLine {
  @Field(() => ID) factId!: string;
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => LocalDate) day!: string;
  @Field(() => DutyDetail, { nullable: true }) detail!: DutyDetail | null;
  @Field(() => Boolean) done!: boolean;
  @Field(() => Boolean, { description: 'The records say it no more.' }) gone!: boolean;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => DutyRecordKind, { nullable: true }) opens!: DutyRecordKind | null;
  @Field(() => ID, { nullable: true }) opensId!: string | null;
}

@ObjectType({ description: 'From the records, never typed.' })
@Audience(...REPORT_READERS)
export class AppraisalFacts {
  @Field(() => LocalDate) asOf!: string;
  @Field(() => Boolean, { description: 'As it stood when it was handed in or graded.' }) frozen!: boolean;
  @Field(() => LocalDate) from!: string;
  @Field(() => LocalDate) to!: string;
  @Field(() => Float) credited!: number;
  @Field(() => AttendanceCount) attendance!: AttendanceCount;
  @Field(() => [DutyCount]) counts!: DutyCount[];
  @Field(() => [AppraisalLine]) lines!: AppraisalLine[];
  @Field(() => Int, { description: 'Lines that came, went or stand otherwise since.' }) changedSince!: number;
}

@ObjectType()
@Audience(...REPORT_READERS)
export class AppraisalOpinionView {
  @Field(() => ID) id!: string;
  @Field(() => OpinionSide) side!: OpinionSide;
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: '代录' }) onBehalf!: boolean;
  @Field(() => String, { nullable: true }) saidBy!: string | null;
  @Field(() => String, { nullable: true }) givenByName!: string | null;
  @Field(() => DateTime) givenAt!: string;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanWithdraw!: boolean;
}

@ObjectType({ description: '述职报告: of a director or an office only what an opinion needs.' })
@Audience(...REPORT_READERS)
export class AppraisalReport {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) roundId!: string;
  @Field(() => Int) year!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => [String]) specialCommitteeNames!: string[];
  @Field(() => AppraisalState) state!: AppraisalState;
  @Field(() => LocalDate) writeBy!: string;
  @Field(() => LocalDate) opineBy!: string;
  @Field(() => String, { nullable: true }) did!: string | null;
  @Field(() => String, { nullable: true }) cameOfIt!: string | null;
  @Field(() => String, { nullable: true }) notDone!: string | null;
  @Field(() => String, { nullable: true }) nextYear!: string | null;
  @Field(() => DateTime, { nullable: true }) handedInAt!: string | null;
  @Field(() => Boolean) late!: boolean;
  @Field(() => AppraisalFacts) facts!: AppraisalFacts;
  @Field(() => [AppraisalOpinionView]) opinions!: AppraisalOpinionView[];
  @Field(() => AppraisalGrade, { nullable: true }) grade!: AppraisalGrade | null;
  @Field(() => String, { nullable: true }) gradeReason!: string | null;
  @Field(() => DateTime, { nullable: true }) gradedAt!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day to object.' }) objectBy!: string | null;
  @Field(() => String, { nullable: true }) objection!: string | null;
  @Field(() => DateTime, { nullable: true }) objectedAt!: string | null;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => DateTime, { nullable: true }) archivedAt!: string | null;
  @Field(() => [CorrectionRow], { description: 'Of the grade and the answer.' }) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanWrite!: boolean;
  @Field(() => Boolean) viewerCanTakeBack!: boolean;
  @Field(() => [OpinionSide], { description: 'For whom the viewer may say something.' })
  viewerCanOpineFor!: OpinionSide[];
  @Field(() => Boolean) viewerCanWithdrawGrade!: boolean;
  @Field(() => Boolean) viewerCanObject!: boolean;
  @Field(() => Boolean) viewerCanWithdrawObjection!: boolean;
  @Field(() => Boolean) viewerCanAnswer!: boolean;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class AppraisalRoundKept {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType()
@Audience(...REPORT_READERS)
export class AppraisalKept {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType()
@Audience('SECRETARIAT')
export class AppraisalsGraded {
  @Field(() => Int) graded!: number;
}
