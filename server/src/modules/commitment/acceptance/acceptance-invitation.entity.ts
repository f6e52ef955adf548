import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Commitment } from '../commitment.entity.js';

/** One person concerned who is asked by a code of their own: one voice in every round. */
@Entity()
@Unique({ properties: ['commitment', 'participant'] })
export class AcceptanceInvitation extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  /** Those who sat at the table; null for others of the same people. */
  @ManyToOne(() => Participant, { ref: true, nullable: true })
  participant: Ref<Participant> | null = null;

  /** Whom the slip is for, as the committee knows them: 商户 12 号. Staff only. */
  @Property({ type: 'text' })
  label!: string;

  /** A keyed hash of the code on the slip. */
  @Unique()
  @Property({ type: 'text', hidden: true })
  codeHash!: string;

  /** Taken back before it was used. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}
