import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Member } from '../../roster/roster.entity.js';
import { Studio } from '../studio.entity.js';

export enum DayHalf {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
  EVENING = 'EVENING',
}
registerEnumType(DayHalf, {
  name: 'DayHalf',
  description: 'Of a reception day: nobody is in two places in one of them.',
});

/** 接待日: members receive people at a studio. */
@Entity()
@Index({ properties: ['studio', 'onDay'] })
export class Reception extends VersionedEntity {
  @ManyToOne(() => Studio, { ref: true })
  studio!: Ref<Studio>;

  @Index()
  @Property({ type: 'date' })
  onDay!: string;

  @Enum({ items: () => DayHalf, type: 'string' })
  half!: DayHalf;

  /** 09:00, as it is said in China. */
  @Property({ type: 'text' })
  startsAt!: string;

  @Property({ type: 'text' })
  endsAt!: string;

  /** 补录: entered by the committee when the day was past. */
  @Property({ type: 'boolean' })
  isBackdated: Opt<boolean> = false;

  /** Account id. */
  @Property({ type: 'uuid' })
  plannedBy!: string;

  @Property({ ...instant, nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelledReason: string | null = null;

  /** What the day was, in a few words. */
  @Property({ type: 'text', nullable: true })
  record: string | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  closedBy: string | null = null;

  /** When who is on duty, or who was there, last changed: whoever read it before reads it again. */
  @Property({ ...instant, nullable: true })
  dutyChangedAt: Date | null = null;
}

/** A member on duty on a reception day, and whether they were there. */
@Entity()
@Unique({ properties: ['reception', 'member'] })
export class ReceptionDuty extends BaseEntity {
  @ManyToOne(() => Reception, { ref: true })
  reception!: Ref<Reception>;

  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  /** By their own word on the day, or by the committee’s when it was closed. */
  @Property({ type: 'boolean' })
  isPresent: Opt<boolean> = false;

  /** By their own word. */
  @Property({ ...instant, nullable: true })
  checkedInAt: Date | null = null;

  /** Not on duty any more: kept, and asked no more. */
  @Property({ ...instant, nullable: true })
  takenOffAt: Date | null = null;
}
