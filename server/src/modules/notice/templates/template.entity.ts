import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import type { MessagePlace } from '../message.rules.js';
import type { NoticeKind } from '../notice.kinds.js';

/** One parameter of a provider's template: what the provider calls it, and what of the message stands there. */
export interface TemplateParameter {
  readonly name: string;
  readonly place: MessagePlace;
}

export interface TemplateWords {
  /** null: the house's own words. */
  readonly text: string | null;
  /** 模板编号 at the provider; null: none. */
  readonly providerTemplateId: string | null;
  readonly parameters: readonly TemplateParameter[];
}

/** How this installation puts one kind of message. A kind without a row is put in the house's words. */
@Entity()
export class MessageTemplate extends VersionedEntity implements TemplateWords {
  @Unique()
  @Property({ type: 'text' })
  kind!: NoticeKind;

  @Property({ type: 'text', nullable: true })
  text: string | null = null;

  @Property({ type: 'text', nullable: true })
  providerTemplateId: string | null = null;

  @Property({ type: 'json' })
  parameters: Opt<readonly TemplateParameter[]> = [];
}

/** One change of it: what it was, what it became, and by whom. Append-only. */
@Entity()
@Index({ properties: ['kind', 'id'] })
export class MessageTemplateChange extends BaseEntity {
  @Property({ type: 'text' })
  kind!: NoticeKind;

  @Property({ type: 'integer' })
  madeVersion!: number;

  @Property({ type: 'json' })
  before!: TemplateWords;

  @Property({ type: 'json' })
  after!: TemplateWords;

  /** Account id. */
  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ ...instant })
  changedAt!: Date;
}
