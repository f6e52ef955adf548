import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { SuggestionOutcome } from '../consultation/index.js';
import { TopicStatus } from '../topic/index.js';
import { RESEARCH_PARTIES, RESEARCHERS } from './research.audience.js';
import { TripAnswer, TripKind, TripLed } from './research-trip.entity.js';
import { TripState } from './trip-state.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'The suggestion is a topic now.' })
@Audience(...RESEARCHERS)
export class ResearchBecameTopic {
  @Field(() => ID, { description: 'Of the suggestion.' }) id!: string;
  @Field(() => ID) topicId!: string;
}

@ObjectType({ description: 'One in the list.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchTripRow {
  @Field(() => ID) id!: string;
  @Field(() => TripKind) kind!: TripKind;
  @Field(() => TripLed) led!: TripLed;
  @Field(() => TripState) state!: TripState;
  @Field(() => String) title!: string;
  @Field(() => String) places!: string;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate) endsOn!: string;
  @Field(() => String, { nullable: true, description: 'Null: the district’s.' }) committeeName!: string | null;
  @Field(() => String, { nullable: true, description: 'The member who leads; null: the office does.' })
  leadName!: string | null;
  @Field(() => Int, { description: 'Asked along.' }) goers!: number;
  @Field(() => Int, { description: 'Were there.' }) there!: number;
  @Field(() => Int) suggestions!: number;
  @Field(() => Int, { description: 'Of the suggestions, answered.' }) answered!: number;
  @Field(() => TripAnswer, { nullable: true, description: 'Null: the viewer is not asked along.' })
  ownAnswer!: TripAnswer | null;
}

export const ResearchTripPage = pageOf('ResearchTripPage', ResearchTripRow, ...RESEARCH_PARTIES);

@ObjectType({ description: 'Somebody asked along.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchGoerRow {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => TripAnswer) answer!: TripAnswer;
  @Field(() => String, { nullable: true, description: 'For whoever leads, and for themselves.' })
  leaveReason!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: not noted yet.' }) wasThere!: boolean | null;
}

@ObjectType({ description: 'What somebody found.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchFindingRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true, description: 'Null: written down by the office.' }) memberName!: string | null;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) foundOn!: string;
  @Field(() => String) findings!: string;
  @Field(() => [ID]) photoIds!: string[];
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanCorrect!: boolean;
}

@ObjectType({ description: 'What a suggestion was answered.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchAnswerRow {
  @Field(() => SuggestionOutcome) outcome!: SuggestionOutcome;
  @Field(() => String) words!: string;
  @Field(() => DateTime) answeredAt!: string;
}

@ObjectType({ description: 'A topic a suggestion became.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
}

@ObjectType({ description: 'What the report asks somebody to do.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchSuggestionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) suggestion!: string;
  @Field(() => String, { description: 'A department or an organisation.' }) addressee!: string;
  @Field(() => LocalDate) answerBy!: string;
  @Field(() => DateTime) madeAt!: string;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => [ResearchAnswerRow], { description: 'The last one counts.' }) answers!: ResearchAnswerRow[];
  @Field(() => ResearchTopic, { nullable: true }) topic!: ResearchTopic | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'Its words, until it is answered; and withdraw or restore it.' })
  viewerCanCorrect!: boolean;
  @Field(() => Boolean) viewerCanAnswer!: boolean;
  @Field(() => Boolean) viewerCanMakeTopic!: boolean;
}

@ObjectType({ description: 'A consultation it is, or may be, joined to.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'Field research or a visit, as far as it concerns the viewer.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchTripDetail extends ResearchTripRow {
  @Field(() => Int) version!: number;
  @Field(() => String) purpose!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => ID, { nullable: true }) leadMemberId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The department visited.' }) departmentId!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => String, { nullable: true }) cancelledReason!: string | null;
  @Field(() => String, { nullable: true }) report!: string | null;
  @Field(() => [ResearchGoerRow]) people!: ResearchGoerRow[];
  @Field(() => [ResearchFindingRow]) findings!: ResearchFindingRow[];
  @Field(() => [ResearchSuggestionRow], { description: 'A department sees those addressed to it.' })
  suggestionList!: ResearchSuggestionRow[];
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => ResearchConsultation, { nullable: true, description: 'Where it stands in the preparation.' })
  joinedTo!: ResearchConsultation | null;
  @Field(() => [ResearchConsultation], { description: 'In preparation, for whoever may join it there.' })
  mayJoin!: ResearchConsultation[];
  @Field(() => Boolean, { description: 'Corrects the plan, calls it off or hands it over.' }) viewerCanLead!: boolean;
  @Field(() => Boolean) viewerCanRestore!: boolean;
  @Field(() => Boolean) viewerCanCancel!: boolean;
  @Field(() => Boolean, { description: 'Says whether they come.' }) viewerCanAnswer!: boolean;
  @Field(() => Boolean) viewerCanNotePresence!: boolean;
  @Field(() => Boolean) viewerCanRecordFinding!: boolean;
  @Field(() => Boolean, { description: 'Writes the report and suggests.' }) viewerCanReport!: boolean;
}

@ObjectType()
@Audience(...RESEARCHERS)
export class ResearchMemberChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
}

@ObjectType()
@Audience(...RESEARCHERS)
export class ResearchOrganisationChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'Whom to ask along, and whom in the committee’s township to address.' })
@Audience(...RESEARCHERS)
export class ResearchChoices {
  @Field(() => [ResearchMemberChoice]) members!: ResearchMemberChoice[];
  @Field(() => [ResearchOrganisationChoice]) organisations!: ResearchOrganisationChoice[];
  @Field(() => ID, { nullable: true, description: 'Where the viewer is a member, to begin with.' })
  ownCommitteeId!: string | null;
}
