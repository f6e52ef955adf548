import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { BriefStatus } from '../../opinion/index.js';
import { TopicStatus } from '../../topic/index.js';
import { TopicCategory } from './category.js';

export enum LikenessVerdict {
  /** One matter at one place, as far as words can tell. */
  SAME = 'SAME',
  /** Worth a look. */
  ALIKE = 'ALIKE',
}
registerEnumType(LikenessVerdict, { name: 'LikenessVerdict' });

@ObjectType({ description: 'A topic much like another, and why.' })
@Audience(...STAFF)
export class SimilarTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime) happenedAt!: string;
  @Field(() => LikenessVerdict) verdict!: LikenessVerdict;
  @Field(() => [String]) sharedWords!: readonly string[];
  @Field(() => [String]) sharedPlaces!: readonly string[];
  @Field(() => TopicCategory, { nullable: true, description: 'What both are about, when it is the same.' })
  sameCategory!: TopicCategory | null;
  @Field(() => Boolean, { description: 'The other topic is under way: this one can be merged into it.' })
  canTakeIn!: boolean;
}

@ObjectType({
  description: 'A topic that was taken up and is like the one being written, with why. Its title says all.',
})
@Audience('PUBLIC')
export class AlikeTopic {
  @Field(() => String) title!: string;
  @Field(() => [String]) sharedWords!: readonly string[];
  @Field(() => [String]) sharedPlaces!: readonly string[];
  @Field(() => TopicCategory, { nullable: true }) sameCategory!: TopicCategory | null;
}

@ObjectType({
  description: 'What the public learns of topics like the one being written: accepted ones, by their titles.',
})
@Audience('PUBLIC')
export class AcceptedAlike {
  @Field(() => Int) count!: number;
  @Field(() => [AlikeTopic]) topics!: readonly AlikeTopic[];
}

@ObjectType({ description: 'What a text seems to be about and where. Suggested, never forced.' })
@Audience('PUBLIC')
export class TopicSuggestion {
  @Field(() => TopicCategory, { nullable: true }) category!: TopicCategory | null;
  @Field(() => [String], { description: 'The words it was seen by.' }) categoryWords!: readonly string[];
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String, { nullable: true, description: 'The name in the text that points to the township.' })
  placeWord!: string | null;
}

@ObjectType({ description: 'A brief like the one being written, with why.' })
@Audience(...PARTIES, 'REVIEWER', 'SIGNER')
export class SimilarBrief {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => BriefStatus) status!: BriefStatus;
  @Field(() => DateTime) happenedAt!: string;
  @Field(() => LikenessVerdict) verdict!: LikenessVerdict;
  @Field(() => [String]) sharedWords!: readonly string[];
  @Field(() => [String]) sharedPlaces!: readonly string[];
}

@ObjectType()
@Audience(...PARTIES, 'REVIEWER', 'SIGNER')
export class SimilarBriefs {
  @Field(() => [SimilarBrief]) nodes!: readonly SimilarBrief[];
  @Field(() => Int, { description: 'More of the like that are still at the desk and not for the viewer to read.' })
  pendingCount!: number;
}
