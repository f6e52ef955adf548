import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { TopicStatus } from '../topic/index.js';
import { VisitOutcome } from './day/visit.entity.js';
import { ReceptionState } from './reception-state.js';
import { DayHalf } from './rota/reception.entity.js';
import { STUDIO_PEOPLE } from './studio.audience.js';
import { StudioStatus } from './studio.entity.js';
import { VisitBecame } from './studio-figures.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...STUDIO_PEOPLE)
export class StudioChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'What a visitor said was written down; where it became a topic, what it is followed by.' })
@Audience(...STUDIO_PEOPLE)
export class VisitNoted {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) topicNumber!: string | null;
  @Field(() => String, { nullable: true }) trackingCode!: string | null;
}

@ObjectType({ description: 'What studios are judged by, within a period.' })
@Audience('PUBLIC')
export class StudioFigures {
  @Field(() => Int, { description: 'Reception days that were due and not called off.' }) due!: number;
  @Field(() => Int) held!: number;
  @Field(() => Int, { description: 'Nobody on duty was there.' }) notOpen!: number;
  @Field(() => Int) calledOff!: number;
  @Field(() => Int, { description: 'Entered by the committee when the day was past.' }) backdated!: number;
  @Field(() => Int) visitors!: number;
  @Field(() => Int, { description: 'Answered on the spot.' }) answered!: number;
  @Field(() => Int) topics!: number;
  @Field(() => Int, { description: 'Of the topics, taken up or passed on.' }) adopted!: number;
  @Field(() => Int, { description: 'Of those, closed or answered.' }) resolved!: number;
}

@ObjectType({ description: 'One in the list, with what became of it in the period asked for.' })
@Audience(...STUDIO_PEOPLE)
export class StudioRow {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) address!: string;
  @Field(() => StudioStatus) status!: StudioStatus;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) townshipName!: string;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => String, { nullable: true }) leadName!: string | null;
  @Field(() => Int, { description: 'Members who keep it.' }) keepers!: number;
  @Field(() => String, { nullable: true }) plateNumber!: string | null;
  @Field(() => LocalDate, { nullable: true }) nextDay!: string | null;
  @Field(() => StudioFigures) figures!: StudioFigures;
}
export const StudioPage = pageOf('StudioPage', StudioRow, ...STUDIO_PEOPLE);

@ObjectType()
@Audience(...STUDIO_PEOPLE)
export class StudioKeeper {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => Boolean) isLead!: boolean;
}

@ObjectType({ description: 'A studio.' })
@Audience(...STUDIO_PEOPLE)
export class StudioDetail extends StudioRow {
  @Field(() => Int) version!: number;
  @Field(() => String) code!: string;
  @Field(() => String, { nullable: true }) about!: string | null;
  @Field(() => ID, { nullable: true }) sectorId!: string | null;
  @Field(() => String, { nullable: true }) statusReason!: string | null;
  @Field(() => LocalDate, { nullable: true }) plateOn!: string | null;
  @Field(() => [StudioKeeper]) members!: StudioKeeper[];
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => LocalDate, { description: 'What the figures are of.' }) from!: string;
  @Field(() => LocalDate) to!: string;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => [StudioStatus], { description: 'Where the viewer may put it.' }) viewerCanTurnTo!: StudioStatus[];
  @Field(() => Boolean) viewerCanPlan!: boolean;
  @Field(() => Boolean, { description: 'Prints the sign of its door.' }) viewerCanPrint!: boolean;
  @Field(() => Boolean, { description: 'Reads what visitors said.' }) viewerCanReadVisits!: boolean;
}

@ObjectType({ description: 'Somebody on duty.' })
@Audience(...STUDIO_PEOPLE)
export class ReceptionDutyRow {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean) isPresent!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'By their own word.' }) checkedInAt!: string | null;
}

@ObjectType({ description: 'One reception day in a list.' })
@Audience(...STUDIO_PEOPLE)
export class ReceptionRow {
  @Field(() => ID) id!: string;
  @Field(() => ID) studioId!: string;
  @Field(() => String) studioName!: string;
  @Field(() => String) address!: string;
  @Field(() => LocalDate) onDay!: string;
  @Field(() => DayHalf) half!: DayHalf;
  @Field(() => String) startsAt!: string;
  @Field(() => String) endsAt!: string;
  @Field(() => ReceptionState) state!: ReceptionState;
  @Field(() => Boolean, { description: 'Entered when the day was past.' }) isBackdated!: boolean;
  @Field(() => [ReceptionDutyRow]) onDuty!: ReceptionDutyRow[];
  @Field(() => Int) visitors!: number;
  @Field(() => Int, { description: 'Of what they said, topics.' }) topics!: number;
}
export const ReceptionPage = pageOf('ReceptionPage', ReceptionRow, ...STUDIO_PEOPLE);

@ObjectType({ description: 'A topic the words of a visitor became.' })
@Audience(...STUDIO_PEOPLE)
export class VisitTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
}

@ObjectType({ description: 'What a visitor said. Who they are is for those who keep the studio and its committee.' })
@Audience(...STUDIO_PEOPLE)
export class VisitRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) receptionId!: string;
  @Field(() => LocalDate) onDay!: string;
  @Field(() => String, { nullable: true, description: 'Null: not said, or not for the viewer.' })
  visitorName!: string | null;
  @Field(() => String, { nullable: true }) visitorPhone!: string | null;
  @Field(() => Boolean, { description: '已匿名化: who came was taken away since.' }) visitorAnonymised!: boolean;
  @Field(() => String, { nullable: true }) groupName!: string | null;
  @Field(() => String, { nullable: true }) village!: string | null;
  @Field(() => String) words!: string;
  @Field(() => VisitOutcome) outcome!: VisitOutcome;
  @Field(() => VisitBecame) became!: VisitBecame;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => VisitTopic, { nullable: true }) topic!: VisitTopic | null;
  @Field(() => DateTime) notedAt!: string;
  @Field(() => String, { nullable: true }) notedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => Boolean, { description: 'Withdraws it, or lets it stand again.' }) viewerCanWithdraw!: boolean;
  @Field(() => Boolean, { description: 'Reads who came: the visitor’s name and telephone.' })
  viewerSeesVisitor!: boolean;
}
export const VisitPage = pageOf('VisitPage', VisitRow, ...STUDIO_PEOPLE);

@ObjectType({ description: 'A reception day.' })
@Audience(...STUDIO_PEOPLE)
export class ReceptionDetail extends ReceptionRow {
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) cancelledReason!: string | null;
  @Field(() => String, { nullable: true }) record!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: string | null;
  @Field(() => String, { nullable: true }) closedByName!: string | null;
  @Field(() => [VisitRow]) visits!: VisitRow[];
  @Field(() => [StudioKeeper], { description: 'Who may be on duty.' }) keepers!: StudioKeeper[];
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean, { nullable: true, description: 'Null: the viewer is not on duty.' }) ownPresence!:
    | boolean
    | null;
  @Field(() => Boolean) viewerCanCheckIn!: boolean;
  @Field(() => Boolean) viewerCanNote!: boolean;
  @Field(() => Boolean) viewerCanMove!: boolean;
  @Field(() => Boolean) viewerCanCancel!: boolean;
  @Field(() => Boolean) viewerCanRestore!: boolean;
  @Field(() => Boolean) viewerCanClose!: boolean;
  @Field(() => Boolean, { description: 'Says who was there when closing.' }) viewerCanSayWhoWasThere!: boolean;
  @Field(() => Boolean) viewerCanReopen!: boolean;
}

@ObjectType({ description: 'Who may keep a studio there.' })
@Audience(...STUDIO_PEOPLE)
export class StudioMemberChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
}

@ObjectType({ description: 'What to choose from when one applies for a studio.' })
@Audience(...STUDIO_PEOPLE)
export class StudioChoices {
  @Field(() => [StudioMemberChoice]) members!: StudioMemberChoice[];
  @Field(() => ID, { nullable: true, description: 'Where the viewer is a member, to begin with.' })
  ownCommitteeId!: string | null;
  @Field(() => ID, { nullable: true }) ownMemberId!: string | null;
}

@ObjectType({ description: 'Somebody who receives people: their name and their sector.' })
@Audience('PUBLIC')
export class PublicStudioMember {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
}

@ObjectType({ description: 'A day on which people are received.' })
@Audience('PUBLIC')
export class PublicReception {
  @Field(() => LocalDate) onDay!: string;
  @Field(() => DayHalf) half!: DayHalf;
  @Field(() => String) startsAt!: string;
  @Field(() => String) endsAt!: string;
  @Field(() => Boolean) isCancelled!: boolean;
  @Field(() => [PublicStudioMember]) onDuty!: PublicStudioMember[];
}

@ObjectType({
  description: 'A topic somebody raised there, without their words: what it is about and where it stands.',
})
@Audience('PUBLIC')
export class PublicStudioTopic {
  @Field(() => LocalDate) onDay!: string;
  @Field(() => VisitBecame) became!: VisitBecame;
}

@ObjectType({ description: 'A studio as anybody sees it who has its code: nothing of visitors.' })
@Audience('PUBLIC')
export class PublicStudio {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) address!: string;
  @Field(() => String, { nullable: true }) about!: string | null;
  @Field(() => StudioStatus) status!: StudioStatus;
  @Field(() => String, { nullable: true, description: 'Why it does not receive.' }) statusReason!: string | null;
  @Field(() => ID, { description: 'Whom words put in here go to.' }) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) townshipName!: string;
  @Field(() => [PublicStudioMember]) members!: PublicStudioMember[];
  @Field(() => [PublicReception], { description: 'The next ones, those called off among them.' })
  next!: PublicReception[];
  @Field(() => StudioFigures, { description: 'Of this year.' }) figures!: StudioFigures;
  @Field(() => [PublicStudioTopic], { description: 'The latest of this year.' }) topics!: PublicStudioTopic[];
}
