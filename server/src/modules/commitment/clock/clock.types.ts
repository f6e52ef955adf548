import { Field, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
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
