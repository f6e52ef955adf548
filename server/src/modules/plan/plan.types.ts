import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { ImportStatus, RowOutcome } from '../../kernel/imports/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationForm, ConsultationStatus } from '../consultation/index.js';
import { OrganiserKind, PlanStepKind } from './plan.entity.js';
import { PlanState } from './plan-entry.rules.js';
import { QuarterState } from './quarter.rules.js';

@ObjectType({ description: 'Whose meeting it is: a liaison committee, a sector or a special committee.' })
@Audience(...STAFF)
export class PlanOrganiser {
  @Field(() => OrganiserKind) kind!: OrganiserKind;
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'One thing planned within the year.' })
@Audience(...STAFF)
export class PlanEntryRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) year!: number;
  @Field(() => PlanOrganiser) organiser!: PlanOrganiser;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm, { nullable: true, description: 'null: an activity that is no consultation.' })
  form!: ConsultationForm | null;
  @Field(() => String, { nullable: true }) activity!: string | null;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => LocalDate, { description: 'When it was first planned for.' }) firstFromOn!: string;
  @Field(() => LocalDate) firstToOn!: string;
  @Field(() => PlanState) state!: PlanState;
  @Field(() => Boolean, { description: 'It stands planned for another time than at first.' }) wasPostponed!: boolean;
  @Field(() => String, { nullable: true }) responsible!: string | null;
  @Field(() => String, { nullable: true }) departments!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => ID, { nullable: true }) consultationId!: string | null;
  @Field(() => ConsultationStatus, { nullable: true }) consultationStatus!: ConsultationStatus | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day it took place, once it did.' })
  heldOn!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => Boolean) viewerCanPlan!: boolean;
}

export const PlanEntryPage = pageOf('PlanEntryPage', PlanEntryRow, ...STAFF);

@ObjectType()
@Audience(...STAFF)
export class PlanStep {
  @Field(() => PlanStepKind) kind!: PlanStepKind;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'A consultation an entry may be linked to.' })
@Audience(...STAFF)
export class LinkableConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
}

@ObjectType({ description: 'A topic that waits for a consultation.' })
@Audience(...STAFF)
export class WaitingTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A plan entry with its history and what it could be fulfilled by.' })
@Audience(...STAFF)
export class PlanEntryDetail extends PlanEntryRow {
  @Field(() => [PlanStep]) steps!: PlanStep[];
  @Field(() => LinkableConsultation, { nullable: true }) consultation!: LinkableConsultation | null;
  @Field(() => [LinkableConsultation], { description: 'The newest, fifty at most.' })
  linkable!: LinkableConsultation[];
  @Field(() => [WaitingTopic], { description: 'Accepted topics of the committee, fifty at most.' })
  waitingTopics!: WaitingTopic[];
}

@ObjectType({ description: 'Every committee meets each quarter (常态化): what one quarter came to.' })
@Audience(...STAFF)
export class PlanQuarter {
  @Field(() => Int) quarter!: number;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => Int, { description: 'Consultations held, planned or not.' }) held!: number;
  @Field(() => Int, { description: 'Entries still to be held whose time ends in it.' }) planned!: number;
  @Field(() => QuarterState) state!: QuarterState;
}

@ObjectType({ description: 'How many committees stand where in one quarter.' })
@Audience(...STAFF)
export class PlanQuarterTotal {
  @Field(() => Int) quarter!: number;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => Int, { description: 'Committees.' }) n!: number;
  @Field(() => Int) held!: number;
  @Field(() => Int) planned!: number;
  @Field(() => Int) unplanned!: number;
  @Field(() => Int) missing!: number;
}

@ObjectType({ description: 'One organiser within the year.' })
@Audience(...STAFF)
export class PlanYearRow {
  @Field(() => PlanOrganiser) organiser!: PlanOrganiser;
  @Field(() => Boolean) viewerCanPlan!: boolean;
  @Field(() => [PlanQuarter], { description: 'Of a liaison committee; others are not counted by quarter.' })
  quarters!: readonly PlanQuarter[];
  @Field(() => [PlanEntryRow]) entries!: PlanEntryRow[];
}

@ObjectType()
@Audience(...STAFF)
export class PlanStateCount {
  @Field(() => PlanState) state!: PlanState;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'The plan of one year, as far as the viewer sees it.' })
@Audience(...STAFF)
export class PlanYear {
  @Field(() => Int) year!: number;
  @Field(() => LocalDate) today!: string;
  @Field(() => [Int], { description: 'Years that have a plan, the newest first, this one among them.' })
  years!: number[];
  @Field(() => [PlanStateCount]) counts!: PlanStateCount[];
  @Field(() => [PlanQuarterTotal]) quarters!: PlanQuarterTotal[];
  @Field(() => [PlanYearRow]) rows!: PlanYearRow[];
  @Field(() => Boolean) viewerCanPlan!: boolean;
}

@ObjectType()
@Audience(...STAFF)
export class PlanImportSummary {
  @Field(() => Int) total!: number;
  @Field(() => Int) created!: number;
  @Field(() => Int) updated!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => Int) failed!: number;
  @Field(() => Int) skipped!: number;
  @Field(() => Int, { description: 'Rows that turned out otherwise than previewed when it was confirmed.' })
  changedSincePreview!: number;
}

@ObjectType({ description: 'What is odd about a row. The words are in the clients, by code.' })
@Audience(...STAFF)
export class PlanImportProblem {
  @Field(() => String) code!: string;
  @Field(() => String) severity!: string;
  @Field(() => String, { nullable: true }) given!: string | null;
}

@ObjectType({ description: 'One thing the file plans, and what would be done with it.' })
@Audience(...STAFF)
export class PlanImportRow {
  @Field(() => ID) key!: string;
  @Field(() => String) sheet!: string;
  @Field(() => Int) rowNumber!: number;
  @Field(() => RowOutcome) outcome!: RowOutcome;
  @Field(() => String, { nullable: true, description: 'Whose it is, as the file has it.' }) unit!: string | null;
  @Field(() => PlanOrganiser, { nullable: true }) organiser!: PlanOrganiser | null;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => ConsultationForm, { nullable: true }) form!: ConsultationForm | null;
  @Field(() => String, { nullable: true }) activity!: string | null;
  @Field(() => String, { nullable: true, description: 'When, as the file has it.' }) time!: string | null;
  @Field(() => LocalDate, { nullable: true }) fromOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) toOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'UPDATE: when it stands planned for now.' })
  beforeFromOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) beforeToOn!: string | null;
  @Field(() => [String], { description: 'UPDATE: the fields that change.' }) changes!: readonly string[];
  @Field(() => String, { nullable: true }) responsible!: string | null;
  @Field(() => String, { nullable: true }) departments!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [PlanImportProblem]) problems!: PlanImportProblem[];
}

@ObjectType()
@Audience(...STAFF)
export class PlanImportRowPage {
  @Field(() => [PlanImportRow]) nodes!: PlanImportRow[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field(() => Int) totalCount!: number;
}

@ObjectType({ description: 'A name in the file that is nobody known. Whose it is, is asked.' })
@Audience(...STAFF)
export class UnknownOrganiserRow {
  @Field(() => String) given!: string;
  @Field(() => Int) rows!: number;
  @Field(() => String, { nullable: true, description: 'The closest known name.' }) nearest!: string | null;
  @Field(() => PlanOrganiser, { nullable: true, description: 'Whose it was said to be.' })
  chosen!: PlanOrganiser | null;
  @Field(() => Boolean) isLeftOut!: boolean;
}

@ObjectType()
@Audience(...STAFF)
export class PlanImportColumn {
  @Field(() => String) sheet!: string;
  @Field(() => String) column!: string;
  @Field(() => String) heading!: string;
  @Field(() => String, { nullable: true, description: 'null: not understood, and left out.' }) field!: string | null;
}

@ObjectType({ description: 'A file brought for the plan, by name and date.' })
@Audience(...STAFF)
export class PlanImportEntry {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) fileName!: string;
  @Field(() => ImportStatus) status!: ImportStatus;
  @Field(() => DateTime) uploadedAt!: string;
}

@ObjectType({ description: 'A file and what it would do to the plan.' })
@Audience(...STAFF)
export class PlanImportView extends PlanImportEntry {
  @Field(() => Int) year!: number;
  @Field(() => Int, { nullable: true, description: 'The year the file itself names.' }) writtenYear!: number | null;
  @Field(() => ConsultationForm, { description: 'Of entries that do not say.' }) defaultForm!: ConsultationForm;
  @Field(() => PlanImportSummary) summary!: PlanImportSummary;
  @Field(() => [UnknownOrganiserRow]) unknown!: UnknownOrganiserRow[];
  @Field(() => [PlanOrganiser], { description: 'Whom the viewer may plan for.' }) organisers!: PlanOrganiser[];
  @Field(() => [PlanImportColumn]) columns!: PlanImportColumn[];
  @Field(() => [String], { description: 'Sheets in which no plan was found.' }) leftOut!: readonly string[];
  @Field(() => PlanImportRowPage) rows!: PlanImportRowPage;
}

@ObjectType({ description: 'The import was changed; read it again.' })
@Audience(...STAFF)
export class PlanImportChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'The entry was changed; read it again.' })
@Audience(...STAFF)
export class PlanEntryChanged {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'Of the consultation that fulfils it.' })
  consultationId!: string | null;
}
