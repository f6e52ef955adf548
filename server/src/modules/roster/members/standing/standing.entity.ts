import { type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../../kernel/base.entity.js';
import { Member } from '../../roster.entity.js';

/**
 * 任职信息: what holds of a member from a day until their next row begins. Rows are kept from the first change on, the
 * oldest begins with nothing (`startsOn` null). `Member` has what holds today.
 */
@Entity()
@Index({
  name: 'member_standing_from_once',
  expression:
    'create unique index member_standing_from_once on member_standing (member_id, starts_on) nulls not distinct',
})
export class MemberStanding extends VersionedEntity {
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Index()
  @Property({ type: 'date', nullable: true })
  startsOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  sectorId: string | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  specialCommitteeIds!: string[];

  @Property({ type: 'text', nullable: true })
  unit: string | null = null;

  @Property({ type: 'text', nullable: true })
  post: string | null = null;

  @Property({ type: 'text', nullable: true })
  duty: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Account id; null: what was known before changes were kept. */
  @Property({ type: 'uuid', nullable: true })
  enteredBy: string | null = null;

  @Property({ ...instant })
  enteredAt!: Date;

  /** False: its day has not come, and the member is written when it does. */
  @Property({ type: 'boolean' })
  applied!: boolean;
}
