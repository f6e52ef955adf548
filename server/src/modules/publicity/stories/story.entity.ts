import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import type { StoryDoc } from '../body/story-doc.js';
import { StorySlot } from '../slots/story-slot.entity.js';
import { StoryKind, StoryStatus, StoryStepKind } from '../story.enums.js';

export { StoryKind, StoryStatus, StoryStepKind };

registerEnumType(StoryKind, { name: 'StoryKind' });
registerEnumType(StoryStatus, { name: 'StoryStatus' });
registerEnumType(StoryStepKind, { name: 'StoryStepKind' });

/** What was written to put a published story right, until somebody else signs it. */
export interface PendingCorrection {
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
  readonly coverId: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** 报道: what is told of something, bound to its record. */
@Entity()
export class Story extends VersionedEntity {
  /** Its address: /r/CODE. */
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Enum({ items: () => StoryKind, type: 'string' })
  kind!: StoryKind;

  @Index()
  @Enum({ items: () => StoryStatus, type: 'string' })
  status: Opt<StoryStatus> = StoryStatus.DRAFT;

  /** Whose work it is about; null: the district's. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** The slot it fills. */
  @Index()
  @ManyToOne(() => StorySlot, { ref: true, nullable: true })
  slot: Ref<StorySlot> | null = null;

  /** FOLLOW_UP: the story it follows. */
  @Index()
  @ManyToOne(() => Story, { ref: true, nullable: true })
  follows: Ref<Story> | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  summary: Opt<string> = '';

  @Property({ type: 'json' })
  body!: StoryDoc;

  /** The consultations and briefs it is about or refers to: whatever happens to them, it is checked again. */
  @Index({ type: 'gin' })
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  aboutIds: Opt<string[]> = [];

  /** The picture that leads it, one of those the body shows or another that was released. */
  @Property({ type: 'uuid', nullable: true })
  coverId: string | null = null;

  /** Photographs that were brought for it, and that somebody else released. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  releasedIds: Opt<string[]> = [];

  /** Account ids: three different persons. */
  @Index()
  @Property({ type: 'uuid' })
  writerId!: string;

  @Property({ type: 'uuid', nullable: true })
  reviewerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  signerId: string | null = null;

  /** FACT_CHECK was declared done, or skipped for a reason. */
  @Property({ ...instant, nullable: true })
  factCheckClosedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  factCheckClosedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  factCheckSkippedBecause: string | null = null;

  /** The day it is published by itself; without one it waits. */
  @Index()
  @Property({ type: 'date', nullable: true })
  publishOn: string | null = null;

  @Property({ ...instant, nullable: true })
  publishedAt: Date | null = null;

  /** Since when something it says is no longer so. */
  @Property({ ...instant, nullable: true })
  needsReviewSince: Date | null = null;

  /** Signed in spite of an error: why, and who else has looked at it since. */
  @Property({ type: 'text', nullable: true })
  forcedBecause: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  forcedSeenBy: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;

  @Property({ type: 'json', nullable: true })
  pending: PendingCorrection | null = null;

  /** What its facts said when its claims were last checked, as a hash. */
  @Property({ type: 'text', nullable: true })
  factsSaid: string | null = null;
}

/** What a story is about. Exactly one of the three. */
@Entity()
export class StorySubject extends BaseEntity {
  @Index()
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  commitmentId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  briefId: string | null = null;
}

/** A story as it once stood. Append-only. */
@Entity()
@Unique({ properties: ['story', 'number'] })
export class StoryVersion extends BaseEntity {
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'json' })
  body!: StoryDoc;

  /** Account id. */
  @Property({ type: 'uuid' })
  savedBy!: string;

  @Property({ ...instant })
  savedAt!: Date;

  /** A correction after publication: its number, and why, for everybody. */
  @Property({ type: 'integer', nullable: true })
  correctionNumber: number | null = null;

  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;
}

/** What was done with a story, by whom, and why where a reason is asked. Append-only. */
@Entity()
export class StoryStep extends BaseEntity {
  @Index()
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  @Enum({ items: () => StoryStepKind, type: 'string' })
  kind!: StoryStepKind;

  /** Account id; null: by itself. */
  @Property({ type: 'uuid', nullable: true })
  by: string | null = null;

  @Property({ ...instant })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}

/** A WARNING that was signed all the same: why. It stays with the story. */
@Entity()
@Unique({ properties: ['story', 'findingKey'] })
export class StoryWaiver extends BaseEntity {
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  /** Rule and words of the finding. */
  @Property({ type: 'text' })
  findingKey!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  by!: string;

  @Property({ ...instant })
  at!: Date;
}
