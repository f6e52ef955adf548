import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';
import { CommitmentStep } from '../commitment-step.entity.js';
import { ProgressStage } from './progress-stage.entity.js';

/** What was done so far, with evidence. */
@Entity()
export class ProgressEntry extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  /** The step of the chain it was written in. */
  @Unique()
  @ManyToOne(() => CommitmentStep, { ref: true, nullable: true })
  step: Ref<CommitmentStep> | null = null;

  /** How far it was: 方案, 施工, 完工. */
  @ManyToOne(() => ProgressStage, { ref: true, nullable: true })
  stage: Ref<ProgressStage> | null = null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  /** Paired with `afterIds` by their place. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  beforeIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  afterIds: Opt<string[]> = [];

  /** For those who may read the commitment. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  documentIds: Opt<string[]> = [];

  @Property({ ...instant })
  reportedAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  reportedBy: string | null = null;
}
