import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { CALLERS, COORDINATION_PARTIES } from './coordination.audience.js';
import { CoordinationPartyKind, CoordinationStatus, StepOutcome } from './coordination.entity.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'Somebody who was asked to sit at the table.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationPartyRow {
  @Field(() => ID) id!: string;
  @Field(() => CoordinationPartyKind) kind!: CoordinationPartyKind;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { nullable: true, description: 'Null: there is no record yet.' }) came!: boolean | null;
  @Field(() => String, { nullable: true }) who!: string | null;
  @Field(() => String, { nullable: true }) said!: string | null;
}

@ObjectType({ description: 'What was agreed that somebody does by a day.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationStepRow {
  @Field(() => ID) id!: string;
  @Field(() => ID) partyId!: string;
  @Field(() => String) partyName!: string;
  @Field(() => String) what!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => Boolean) overdue!: boolean;
  @Field(() => String, { nullable: true, description: 'What the unit says of it.' }) reportedWords!: string | null;
  @Field(() => DateTime, { nullable: true }) reportedAt!: string | null;
  @Field(() => StepOutcome, { nullable: true }) outcome!: StepOutcome | null;
  @Field(() => String, { nullable: true }) outcomeWords!: string | null;
  @Field(() => DateTime, { nullable: true }) markedAt!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanReport!: boolean;
  @Field(() => Boolean) viewerCanMark!: boolean;
}

@ObjectType({ description: '协调会 about a matter that is stuck, as far as it is the viewer’s business.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationDetail {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => CoordinationStatus) status!: CoordinationStatus;
  @Field(() => ID) commitmentId!: string;
  @Field(() => String) commitmentNumber!: string;
  @Field(() => String) demandTitle!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => DateTime) startsAt!: string;
  @Field(() => String) place!: string;
  @Field(() => String) stuck!: string;
  @Field(() => String, { nullable: true }) calledByName!: string | null;
  @Field(() => DateTime) calledAt!: string;
  @Field(() => String, { nullable: true }) refusedReason!: string | null;
  @Field(() => String, { nullable: true }) cancelledReason!: string | null;
  @Field(() => [CoordinationPartyRow]) parties!: CoordinationPartyRow[];
  @Field(() => String, { nullable: true }) agreed!: string | null;
  @Field(() => [CoordinationStepRow]) steps!: CoordinationStepRow[];
  @Field(() => DateTime, { nullable: true }) recordedAt!: string | null;
  @Field(() => String, { nullable: true }) recordedByName!: string | null;
  @Field(() => Int, { description: 'How often the record was put right.' }) correctionNumber!: number;
  @Field(() => LocalDate, { nullable: true, description: 'Until then the record may be contested.' })
  answerBy!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => String, { nullable: true }) answerWords!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'Opens the page of the matter.' }) viewerReadsMatter!: boolean;
  @Field(() => Boolean) viewerCanDecide!: boolean;
  @Field(() => Boolean, { description: 'To another day or place, or off altogether.' }) viewerCanMove!: boolean;
  @Field(() => Boolean) viewerCanRecord!: boolean;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => Boolean, { description: 'Confirms or contests the record.' }) viewerCanConfirm!: boolean;
  @Field(() => Boolean) viewerCanContest!: boolean;
}

@ObjectType({ description: 'The coordinations of one matter, newest first.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationsOfMatter {
  @Field(() => [CoordinationDetail]) coordinations!: CoordinationDetail[];
  @Field(() => Boolean) viewerCanCall!: boolean;
  @Field(() => Boolean, { description: 'It holds at once; else the committee says whether it is held.' })
  viewerCallsForCommittee!: boolean;
}

@ObjectType()
@Audience(...CALLERS)
export class CoordinationChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'Whom to ask beside the unit in the lead.' })
@Audience(...CALLERS)
export class CoordinationChoices {
  @Field(() => String) leadName!: string;
  @Field(() => [ID], { description: 'Assist: asked unless somebody leaves them out.' }) assistingIds!: string[];
  @Field(() => [CoordinationChoice]) departments!: CoordinationChoice[];
  @Field(() => [CoordinationChoice]) organisations!: CoordinationChoice[];
}

@ObjectType({ description: 'That people sat together about a matter: one line, and nobody’s name.' })
@Audience('PUBLIC')
export class PublicCoordination {
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => [String], { description: 'Units that came.' }) cameNames!: string[];
  @Field(() => [String], { description: 'Units that were asked and did not come (未到).' }) absentNames!: string[];
  @Field(() => Int) steps!: number;
  @Field(() => Int) stepsDone!: number;
}
