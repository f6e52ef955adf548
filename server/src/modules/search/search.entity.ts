import { type Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../kernel/base.entity.js';

/** What can be found. What each of them is, and who finds it: `searchables.ts`. */
export enum SearchKind {
  TOPIC = 'TOPIC',
  CONSULTATION = 'CONSULTATION',
  DEMAND = 'DEMAND',
  COMMITMENT = 'COMMITMENT',
  /** Confirmed ones. */
  MINUTES = 'MINUTES',
  /** What the public sees of a settled demand. */
  RESULT = 'RESULT',
  MEMBER = 'MEMBER',
  /** Social-opinion information. */
  BRIEF = 'BRIEF',
  /** 调研、走访: the plan, what was found, the report. */
  RESEARCH = 'RESEARCH',
  /** 报告, from the day it is handed in for signing. */
  REPORT = 'REPORT',
  /** 督办协商: what a leader said about a consultation, and what they were answered. */
  DIRECTIVE = 'DIRECTIVE',
  /** 经验: what stands in the library, as it was released. */
  PRACTICE = 'PRACTICE',
}
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What can be found.' });

/**
 * A record as search knows it. Derived: `bandeng search rebuild` makes it anew, and nothing is lost. Telephone numbers
 * are never in it.
 */
@Entity()
@Unique({ properties: ['kind', 'recordId'] })
@Index({ properties: ['happenedAt'] })
export class SearchEntry extends BaseEntity {
  @Enum({ items: () => SearchKind, type: 'string' })
  kind!: SearchKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  /** The version of the record this was made from. */
  @Property({ type: 'integer' })
  recordVersion!: number;

  /** Where its page is found, for a demand: its consultation. */
  @Property({ type: 'uuid', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** Departments, members and accounts with a part in it, who may find it without being its staff. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  reach: Opt<string[]> = [];

  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Property({ type: 'text', nullable: true })
  status: string | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ ...instant })
  happenedAt!: Date;

  /** Pairs of characters of both, and what it is filtered by; indexed by hand-written SQL. */
  @Property({ type: 'text', columnType: 'tsvector', hidden: true })
  lexemes!: string;

  /** Words and places as similarity compares them; null for what is not compared. */
  @Property({ type: 'json', nullable: true, hidden: true })
  fingerprint: unknown = null;
}

/** A word the house never wants cut apart: a place, an estate, a recurring term. */
@Entity()
export class DictionaryTerm extends BaseEntity {
  @Unique()
  @Property({ type: 'text' })
  term!: string;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** Other words for the same thing; null where it is only a word that is not to be cut apart. */
  @Property({ type: 'array', columnType: 'text[]', nullable: true })
  alsoCalled: string[] | null = null;
}

export enum CommonProblemReason {
  /** The same matter from three townships or more within twelve months. */
  MANY_TOWNSHIPS = 'MANY_TOWNSHIPS',
  /** Settled and come back, twice or more. */
  CAME_BACK = 'CAME_BACK',
}
registerEnumType(CommonProblemReason, { name: 'CommonProblemReason' });

/** A card of the radar. It keeps its id while any of its evidence stays. */
@Entity()
export class CommonProblem extends BaseEntity {
  @Enum({ items: () => CommonProblemReason, type: 'string' })
  reason!: CommonProblemReason;

  @Property({ type: 'text' })
  title!: string;

  /** What its records have in common. */
  @Property({ type: 'array', columnType: 'text[]' })
  words: Opt<string[]> = [];

  @Property({ type: 'integer' })
  townshipCount!: number;

  @Property({ type: 'integer' })
  recordCount!: number;

  @Property({ ...instant })
  firstAt!: Date;

  @Property({ ...instant })
  lastAt!: Date;

  @Property({ ...instant })
  computedAt!: Date;

  /** When it was no longer found; null while it is. */
  @Index()
  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;

  /** Somebody decided that nothing follows from it. It stays away when it is found again, until it is restored. */
  @Property({ ...instant, nullable: true })
  dismissedAt: Date | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  dismissedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  dismissReason: string | null = null;

  /** It is one matter with this card. Its own evidence is kept, to know it by when it is found again. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null;
}

export enum RulingKind {
  /** It belongs to the card, whatever the words say. */
  ADDED = 'ADDED',
  /** It is another matter. */
  SPLIT_OFF = 'SPLIT_OFF',
}

/** What a person decided about a piece of evidence: it outlives every refresh. */
@Entity()
@Unique({ properties: ['problemId', 'kind', 'recordId'] })
export class CommonProblemRuling extends BaseEntity {
  @Property({ type: 'uuid' })
  problemId!: string;

  @Enum({ items: () => SearchKind, type: 'string' })
  kind!: SearchKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Enum({ items: () => RulingKind, type: 'string' })
  ruling!: RulingKind;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  by: string | null = null;

  @Property({ ...instant })
  ruledAt!: Date;
}

/** Who wants to have a card before the others. */
@Entity()
@Unique({ properties: ['problemId', 'accountId'] })
export class CommonProblemWatch extends BaseEntity {
  @Property({ type: 'uuid' })
  problemId!: string;

  @Property({ type: 'uuid' })
  accountId!: string;
}

@Entity()
@Unique({ properties: ['problemId', 'kind', 'recordId'] })
export class CommonProblemEvidence extends BaseEntity {
  @Property({ type: 'uuid' })
  problemId!: string;

  @Enum({ items: () => SearchKind, type: 'string' })
  kind!: SearchKind;

  @Index()
  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** Words it shares with the others of the card. */
  @Property({ type: 'array', columnType: 'text[]' })
  words: Opt<string[]> = [];

  /** CAME_BACK: how often it was handled. */
  @Property({ type: 'integer', nullable: true })
  rounds: number | null = null;

  @Property({ ...instant })
  at!: Date;
}
