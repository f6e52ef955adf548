import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Organisation } from '../../roster/organisations/organisation.entity.js';
import { Commitment } from '../commitment.entity.js';

/** By which an organisation without accounts handles one matter. At most one of a matter is in force. */
@Entity()
export class HandlingLink extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  /** Whose it is: when the matter is given to another, this opens nothing any more. */
  @ManyToOne(() => Organisation, { ref: true })
  organisation!: Ref<Organisation>;

  /** sha-256 of what is printed on the slip, which is kept nowhere. */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  /** The last day it opens anything. */
  @Property({ type: 'date' })
  expiresOn!: string;

  /** Account ids. */
  @Property({ type: 'uuid', nullable: true })
  issuedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  revokedAt: Date | null = null;
}
