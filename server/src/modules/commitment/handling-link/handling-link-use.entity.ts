import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { HandlingLink } from './handling-link.entity.js';

/** Something was done by a link from this device, or by whoever sits there: neither judges the matter afterwards. */
@Entity()
@Unique({ properties: ['link', 'deviceHash'] })
export class HandlingLinkUse extends BaseEntity {
  @ManyToOne(() => HandlingLink, { ref: true })
  link!: Ref<HandlingLink>;

  @Index()
  @Property({ type: 'text', hidden: true })
  deviceHash!: string;

  /** The seat that was signed in on it. */
  @ManyToOne(() => Participant, { ref: true, nullable: true })
  participant: Ref<Participant> | null = null;
}
