import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';

export enum AcceptanceResult {
  /** 解决 */
  SOLVED = 'SOLVED',
  /** 解决一半 */
  HALF_SOLVED = 'HALF_SOLVED',
  /** 没解决 */
  NOT_SOLVED = 'NOT_SOLVED',
  /** 又反弹 */
  CAME_BACK = 'CAME_BACK',
}
registerEnumType(AcceptanceResult, { name: 'AcceptanceResult' });

export enum Attitude {
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
}
registerEnumType(Attitude, { name: 'Attitude' });

/** One resident's answer in one round. One voice each, as far as can be without an account. */
@Entity()
@Unique({ properties: ['commitment', 'round', 'voiceHash'] })
export class AcceptanceAnswer extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  /** Device, with the invitation where there is one, hashed with a key of this installation; nothing once the round is over. */
  @Property({ type: 'text', hidden: true })
  voiceHash!: string;

  /** The phone an invited voice came from: it does not speak once more by the open code. */
  @Property({ type: 'text', nullable: true, hidden: true })
  deviceHash: string | null = null;

  /** Came as an invited stakeholder rather than by the open code; counted apart. */
  @Property({ type: 'boolean' })
  invited: Opt<boolean> = false;

  @Enum({ items: () => AcceptanceResult, type: 'string' })
  result!: AcceptanceResult;

  @Enum({ items: () => Attitude, type: 'string' })
  attitude!: Attitude;

  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Property({ ...instant })
  answeredAt!: Date;
}
