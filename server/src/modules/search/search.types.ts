import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import { SearchKind } from './search.entity.js';

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

/** A hit with the words it was found by still in it. */
export interface Found extends Omit<SearchHit, 'title' | 'excerpt'> {
  readonly title: string;
  readonly text: string;
}
