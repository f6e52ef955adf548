import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { CommitmentStatus, ResultClass } from '../commitment/index.js';
import { ConsultationForm, Disposition } from '../consultation/index.js';
import { SceneKind, ScreenStatus } from './screen.entity.js';

@ObjectType({ description: 'What a screen is to show now.' })
@Audience('SCREEN')
export class ScreenScene {
  @Field(() => ID)
  screenId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ScreenStatus)
  status!: ScreenStatus;

  @Field(() => String, { nullable: true, description: 'Six digits while it waits to be paired.' })
  pairingCode!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the digits work; then ask for fresh ones.' })
  pairingExpiresAt!: string | null;

  @Field(() => SceneKind)
  scene!: SceneKind;

  @Field(() => ID, { nullable: true, description: 'The meeting of LIVE_MEETING and CODE_TO_SCAN.' })
  sceneTargetId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose results the board shows; null for the whole district.' })
  committeeId!: string | null;

  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CODE_TO_SCAN of a meeting: the six digits people may type instead.',
  })
  joinCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where phones reach the server, when that is configured; else the address the screen itself uses.',
  })
  publicUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'CODE_TO_SCAN of a meeting: its title.' })
  targetTitle!: string | null;
}

@ObjectType({ description: 'A consultation whose notice is out.' })
@Audience('PUBLIC')
export class ComingConsultation {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime) startsAt!: Date;
}

@ObjectType({ description: 'A device on its way to become a screen.' })
@Audience('PUBLIC')
export class BegunPairing {
  @Field(() => ID)
  screenId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The bearer token of the device, given once; null when it has one already.',
  })
  token!: string | null;
}

@ObjectType({ description: 'A screen in the list of screens.' })
@Audience(...STAFF)
export class ScreenRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => SceneKind)
  scene!: SceneKind;

  @Field(() => ID, { nullable: true })
  sceneTargetId!: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the meeting it shows.' })
  targetTitle!: string | null;

  @Field(() => DateTime, { nullable: true })
  lastSeenAt!: string | null;

  @Field(() => Boolean, { description: 'A person put its scene up; what is planned waits.' })
  isHeld!: boolean;

  @Field(() => String, { nullable: true, description: 'Screens that are called alike are planned together.' })
  groupName!: string | null;

  @Field(() => Int, { nullable: true, description: 'A minute of the day.' })
  darkFrom!: number | null;

  @Field(() => Int, { nullable: true })
  darkUntil!: number | null;

  @Field(() => Boolean, { description: 'It was lit within the last two minutes.' })
  isLit!: boolean;

  @Field(() => Boolean)
  viewerCanRun!: boolean;
}

@ObjectType({ description: 'A meeting a screen may be switched to.' })
@Audience(...STAFF)
export class MeetingToShow {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => Boolean)
  isLive!: boolean;
}

export enum BoardState {
  /** A promise being kept, within its time. */
  IN_PROGRESS = 'IN_PROGRESS',
  OVERDUE = 'OVERDUE',
  /** Residents are being asked. */
  ACCEPTANCE_OPEN = 'ACCEPTANCE_OPEN',
  ACCEPTED = 'ACCEPTED',
  SOLVED_ON_SPOT = 'SOLVED_ON_SPOT',
  /** Closed although not solved: it stays visible as such. */
  UNSOLVED = 'UNSOLVED',
  REPROCESSING = 'REPROCESSING',
  /** A look-back found it undone again, and it is not accepted anew yet. */
  RELAPSED = 'RELAPSED',
  DECLINED = 'DECLINED',
  CARRIED_OVER = 'CARRIED_OVER',
  ESCALATED = 'ESCALATED',
}
registerEnumType(BoardState, { name: 'BoardState', description: 'What became of a demand, as the public sees it.' });

@ObjectType({ description: 'One matter on the results board.' })
@Audience('PUBLIC')
export class BoardCard {
  @Field(() => ID)
  demandId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then: its words and pictures are empty.',
  })
  takenDownAt!: string | null;

  @Field(() => String, { description: 'What was asked.' })
  title!: string;

  @Field(() => String)
  consultationTitle!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String)
  townshipName!: string;

  @Field(() => BoardState)
  state!: BoardState;

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => String, { nullable: true, description: 'What was promised.' })
  promise!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => CommitmentStatus, { nullable: true })
  status!: CommitmentStatus | null;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => Int, { nullable: true, description: '2 and more: it was handled again.' })
  round!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, or what is still needed.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The policy a refusal rests on.' })
  basis!: string | null;

  @Field(() => Int, {
    description: 'Residents who answered in this round, by the open code too. The verdicts are of those invited.',
  })
  answerCount!: number;

  @Field(() => Int, { description: 'Invited by name to answer.' })
  invitedCount!: number;

  @Field(() => Int, { description: 'Of those, who answered.' })
  invitedAnswerCount!: number;

  @Field(() => Int)
  solvedCount!: number;

  @Field(() => Int)
  halfSolvedCount!: number;

  @Field(() => Int)
  notSolvedCount!: number;

  @Field(() => String, { description: 'For the public page that tells the whole chain.' })
  trackingCode!: string;

  @Field(() => String, { nullable: true, description: 'Path of the first photograph of the progress.' })
  beforePhoto!: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the last photograph of the progress.' })
  afterPhoto!: string | null;

  @Field(() => DateTime)
  updatedAt!: string;
}

@ObjectType({
  description:
    'How the matters of a board stand in all. promised, declined, solvedOnSpot and carriedOver add up to matters; accepted, inProgress, overdue and unsolved to promised.',
})
@Audience('PUBLIC')
export class BoardTotals {
  @Field(() => Int)
  matters!: number;

  @Field(() => Int)
  promised!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  inProgress!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  unsolved!: number;

  @Field(() => Int)
  relapsed!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  solvedOnSpot!: number;

  @Field(() => Int)
  carriedOver!: number;
}

@ObjectType({ description: 'What became of what was asked: of the district, or of one committee.' })
@Audience('PUBLIC')
export class ResultsBoard {
  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => BoardTotals)
  totals!: BoardTotals;

  @Field(() => [BoardCard])
  cards!: BoardCard[];
}
