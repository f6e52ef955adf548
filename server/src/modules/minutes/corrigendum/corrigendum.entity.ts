import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';

export enum CorrigendumStatus {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
  /** Drafted, and not needed after all. */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CorrigendumStatus, { name: 'CorrigendumStatus' });

/** 更正 第1号: a passage of confirmed minutes, and how it is to be read. The confirmed text itself never changes. */
@Entity()
@Unique({ properties: ['meeting', 'number'] })
export class MinutesCorrigendum extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Enum({ items: () => CorrigendumStatus, type: 'string' })
  status: Opt<CorrigendumStatus> = CorrigendumStatus.DRAFT;

  /** Given when it is confirmed, without gaps. */
  @Property({ type: 'integer', nullable: true })
  number: number | null = null;

  /** As the minutes say it. */
  @Property({ type: 'text' })
  passage!: string;

  @Property({ type: 'text' })
  reads!: string;

  @Property({ type: 'text' })
  reason!: string;

  /** Account or participant id, of whoever wrote it last. */
  @Property({ type: 'uuid', nullable: true })
  draftedBy: string | null = null;

  /** Everybody who wrote on it: none of them confirms it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  writers: Opt<string[]> = [];

  @Property({ ...instant })
  draftedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  confirmedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;
}
