import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationForm, ConsultationStatus } from '../consultation/index.js';
import { PLANNERS } from './plan.audience.js';
import { OrganiserKind, PlanStepKind } from './plan.entity.js';
import { PlanState } from './plan-entry.rules.js';
import { QuarterState } from './quarter.rules.js';

@ObjectType({ description: 'Whose meeting it is: a liaison committee, a sector or a special committee.' })
@Audience(...PLANNERS)
export class PlanOrganiser {
  @Field(() => OrganiserKind) kind!: OrganiserKind;
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'One thing planned within the year.' })
@Audience(...PLANNERS)
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

export const PlanEntryPage = pageOf('PlanEntryPage', PlanEntryRow, ...PLANNERS);

@ObjectType()
@Audience(...PLANNERS)
export class PlanStep {
  @Field(() => PlanStepKind) kind!: PlanStepKind;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'A consultation an entry may be linked to.' })
@Audience(...PLANNERS)
export class LinkableConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
}

@ObjectType({ description: 'A topic that waits for a consultation.' })
@Audience(...PLANNERS)
export class WaitingTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A plan entry with its history and what it could be fulfilled by.' })
@Audience(...PLANNERS)
export class PlanEntryDetail extends PlanEntryRow {
  @Field(() => Boolean, { description: 'Says which consultation fulfils it.' }) viewerCanFulfil!: boolean;
  @Field(() => [PlanStep]) steps!: PlanStep[];
  @Field(() => LinkableConsultation, { nullable: true }) consultation!: LinkableConsultation | null;
  @Field(() => [LinkableConsultation], { description: 'The newest, fifty at most.' })
  linkable!: LinkableConsultation[];
  @Field(() => [WaitingTopic], { description: 'Accepted topics of the committee, fifty at most.' })
  waitingTopics!: WaitingTopic[];
}

@ObjectType({ description: 'Every committee meets each quarter (常态化): what one quarter came to.' })
@Audience(...PLANNERS)
export class PlanQuarter {
  @Field(() => Int) quarter!: number;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => Int, { description: 'Consultations held, planned or not.' }) held!: number;
  @Field(() => Int, { description: 'Entries still to be held whose time ends in it.' }) planned!: number;
  @Field(() => QuarterState) state!: QuarterState;
}

@ObjectType({ description: 'How many committees stand where in one quarter.' })
@Audience(...PLANNERS)
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
@Audience(...PLANNERS)
export class PlanYearRow {
  @Field(() => PlanOrganiser) organiser!: PlanOrganiser;
  @Field(() => Boolean) viewerCanPlan!: boolean;
  @Field(() => [PlanQuarter], { description: 'Of a liaison committee; others are not counted by quarter.' })
  quarters!: readonly PlanQuarter[];
  @Field(() => [PlanEntryRow]) entries!: PlanEntryRow[];
}

@ObjectType()
@Audience(...PLANNERS)
export class PlanStateCount {
  @Field(() => PlanState) state!: PlanState;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'The plan of one year, as far as the viewer sees it.' })
@Audience(...PLANNERS)
export class PlanYear {
  @Field(() => Int) year!: number;
  @Field(() => LocalDate) today!: string;
  @Field(() => [Int], { description: 'Years that have a plan, the newest first, this one among them.' })
  years!: number[];
  @Field(() => [PlanStateCount]) counts!: PlanStateCount[];
  @Field(() => [PlanQuarterTotal]) quarters!: PlanQuarterTotal[];
  @Field(() => [PlanYearRow]) rows!: PlanYearRow[];
  @Field(() => Boolean, { description: 'For somebody.' }) viewerCanPlan!: boolean;
  @Field(() => Boolean, { description: 'Brings a file.' }) viewerCanImport!: boolean;
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

@ObjectType({ description: 'What is chosen for a file of plans, and what is asked about it.' })
@Audience(...STAFF)
export class PlanImportChoices {
  @Field(() => Int) year!: number;
  @Field(() => Int, { nullable: true, description: 'The year the file itself names.' }) writtenYear!: number | null;
  @Field(() => ConsultationForm, { description: 'Of entries that do not say.' }) defaultForm!: ConsultationForm;
  @Field(() => [UnknownOrganiserRow]) unknown!: UnknownOrganiserRow[];
  @Field(() => [PlanOrganiser], { description: 'Whom the viewer may plan for.' }) organisers!: PlanOrganiser[];
  @Field(() => [String], { description: 'Sheets in which no plan was found.' }) leftOut!: readonly string[];
}

@ObjectType({ description: 'The entry was changed; read it again.' })
@Audience(...PLANNERS)
export class PlanEntryChanged {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'Of the consultation that fulfils it.' })
  consultationId!: string | null;
}
