import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Story } from '../stories/story.entity.js';

export enum FactVerdict {
  CONFIRMED = 'CONFIRMED',
  OBJECTED = 'OBJECTED',
}
registerEnumType(FactVerdict, { name: 'FactVerdict' });

/** A link by which the department or township concerned looks at the facts before they are told. */
@Entity()
export class FactCheckLink extends BaseEntity {
  @Index()
  @ManyToOne(() => Story, { ref: true })
  story!: Ref<Story>;

  /** Whom it was given to. One of the two, or neither: another unit, by name. */
  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Property({ type: 'text' })
  unitName!: string;

  /** sha-256 of what opens it, which is kept nowhere. */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  /** The last day it opens anything. */
  @Property({ type: 'date' })
  expiresOn!: string;

  @Property({ type: 'uuid' })
  issuedBy!: string;

  @Property({ ...instant, nullable: true })
  revokedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;
}

/** What a unit says of one fact; a later answer replaces it while the check is open. */
@Entity()
@Unique({ properties: ['link', 'factKey'] })
export class FactAnswer extends BaseEntity {
  @ManyToOne(() => FactCheckLink, { ref: true })
  link!: Ref<FactCheckLink>;

  @Property({ type: 'text' })
  factKey!: string;

  /** What it said when it was answered. */
  @Property({ type: 'text' })
  value!: string;

  @Enum({ items: () => FactVerdict, type: 'string' })
  verdict!: FactVerdict;

  /** OBJECTED: what is so instead. */
  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ ...instant })
  answeredAt!: Date;
}
