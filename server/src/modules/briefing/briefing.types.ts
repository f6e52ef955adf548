import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import {
  ConsultationForm,
  ConsultationStatus,
  DelegateAuthority,
  ParticipantDuty,
  Party,
  ResearchKind,
} from '../consultation/index.js';
import { AgendaPart } from '../floor/index.js';
import { SurveyResults, SurveyStatus } from '../survey/index.js';

@InputType()
export class ConfirmBriefingReadInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => String, { description: 'Of the pack that was read.' }) edition!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingAgendaItem {
  @Field(() => ID) id!: string;
  @Field(() => AgendaPart) part!: AgendaPart;
  @Field(() => String) title!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingPerson {
  @Field(() => ID) id!: string;
  @Field(() => Party) party!: Party;
  @Field(() => ParticipantDuty) duty!: ParticipantDuty;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => String, { nullable: true }) groupName!: string | null;
  @Field(() => DelegateAuthority, { nullable: true }) authority!: DelegateAuthority | null;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingPosition {
  @Field(() => ID) id!: string;
  @Field(() => String) departmentName!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) delegateName!: string | null;
  @Field(() => DelegateAuthority, { nullable: true }) authority!: DelegateAuthority | null;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingDemand {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => String, { nullable: true }) raisedByName!: string | null;
  @Field(() => String, { nullable: true }) groupName!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => [BriefingPosition]) positions!: BriefingPosition[];
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingClause {
  @Field(() => ID) id!: string;
  @Field(() => String) document!: string;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => String) clause!: string;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingResearch {
  @Field(() => ID) id!: string;
  @Field(() => ResearchKind) kind!: ResearchKind;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) findings!: string;
  @Field(() => [ID]) photoIds!: string[];
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingSuggestion {
  @Field(() => ID) id!: string;
  @Field(() => String) participantName!: string;
  @Field(() => String) problem!: string;
  @Field(() => String) cause!: string;
  @Field(() => String) measure!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingFile {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingMaterial {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => [BriefingFile]) files!: BriefingFile[];
}

@ObjectType({ description: 'A survey done elsewhere, as it was noted.' })
@Audience('GUEST', ...PARTIES)
export class BriefingNotedSurvey {
  @Field(() => Int) askedCount!: number;
  @Field(() => Int) answeredCount!: number;
  @Field(() => String) summary!: string;
  @Field(() => LocalDate) conductedOn!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingSurvey {
  @Field(() => SurveyStatus) status!: SurveyStatus;
  @Field(() => String, { description: 'To answer by, while it is open.' }) code!: string;
  @Field(() => Int, { nullable: true }) askedCount!: number | null;
  @Field(() => Int) n!: number;
  @Field(() => SurveyResults, { nullable: true, description: 'Once it is closed and five or more have answered.' })
  results!: SurveyResults | null;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class BriefingChange {
  @Field(() => String, { description: 'about, agenda, people, demands, clauses, research, …' }) section!: string;
  @Field(() => Int) added!: number;
  @Field(() => Int) changed!: number;
  @Field(() => Int) removed!: number;
}

@ObjectType({ description: "The viewer's own receipt." })
@Audience('GUEST', ...PARTIES)
export class OwnBriefingReceipt {
  @Field(() => DateTime) readAt!: string;
  @Field(() => [BriefingChange], { description: 'What is not as it was then; empty: nothing.' })
  changes!: BriefingChange[];
}

@ObjectType({ description: 'Whether one of those invited has read it. For the organisers.' })
@Audience('GUEST', ...PARTIES)
export class BriefingReader {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Party) party!: Party;
  @Field(() => DateTime, { nullable: true }) readAt!: string | null;
  @Field(() => Boolean, { description: 'What they read is what it says now.' }) isCurrent!: boolean;
}

@ObjectType({ description: 'One page for everybody at the table. No telephone numbers, no internal notes.' })
@Audience('GUEST', ...PARTIES)
export class Briefing {
  @Field(() => ID) consultationId!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => String) committeeName!: string;
  @Field(() => String, { description: 'Who holds it (主办), by name.' }) hostName!: string;
  @Field(() => [String], { description: 'What it is about.' }) topicTitles!: readonly string[];
  @Field(() => [ID], { description: 'Photographs that were sent in with it and released.' })
  topicPhotoIds!: readonly string[];
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => String) edition!: string;
  @Field(() => [BriefingAgendaItem]) agenda!: BriefingAgendaItem[];
  @Field(() => [BriefingPerson]) people!: BriefingPerson[];
  @Field(() => [BriefingDemand]) demands!: BriefingDemand[];
  @Field(() => [BriefingClause]) clauses!: BriefingClause[];
  @Field(() => [BriefingResearch]) research!: BriefingResearch[];
  @Field(() => [BriefingSuggestion]) suggestions!: BriefingSuggestion[];
  @Field(() => [BriefingMaterial]) materials!: BriefingMaterial[];
  @Field(() => BriefingNotedSurvey, { nullable: true }) notedSurvey!: BriefingNotedSurvey | null;
  @Field(() => BriefingSurvey, { nullable: true }) survey!: BriefingSurvey | null;
  @Field(() => OwnBriefingReceipt, { nullable: true }) mine!: OwnBriefingReceipt | null;
  @Field(() => Boolean, { description: 'The viewer has a seat, and the meeting has not begun.' })
  viewerMayConfirm!: boolean;
  @Field(() => [BriefingReader], { description: 'Empty for everybody but the organisers.' })
  readers!: BriefingReader[];
}
