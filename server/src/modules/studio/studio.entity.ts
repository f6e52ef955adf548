import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee, Member, Sector } from '../roster/roster.entity.js';

export enum StudioStatus {
  /** Applied for: by members, or by the committee. */
  PROPOSED = 'PROPOSED',
  DECLINED = 'DECLINED',
  /** 已挂牌 */
  OPEN = 'OPEN',
  SUSPENDED = 'SUSPENDED',
  RETIRED = 'RETIRED',
}
registerEnumType(StudioStatus, { name: 'StudioStatus', description: 'Where a studio stands.' });

/** 委员工作室: a place where members receive people, on days that are said beforehand. */
@Entity()
export class Studio extends VersionedEntity {
  /** In whose township it lies, and who looks after it. */
  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  /** 界别工作室: whose members keep it. */
  @ManyToOne(() => Sector, { ref: true, nullable: true })
  sector: Ref<Sector> | null = null;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  address!: string;

  /** What people come for. */
  @Property({ type: 'text', nullable: true })
  about: string | null = null;

  /** On the sign at its door. */
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Enum({ items: () => StudioStatus, type: 'string' })
  status: Opt<StudioStatus> = StudioStatus.PROPOSED;

  @Property({ type: 'text', nullable: true })
  statusReason: string | null = null;

  /** Since when it stands where it stands: whoever it waits for counts from here. */
  @Property({ ...instant })
  statusAt!: Date;

  /** 〔2026〕3号, from the day it was agreed to for the first time. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  plateNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  plateOn: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid' })
  proposedBy!: string;

  /** When who keeps it last changed: whoever read it before reads it again. */
  @Property({ ...instant, nullable: true })
  membersChangedAt: Date | null = null;
}

/** A member who keeps a studio. */
@Entity()
@Unique({ properties: ['studio', 'member'] })
export class StudioMember extends BaseEntity {
  @ManyToOne(() => Studio, { ref: true })
  studio!: Ref<Studio>;

  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Property({ type: 'boolean' })
  isLead!: boolean;

  /** Keeps it no more; their days stay theirs. */
  @Property({ ...instant, nullable: true })
  leftAt: Date | null = null;
}
