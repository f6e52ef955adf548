import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import type { ConsultationForm } from '../../consultation/consultation.entity.js';
import { Consultation } from '../../consultation/consultation.entity.js';
import type { PlannedItem } from '../../floor/index.js';
import type { StoredQuestion } from '../../survey/index.js';
import { AfterwardsKind, PracticeOutcome, PracticeStatus } from './practice.enums.js';

registerEnumType(PracticeStatus, { name: 'PracticeStatus' });
registerEnumType(PracticeOutcome, {
  name: 'PracticeOutcome',
  description: 'What became of a consultation, read when it is asked.',
});
registerEnumType(AfterwardsKind, {
  name: 'PracticeAfterwardsKind',
  description: 'How something turned out otherwise after a practice was written.',
});

type Kept<Part> = Part & { readonly kept: boolean };

/** What another committee can start from. What is not kept stays for its writers, and goes nowhere. */
export interface PracticeParts {
  readonly form: ConsultationForm;
  readonly groups: readonly Kept<{ readonly name: string }>[];
  readonly intro: string;
  readonly questions: readonly Kept<StoredQuestion>[];
  readonly agenda: readonly Kept<PlannedItem>[];
}

/** The words of a practice: what it was, 做法, 成效, 注意. */
export interface PracticeWords {
  readonly title: string;
  readonly matter: string;
  readonly worked: string;
  readonly effect: string;
  readonly caution: string;
  readonly parts: PracticeParts;
}

/** 经验: what a committee learned from a consultation that is over. Its text here is the one that is worked on. */
@Entity()
export class Practice extends VersionedEntity {
  @Index()
  @Enum({ items: () => PracticeStatus, type: 'string' })
  status: Opt<PracticeStatus> = PracticeStatus.DRAFT;

  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Index()
  @Property({ type: 'uuid' })
  committeeId!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  matter!: string;

  @Property({ type: 'text' })
  worked!: string;

  @Property({ type: 'text' })
  effect!: string;

  @Property({ type: 'text' })
  caution!: string;

  @Property({ type: 'json' })
  parts!: PracticeParts;

  /** Account id. */
  @Property({ type: 'uuid' })
  writerId!: string;

  /** Everybody whose words stand in it: none of them releases it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  hands: Opt<string[]> = [];

  @Property({ ...instant, nullable: true })
  proposedAt: Date | null = null;

  /** Which text is in the library; 0: none was yet. */
  @Property({ type: 'integer' })
  edition: Opt<number> = 0;

  @Property({ ...instant, nullable: true })
  releasedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  returnedBecause: string | null = null;

  /** Why it is written anew. */
  @Property({ type: 'text', nullable: true })
  revisedBecause: string | null = null;

  @Property({ type: 'text', nullable: true })
  retiredBecause: string | null = null;
}

/** A practice as it was released. Append-only. */
@Entity()
@Unique({ properties: ['practice', 'edition'] })
export class PracticeVersion extends BaseEntity {
  @ManyToOne(() => Practice, { ref: true })
  practice!: Ref<Practice>;

  @Property({ type: 'integer' })
  edition!: number;

  /** Why it was written anew. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  matter!: string;

  @Property({ type: 'text' })
  worked!: string;

  @Property({ type: 'text' })
  effect!: string;

  @Property({ type: 'text' })
  caution!: string;

  @Property({ type: 'json' })
  parts!: PracticeParts;

  @Property({ type: 'uuid' })
  writerId!: string;

  @Property({ type: 'uuid' })
  reviewerId!: string;
}

/** 从这条经验开始: what one consultation took over of a practice. */
@Entity()
export class PracticeUse extends BaseEntity {
  @Index()
  @ManyToOne(() => Practice, { ref: true })
  practice!: Ref<Practice>;

  @Property({ type: 'integer' })
  edition!: number;

  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  /** Account id. */
  @Property({ type: 'uuid' })
  usedBy!: string;

  @Property({ type: 'boolean' })
  form!: boolean;

  @Property({ type: 'integer' })
  groups!: number;

  @Property({ type: 'integer' })
  questions!: number;

  @Property({ type: 'integer' })
  agendaItems!: number;

  /** It does not go by it after all. */
  @Property({ ...instant, nullable: true })
  droppedAt: Date | null = null;
}
