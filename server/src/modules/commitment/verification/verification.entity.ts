import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Member } from '../../roster/roster.entity.js';
import { Commitment } from '../commitment.entity.js';

export enum VerificationFinding {
  DONE = 'DONE',
  PARTLY_DONE = 'PARTLY_DONE',
  NOT_DONE = 'NOT_DONE',
}
registerEnumType(VerificationFinding, { name: 'VerificationFinding' });

/** Whether somebody stood at the place: all that is kept of where a phone was. */
export enum Presence {
  IN = 'IN',
  OUT = 'OUT',
  /** No fence, no position, or one too rough to say. */
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: "In or out of the place's fence. Coordinates are compared once and never kept.",
});

/** What the following member found on site (核实). */
@Entity()
@Unique({ properties: ['commitment', 'round'] })
export class Verification extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Enum({ items: () => VerificationFinding, type: 'string' })
  finding!: VerificationFinding;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  place!: string;

  @Enum({ items: () => Presence, type: 'string', default: Presence.UNKNOWN })
  presence: Opt<Presence> = Presence.UNKNOWN;

  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  @Property({ ...instant })
  verifiedAt!: Date;
}
