import { type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { BriefKind, OpinionBrief } from '../../opinion/brief.entity.js';
import { BriefLevel } from '../../opinion/ladder/submission.entity.js';

export enum PointSource {
  /** A submission that was adopted. */
  ADOPTION = 'ADOPTION',
  /** An instruction a leader gave. */
  INSTRUCTION = 'INSTRUCTION',
}
registerEnumType(PointSource, { name: 'PointSource', description: 'What points come from.' });

/** One line of the ledger of points (积分). Append-only: what was wrong is answered by a line that takes it back. */
@Entity()
@Index({ properties: ['accountId', 'year', 'id'] })
@Index({ properties: ['source', 'sourceId'] })
export class PointEntry extends BaseEntity {
  @Property({ type: 'uuid' })
  accountId!: string;

  /** Who and where the person was when it happened; null for those on no roster. */
  @Property({ type: 'uuid', nullable: true })
  memberId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** Of the day it happened: the cap is counted by this year, whenever it is written down. */
  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'date' })
  occurredOn!: string;

  @Enum({ items: () => PointSource, type: 'string' })
  source!: PointSource;

  /** The submission or the instruction. */
  @Property({ type: 'uuid' })
  sourceId!: string;

  /** The first, second, … time this source is credited: an adoption taken back may come again. */
  @Property({ type: 'integer' })
  turn!: number;

  /** The brief whose author this is: the one that was adopted, or one that went into it. */
  @Index()
  @ManyToOne(() => OpinionBrief, { ref: true })
  brief!: Ref<OpinionBrief>;

  @Enum({ items: () => BriefLevel, type: 'string' })
  level!: BriefLevel;

  /** ADOPTION: by itself, or within a composite. */
  @Enum({ items: () => BriefKind, type: 'string', nullable: true })
  adoptedAs: BriefKind | null = null;

  /** Points of the whole brief by the rules of then. */
  @Property({ type: 'integer' })
  rate!: number;

  /** Percent of this author. */
  @Property({ type: 'integer' })
  share!: number;

  /** Tenths of a point, as everything that is counted here: below nothing where it takes an entry back. */
  @Property({ type: 'integer' })
  earned!: number;

  /** What of it counts within the year's cap; the rest is over the cap. */
  @Property({ type: 'integer' })
  credited!: number;

  /** The entry this one takes back. */
  @ManyToOne(() => PointEntry, { ref: true, nullable: true })
  reverses: Ref<PointEntry> | null = null;
}
