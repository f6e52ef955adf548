import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { INVITED, PREPARERS } from './consultation.audience.js';
import { ConsultationForm, ConsultationHost, ConsultationStatus, Party } from './consultation.entity.js';
import { GroupName } from './consultation.refusal.js';
import { ConveneObstacle } from './convene-obstacle.js';
import { AttendanceStatus, DelegateAuthority, LeaveKind, ParticipantDuty, SignInMethod } from './participant.entity.js';
import { PlanAct } from './plan-acts.rules.js';
import { ReadinessItemKind } from './readiness.rules.js';
import type { WithoutMatter } from './taken-down/without-matter.rules.js';

@ObjectType({ description: 'What is printed on the slip for a guest. The code is shown once.' })
@Audience(...PREPARERS)
export class Invitation {
  @Field(() => ID, { description: 'Of the participant.' }) id!: string;
  @Field(() => String) participantName!: string;
  @Field(() => String, { nullable: true, description: 'null: it was shown before; ask for a new one.' })
  invitationCode!: string | null;
}

@ObjectType()
@Audience('PUBLIC')
export class GuestWelcome {
  @Field(() => ID) consultationId!: string;
  @Field(() => String) participantName!: string;
  @Field(() => String) consultationTitle!: string;
}

@ObjectType({ description: 'One line of the list of consultations.' })
@Audience(...PREPARERS)
export class ConsultationRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => Int) peopleCount!: number;
  @Field(() => Int) demandCount!: number;
  @Field(() => Float, { nullable: true, description: 'At the moment of convening.' })
  convenedReadiness!: number | null;
}

export const ConsultationPage = pageOf('ConsultationPage', ConsultationRow, ...PREPARERS);

@ObjectType()
@Audience(...PREPARERS)
export class ConsultationStatusCount {
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => Int) count!: number;
}

@ObjectType()
@Audience(...INVITED)
export class ReadinessItem {
  @Field(() => ReadinessItemKind) kind!: ReadinessItemKind;
  @Field(() => Float, { description: '0 to 1.' }) share!: number;
  @Field(() => Boolean) isDone!: boolean;
  @Field(() => Boolean, { description: 'Nobody can do it yet: there is nothing to read, nothing to answer.' })
  isWaiting!: boolean;
  @Field(() => LocalDate, {
    nullable: true,
    description: "Counted back from the meeting in working days, by the form's settings. null: no day is set.",
  })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Beyond the published holidays: counted by weekends alone.' })
  isDueProvisional!: boolean;
  @Field(() => Int, { nullable: true, description: 'Until it is due; negative: too late. null once it is done.' })
  workingDaysLeft!: number | null;
}

@ObjectType()
@Audience(...INVITED)
export class PersonReadinessRow {
  @Field(() => ID) participantId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => Party) party!: Party;
  @Field(() => Float) score!: number;
  @Field(() => [ReadinessItem]) items!: readonly ReadinessItem[];
}

@ObjectType()
@Audience(...INVITED)
export class PartyReadinessRow {
  @Field(() => Party) party!: Party;
  @Field(() => Float, { nullable: true, description: 'null: nobody of this party prepares.' }) score!: number | null;
  @Field(() => Int) peopleCount!: number;
}

@ObjectType({ description: 'How ready a meeting is, computed from facts, and what keeps it from being convened.' })
@Audience(...INVITED)
export class ReadinessState {
  @Field(() => Float) score!: number;
  @Field(() => Float) threshold!: number;
  @Field(() => [PartyReadinessRow]) parties!: readonly PartyReadinessRow[];
  @Field(() => [PersonReadinessRow], { description: 'By person, for the organisers only.' })
  people!: readonly PersonReadinessRow[];
  @Field(() => [ConveneObstacle]) obstacles!: readonly ConveneObstacle[];
  @Field(() => [Party]) missingParties!: readonly Party[];
  @Field(() => [GroupName]) missingGroups!: readonly GroupName[];
  @Field(() => Int, { nullable: true, description: 'Working days until the meeting; null without a time.' })
  noticeWorkingDays!: number | null;
  @Field(() => Int) requiredNoticeWorkingDays!: number;
}

@ObjectType()
@Audience(...INVITED)
export class ParticipantRow {
  @Field(() => ID) id!: string;
  @Field(() => Party) party!: Party;
  @Field(() => ParticipantDuty) duty!: ParticipantDuty;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => ID, { nullable: true }) departmentId!: string | null;
  @Field(() => ID, { nullable: true }) interestGroupId!: string | null;
  @Field(() => String, { nullable: true }) interestGroupName!: string | null;
  @Field(() => DelegateAuthority, { nullable: true }) delegateAuthority!: DelegateAuthority | null;
  @Field(() => AttendanceStatus) attendance!: AttendanceStatus;
  @Field(() => SignInMethod, { nullable: true }) signInMethod!: SignInMethod | null;
  @Field(() => String, { nullable: true, description: 'For the organisers only.' }) leaveReason!: string | null;
  @Field(() => LeaveKind, { nullable: true, description: 'For the organisers only; null where it was not said.' })
  leaveKind!: LeaveKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'The last four digits of the telephone a guest left: for the organisers, and for whoever left it.',
  })
  phoneEnding!: string | null;
  @Field(() => Boolean, { description: 'They have an account, or came in by their code.' }) hasArrivedOnline!: boolean;
  @Field(() => Boolean, { description: 'An organiser may note that they come.' }) viewerCanConfirm!: boolean;
  @Field(() => Boolean, { description: 'An organiser may ask for leave for them, or put right what was asked.' })
  viewerCanRequestLeave!: boolean;
  @Field(() => Boolean, { description: 'An organiser may note that they will not come.' }) viewerCanDecline!: boolean;
}

@ObjectType()
@Audience(...INVITED)
export class InterestGroupRow {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true }) peopleCount!: number | null;
  @Field(() => Int, { description: 'How many of them are invited.' }) seatCount!: number;
}

@ObjectType()
@Audience(...INVITED)
export class TopicOfConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'One event in the record of the chain, from the topic on.' })
@Audience(...PREPARERS)
export class ChainEntry {
  @Field(() => String, { description: 'The type of the event, such as `consultation.convened`.' }) type!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => ID, { nullable: true, description: 'The promise it happened to.' }) commitmentId!: string | null;
  @Field(() => String, { nullable: true }) commitmentTitle!: string | null;
  @Field(() => ID, { nullable: true }) meetingId!: string | null;
}

@ObjectType({ description: "The viewer's own seat and what is still to be prepared." })
@Audience(...INVITED)
export class OwnSeat {
  @Field(() => ID) participantId!: string;
  @Field(() => Party) party!: Party;
  @Field(() => ParticipantDuty) duty!: ParticipantDuty;
  @Field(() => AttendanceStatus) attendance!: AttendanceStatus;
  @Field(() => String, { nullable: true, description: 'Why they do not come, as was said.' })
  leaveReason!: string | null;
  @Field(() => LeaveKind, { nullable: true, description: 'Null where it was not said.' }) leaveKind!: LeaveKind | null;
  @Field(() => ID, { nullable: true }) departmentId!: string | null;
  @Field(() => ID, { nullable: true }) interestGroupId!: string | null;
  @Field(() => String, { nullable: true, description: 'The last digits of the telephone left with this seat.' })
  phoneEnding!: string | null;
  @Field(() => [ReadinessItem]) items!: readonly ReadinessItem[];
  @Field(() => Boolean, { description: 'Says now that they come.' }) viewerCanConfirm!: boolean;
  @Field(() => Boolean, { description: 'Asks for leave now, or puts right what was asked.' })
  viewerCanRequestLeave!: boolean;
  @Field(() => Boolean, { description: 'Says now that they do not come.' }) viewerCanDecline!: boolean;
}

@ObjectType({ description: 'Who acts as director on the day of the meeting, or today where it has none.' })
@Audience(...PREPARERS)
export class ActingChairOffer {
  @Field(() => String) name!: string;
  @Field(() => LocalDate) until!: string;
  @Field(() => Boolean, { description: 'They chair it already.' }) chairs!: boolean;
}

@ObjectType({ description: 'One consultation as its organisers and those invited see it.' })
@Audience(...INVITED)
export class ConsultationDetail {
  /** Takes out of what this reader is shown what was taken down; null where it is theirs to read whole. */
  readonly without?: WithoutMatter | null;
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) townshipName!: string;
  @Field(() => ConsultationHost) host!: ConsultationHost;
  @Field(() => String, { description: 'Who holds it (主办), by name.' }) hostName!: string;
  @Field(() => Boolean, { description: 'Who holds it can still be named by the viewer.' }) viewerCanNameHost!: boolean;
  @Field(() => [TopicOfConsultation], { description: 'The one it is known by first.' })
  topics!: readonly TopicOfConsultation[];
  @Field(() => ID, { nullable: true }) topicId!: string | null;
  @Field(() => String, { nullable: true }) topicBody!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => DateTime, { nullable: true }) convenedAt!: string | null;
  @Field(() => Float, { nullable: true }) convenedReadiness!: number | null;
  @Field(() => String, { nullable: true, description: 'Why the director convened below the threshold.' })
  overrideReason!: string | null;
  @Field(() => String, { nullable: true }) haltReason!: string | null;
  @Field(() => [CorrectionRow], { description: 'What its notice said before place or hour changed, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => ReadinessState) readiness!: ReadinessState;
  @Field(() => OwnSeat, { nullable: true }) me!: OwnSeat | null;
  @Field(() => Boolean, {
    description:
      'As the office of the special committee that holds it: the meeting and what follows are its committee’s.',
  })
  viewerIsHost!: boolean;
  @Field(() => Boolean) viewerCanOrganise!: boolean;
  @Field(() => Boolean) viewerCanOverride!: boolean;
  @Field(() => [PlanAct], { description: 'What the viewer may change of its plan now.' })
  viewerPlanActs!: readonly PlanAct[];
}

@ObjectType({ description: 'One consultation somebody is invited to, with what they still owe it.' })
@Audience(...INVITED)
export class OwnConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => String) committeeName!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => OwnSeat) seat!: OwnSeat;
}

export const OwnConsultationPage = pageOf('OwnConsultationPage', OwnConsultation, ...INVITED);

@ObjectType({ description: 'What moves while people prepare; ask the query again for the rest.' })
@Audience(...INVITED)
export class ConsultationPulse {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ConsultationStatus) status!: ConsultationStatus;
  @Field(() => ReadinessState) readiness!: ReadinessState;
}

@ObjectType()
@Audience(...PREPARERS)
export class InvitableMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unitAndTitle!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Boolean, { description: 'Of the committee that organises.' }) isOwnCommittee!: boolean;
}

@ObjectType({ description: 'A department a demand can be put to or that can be invited.' })
@Audience(...INVITED)
export class DepartmentChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) shortName!: string;
  @Field(() => Boolean) isInvited!: boolean;
}
