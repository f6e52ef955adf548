import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Member } from '../../roster/roster.entity.js';
import type { DutyKind } from '../duty-kind.js';

export enum OutsideDutyStatus {
  /** Entered, and not confirmed by anybody yet. */
  WAITING = 'WAITING',
  /** Whoever should confirm it asks for something; correcting it puts it before them again. */
  RETURNED = 'RETURNED',
  CONFIRMED = 'CONFIRMED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(OutsideDutyStatus, { name: 'OutsideDutyStatus' });

/** What a member did that the system cannot know: training, a donation, a meeting elsewhere. It counts once confirmed. */
@Entity()
@Index({ properties: ['member', 'heldOn'] })
export class OutsideDuty extends VersionedEntity {
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  /** Where the member belonged when it was entered: its staff confirm. Null: the secretariat does. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** One of `OUTSIDE_KINDS`. */
  @Property({ type: 'text' })
  kind!: DutyKind;

  @Enum({ items: () => OutsideDutyStatus, type: 'string' })
  status: Opt<OutsideDutyStatus> = OutsideDutyStatus.WAITING;

  @Property({ type: 'date' })
  heldOn!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** What shows that it was so: at least one. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  evidenceIds: Opt<string[]> = [];

  /** Account id. */
  @Property({ type: 'uuid' })
  enteredBy!: string;

  /** Who confirmed, returned or withdrew it last, when and, of the latter two, why. */
  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
