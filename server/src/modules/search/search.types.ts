import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import { BriefStatus } from '../opinion/index.js';
import { TopicStatus } from '../topic/index.js';
import { CommonProblemReason, SearchKind } from './search.entity.js';
import { TopicCategory } from './similar/category.js';

@ObjectType({ description: 'A part of a text, in UTF-16 units: from the first, up to before the last.' })
@Audience(...PARTIES)
export class TextRange {
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

@ObjectType({ description: 'A text with the parts that were looked for. Never markup.' })
@Audience(...PARTIES)
export class MarkedText {
  @Field(() => String) text!: string;
  @Field(() => [TextRange]) ranges!: readonly TextRange[];
}

@ObjectType({ description: 'A record that was found.' })
@Audience(...PARTIES)
export class SearchHit {
  @Field(() => SearchKind) kind!: SearchKind;
  @Field(() => ID, { description: 'Of the record, in its own module.' }) recordId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Where it is shown: for a demand or a commitment, its consultation; for minutes, their meeting.',
  })
  parentId!: string | null;
  @Field(() => MarkedText) title!: MarkedText;
  @Field(() => MarkedText) excerpt!: MarkedText;
  @Field(() => String, { nullable: true, description: 'For a result: the code by which everybody follows it.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: "The record's own status, of the enum of its kind." })
  status!: string | null;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime) happenedAt!: string;
}

@ObjectType()
@Audience(...PARTIES)
export class SearchKindCount {
  @Field(() => SearchKind) kind!: SearchKind;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'The best of what was found, ranked.' })
@Audience(...PARTIES)
export class SearchResult {
  @Field(() => [SearchHit]) nodes!: readonly SearchHit[];
  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last.' })
  endCursor!: string | null;
  @Field(() => Int, { description: 'Among the newest that match; see `isCapped`.' }) totalCount!: number;
  @Field(() => Boolean, { description: 'There are more than were ranked: another word would narrow it down.' })
  isCapped!: boolean;
  @Field(() => [SearchKindCount], { description: 'By kind, the filter of kinds left aside.' })
  kindCounts!: readonly SearchKindCount[];
  @Field(() => [String], { description: 'The words that were looked for.' }) words!: readonly string[];
}

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

@ObjectType({ description: 'A word the house never wants cut apart.' })
@Audience(...STAFF)
export class DictionaryWord {
  @Field(() => ID) id!: string;
  @Field(() => String) term!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
@Audience(...STAFF)
export class Dictionary {
  @Field(() => [DictionaryWord]) terms!: readonly DictionaryWord[];
  @Field(() => Int, { description: 'Words known besides: townships, departments, sectors, members.' })
  fromRecords!: number;
  @Field(() => Boolean) viewerCanEdit!: boolean;
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
