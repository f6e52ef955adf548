import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationForm, Party } from '../consultation/index.js';
import { LiveAgendaItem, LiveClause, LiveDemand, LiveStatement, SpeakingShare } from '../floor/index.js';
import { MeetingRefusalCode } from '../meeting/index.js';
import { MeetingStatus } from '../meeting/meeting.entity.js';
import { MinutesStatus } from './minutes.entity.js';
import { MinutesAnswerRow, MinutesParty } from './minutes.types.js';

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class MinutesAttendance {
  @Field(() => Party)
  party!: Party;

  @Field(() => [String])
  present!: string[];

  @Field(() => [String])
  onLeave!: string[];

  @Field(() => [String])
  absent!: string[];
}

@ObjectType({
  description: 'The minutes and the record they are written from. Readiness and override stay printed beside the text.',
})
@Audience('GUEST', ...PARTIES)
export class MinutesPage {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { description: 'Who holds it (主办), by name.' })
  hostName!: string;

  @Field(() => MeetingStatus)
  meetingStatus!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;

  @Field(() => [String])
  chairNames!: string[];

  @Field(() => [String])
  scribeNames!: string[];

  @Field(() => Float, { nullable: true, description: '0 to 1, at the moment of convening.' })
  convenedReadiness!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was convened below the threshold.' })
  overrideReason!: string | null;

  @Field(() => [MinutesAttendance])
  attendance!: MinutesAttendance[];

  @Field(() => Int)
  observerCount!: number;

  @Field(() => [LiveAgendaItem])
  agenda!: LiveAgendaItem[];

  @Field(() => [LiveStatement], { description: 'All of them, oldest first.' })
  statements!: LiveStatement[];

  @Field(() => [LiveDemand])
  demands!: LiveDemand[];

  @Field(() => [LiveClause])
  clauses!: LiveClause[];

  @Field(() => [SpeakingShare])
  speakingShares!: SpeakingShare[];

  @Field(() => MinutesStatus, { nullable: true, description: 'Null until first saved.' })
  status!: MinutesStatus | null;

  @Field(() => Int, { nullable: true })
  version!: number | null;

  @Field(() => String, { nullable: true })
  body!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as it leaves the house: another one where something of it was taken down.',
  })
  bodyGivenOut!: string | null;

  @Field(() => String, { nullable: true, description: 'The draft from the record that this text takes in.' })
  takenIn!: string | null;

  @Field(() => String, { nullable: true })
  editedByName!: string | null;

  @Field(() => String, { nullable: true })
  confirmedByName!: string | null;

  @Field(() => Boolean, { description: '代理主任 signed them.' })
  confirmedAsActing!: boolean;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version at which this text was saved.' })
  textVersion!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when they go out, in the working days of the form.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Counted beyond the last published year of the calendar.' })
  dueProvisional!: boolean;

  @Field(() => DateTime, { nullable: true })
  putToPartiesAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Another one than textVersion: the text has changed since.' })
  putToPartiesVersion!: number | null;

  @Field(() => [MinutesParty], { description: 'The parties that were at the table.' })
  parties!: MinutesParty[];

  @Field(() => [MinutesAnswerRow])
  answers!: MinutesAnswerRow[];

  @Field(() => String, { nullable: true, description: 'Why confirmed although a party had not answered.' })
  unansweredReason!: string | null;

  @Field(() => Boolean)
  viewerMayAnswer!: boolean;

  @Field(() => MinutesAnswerRow, { nullable: true })
  viewerAnswer!: MinutesAnswerRow | null;

  @Field(() => Boolean)
  viewerCanArchive!: boolean;

  @Field(() => Boolean)
  viewerCanSave!: boolean;

  @Field(() => Boolean, { description: 'The viewer chairs; whyCannotConfirm says what is in the way.' })
  viewerMayConfirm!: boolean;

  @Field(() => MeetingRefusalCode, { nullable: true })
  whyCannotConfirm!: MeetingRefusalCode | null;
}
