import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { Timeliness } from '../timeliness.rules.js';
import { WaitingFor } from './waiting-for.js';

@ObjectType({ description: 'How long the party a matter waits for has held it, and until when it may.' })
@Audience(...PARTIES)
export class Waiting {
  @Field(() => WaitingFor)
  party!: WaitingFor;

  @Field(() => LocalDate)
  since!: string;

  @Field(() => Int, { description: 'Working days since then.' })
  workingDays!: number;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Beyond the published holidays: counted by weekends alone (暂按周末推算).' })
  provisional!: boolean;

  @Field(() => Int, { nullable: true, description: 'Negative: working days late.' })
  workingDaysLeft!: number | null;

  @Field(() => Timeliness, { nullable: true })
  timeliness!: Timeliness | null;
}

@ObjectType({ description: 'The clock of one party: nobody sees their own days in another party’s.' })
@Audience(...PARTIES)
export class PartyClock {
  @Field(() => WaitingFor)
  party!: WaitingFor;

  @Field(() => Boolean, { description: 'It is running now.' })
  running!: boolean;

  @Field(() => Int, { description: 'Working days this party has held it in the present round.' })
  workingDaysThisRound!: number;

  @Field(() => Int, { description: 'In all rounds, those of the commitment it was split off included.' })
  workingDaysTotal!: number;

  @Field(() => Int, { description: 'Of all: beyond the day the party had.' })
  workingDaysLate!: number;
}

@ObjectType({
  description:
    'Whose turn it is: how many matters wait for this party, for how long, and how many past the day it had.',
})
@Audience(...PARTIES)
export class PartyTurn {
  @Field(() => WaitingFor)
  party!: WaitingFor;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: 'Of these: past the day this party had.' })
  late!: number;

  @Field(() => Int, { nullable: true, description: 'Half of them have waited at least so many working days.' })
  medianWorkingDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the one that waits longest has.' })
  longestWorkingDays!: number | null;
}

@ObjectType({ description: 'The same for one who holds matters: a department, or the committee of the others.' })
@Audience(...STAFF)
export class TurnHolder {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  longestWorkingDays!: number;
}

@ObjectType({
  description: 'A party, and with whom of it matters are stuck: what is late first, then what waits longest.',
})
@Audience(...STAFF)
export class StuckParty {
  @Field(() => PartyTurn)
  turn!: PartyTurn;

  @Field(() => [TurnHolder], {
    description: 'DEPARTMENT: by department; the others by committee. No person is counted.',
  })
  holders!: readonly TurnHolder[];
}
