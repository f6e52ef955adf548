import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { SuggestionOutcome } from '../../consultation/index.js';
import { Organisation } from '../../roster/organisations/organisation.entity.js';
import { Department } from '../../roster/roster.entity.js';
import { ResearchTrip } from '../research-trip.entity.js';

/** What the report asks somebody to do: of all who were there, addressed to one, to be answered by a day. */
@Entity()
export class ResearchSuggestion extends VersionedEntity {
  @Index()
  @ManyToOne(() => ResearchTrip, { ref: true })
  trip!: Ref<ResearchTrip>;

  @Property({ type: 'text' })
  suggestion!: string;

  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  organisation: Ref<Organisation> | null = null;

  @Property({ type: 'date' })
  answerBy!: string;

  @Index()
  @Property({ ...instant })
  madeAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid' })
  madeBy!: string;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  /** What became of it beside its answer: a topic, once. */
  @Unique()
  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;
}

/** What the authors were told. Append-only: the last one counts, those before stand beside it. */
@Entity()
export class ResearchAnswer extends BaseEntity {
  @Index()
  @ManyToOne(() => ResearchSuggestion, { ref: true })
  suggestion!: Ref<ResearchSuggestion>;

  @Enum({ items: () => SuggestionOutcome, type: 'string' })
  outcome!: SuggestionOutcome;

  @Property({ type: 'text' })
  words!: string;

  @Property({ ...instant })
  answeredAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid' })
  answeredBy!: string;
}
