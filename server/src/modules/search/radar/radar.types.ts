import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { CommonProblemReason, SearchKind } from '../search.entity.js';

@ObjectType({ description: 'A record on a card of the radar.' })
@Audience(...STAFF)
export class ProblemEvidence {
  @Field(() => SearchKind) kind!: SearchKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) status!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => [String]) words!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'How often it was handled.' }) rounds!: number | null;
  @Field(() => Boolean, { description: 'A person put it here.' }) isAdded!: boolean;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'A card that was merged into this one.' })
@Audience(...STAFF)
export class MergedProblem {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A matter that several townships share, or that keeps coming back.' })
@Audience(...STAFF)
export class CommonProblemCard {
  @Field(() => ID) id!: string;
  @Field(() => CommonProblemReason) reason!: CommonProblemReason;
  @Field(() => String) title!: string;
  @Field(() => [String]) words!: readonly string[];
  @Field(() => Int) townshipCount!: number;
  @Field(() => Int) recordCount!: number;
  @Field(() => DateTime) firstAt!: string;
  @Field(() => DateTime) lastAt!: string;
  @Field(() => Boolean) viewerWatches!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'It left the radar; see `dismissReason`.' })
  dismissedAt!: string | null;
  @Field(() => String, { nullable: true }) dismissReason!: string | null;
  @Field(() => String, { nullable: true }) dismissedByName!: string | null;
  @Field(() => [MergedProblem]) merged!: readonly MergedProblem[];
  @Field(() => [ProblemEvidence], { description: 'The newest first; at most a hundred.' })
  evidence!: readonly ProblemEvidence[];
}

@ObjectType({ description: 'What the radar found when it last looked.' })
@Audience(...STAFF)
export class CommonProblems {
  @Field(() => [CommonProblemCard]) nodes!: readonly CommonProblemCard[];
  @Field(() => DateTime, { nullable: true, description: 'Null: it has not looked yet, or found nothing.' })
  computedAt!: string | null;
  @Field(() => Int, { description: 'Cards that left the radar and are still found.' }) dismissedCount!: number;
  @Field(() => Boolean) viewerCanRefresh!: boolean;
  @Field(() => Boolean, { description: 'Dismiss, restore, merge, split off, add.' }) viewerCanEdit!: boolean;
}

@ObjectType({ description: 'The card that was changed; of two that were merged, the one that stays.' })
@Audience(...STAFF)
export class ProblemChanged {
  @Field(() => ID) problemId!: string;
}

@ObjectType()
@Audience('SECRETARIAT')
export class RadarRefreshed {
  @Field(() => Int, { description: 'Cards it found.' }) count!: number;
}
