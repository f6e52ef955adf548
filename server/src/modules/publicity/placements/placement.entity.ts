import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Story } from '../stories/story.entity.js';

export enum MediaLevel {
  /** Our own house and the committees' channels. */
  OWN = 'OWN',
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
}
registerEnumType(MediaLevel, { name: 'MediaLevel' });

export enum MediaKind {
  PAPER = 'PAPER',
  BROADCAST = 'BROADCAST',
  WEB = 'WEB',
  /** 公众号 */
  OFFICIAL_ACCOUNT = 'OFFICIAL_ACCOUNT',
}
registerEnumType(MediaKind, { name: 'MediaKind' });

/** 用稿登记: where a story was used. */
@Entity()
export class Placement extends VersionedEntity {
  @Index()
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  @Property({ type: 'text' })
  outlet!: string;

  @Enum({ items: () => MediaLevel, type: 'string' })
  level!: MediaLevel;

  @Enum({ items: () => MediaKind, type: 'string' })
  medium!: MediaKind;

  @Property({ type: 'text', nullable: true })
  link: string | null = null;

  @Index()
  @Property({ type: 'date' })
  usedOn!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
}
