import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../kernel/base.entity.js';

export enum HeldKind {
  /** 跟踪的承诺事项 */
  FOLLOWS = 'FOLLOWS',
  /** 待回头看的事项 */
  LOOKS_BACK = 'LOOKS_BACK',
  /** 主持或记录的协商 */
  DUTY = 'DUTY',
  /** 牵头的调研 */
  TRIP = 'TRIP',
  /** 委员工作室 */
  STUDIO = 'STUDIO',
  /** 没写完的信息: stays with who wrote it. */
  DRAFT = 'DRAFT',
}
registerEnumType(HeldKind, { name: 'HeldKind', description: 'What somebody has in hand.' });

/** What one member gave to another, or to nobody yet. Append-only. */
@Entity()
export class HandedOver extends BaseEntity {
  @Index()
  @Property({ type: 'uuid' })
  fromMemberId!: string;

  @Property({ type: 'uuid', nullable: true })
  toMemberId: string | null = null;

  @Enum({ items: () => HeldKind, type: 'string' })
  kind!: HeldKind;

  /** The commitment, the seat or the trip. */
  @Property({ type: 'uuid' })
  recordId!: string;

  /** As it was called then. */
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'uuid', nullable: true })
  handedBy: string | null = null;

  @Property({ ...instant })
  handedAt!: Date;
}
