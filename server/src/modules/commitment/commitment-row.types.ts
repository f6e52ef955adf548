import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { PartyTurn, Waiting } from './clock/clock.types.js';
import { CommitmentStatus, ResultClass } from './commitment.entity.js';
import { WaitingFor } from './commitment-acts.rules.js';
import { type DeadlineState, Timeliness } from './timeliness.rules.js';

@ObjectType({ description: 'A deadline as it stands today, or as it stood on the day the thing was done.' })
@Audience('PUBLIC')
export class Deadline implements DeadlineState {
  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Boolean, { description: 'Beyond the published holidays: counted by weekends alone (暂按周末推算).' })
  provisional!: boolean;

  @Field(() => Int, { description: 'Working days left; negative: working days late.' })
  workingDaysLeft!: number;

  @Field(() => Timeliness)
  timeliness!: Timeliness;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was done; null while it is not.' })
  doneOn!: string | null;
}

@ObjectType({ description: 'A commitment as it stands in a list.' })
@Audience(...PARTIES)
export class CommitmentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => WaitingFor)
  waitingFor!: WaitingFor;

  @Field(() => Waiting, { description: 'Since when, and until when.' })
  waiting!: Waiting;

  @Field(() => Boolean, { description: 'A leader took it up in the present round, or in one before.' })
  supervised!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When a leader last did.' })
  supervisedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the unit in the lead first did something about it since: that answers the supervision.',
  })
  supervisionAnsweredAt!: string | null;

  @Field(() => Boolean, { description: "On the leaders' list by rule, and no leader has taken it up since." })
  awaitsLeader!: boolean;

  @Field(() => Int, { description: 'How often its due date was moved.' })
  extensionCount!: number;

  @Field(() => Int, { description: 'How often a look-back found it undone again.' })
  relapseCount!: number;

  @Field(() => Int, { description: '1 at first; one more each time it is reprocessed.' })
  round!: number;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => Boolean)
  closedUnsolved!: boolean;

  @Field(() => Deadline, { description: 'The date the work is due; done when the department replied.' })
  completion!: Deadline;

  @Field(() => Deadline, { description: 'The date to acknowledge by.' })
  acknowledgement!: Deadline;

  @Field(() => String, { description: 'The unit in the lead: a department, or an organisation in its own name.' })
  leadDepartmentName!: string;

  @Field(() => [String])
  assistingDepartmentNames!: string[];

  @Field(() => String)
  committeeName!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  consultationTitle!: string;

  @Field(() => String, { nullable: true })
  followingMemberName!: string | null;

  @Field(() => Int, { description: 'Progress entries in the present round; without one no reply may be sent.' })
  progressCount!: number;

  @Field(() => DateTime)
  lastActedAt!: string;

  @Field(() => Int)
  daysSinceUpdate!: number;
}

@ObjectType()
@Audience(...PARTIES)
export class TimelinessCount {
  @Field(() => Timeliness, { nullable: true, description: 'null: no longer with the department.' })
  timeliness!: Timeliness | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Commitments the viewer may read: open ones first, then by due date.' })
@Audience(...PARTIES)
export class CommitmentPage {
  @Field(() => [CommitmentRow])
  nodes!: readonly CommitmentRow[];

  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last.' })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [TimelinessCount], { description: 'Under the same filter without its timeliness.' })
  counts!: readonly TimelinessCount[];

  @Field(() => [PartyTurn], { description: 'Under the same filter without its timeliness: whose turn it is.' })
  parties!: readonly PartyTurn[];

  @Field(() => Int, { description: "Of these: on the leaders' list, and no leader has taken them up." })
  awaitLeader!: number;
}
