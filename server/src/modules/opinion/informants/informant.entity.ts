import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { VersionedEntity } from '../../../kernel/base.entity.js';
import { LiaisonCommittee, Member, Sector, SpecialCommittee } from '../../roster/roster.entity.js';

export enum InformantStatus {
  NOMINATED = 'NOMINATED',
  /** Has the letter of appointment and a way in. */
  APPOINTED = 'APPOINTED',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}
registerEnumType(InformantStatus, { name: 'InformantStatus' });

/** 特邀信息员: nominated by a special committee or a sector group; may or may not be a member. */
@Entity()
export class SpecialInformant extends VersionedEntity {
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  unit: string | null = null;

  /** Seen by the secretariat and the office that nominated them. */
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @ManyToOne(() => Member, { ref: true, nullable: true })
  member: Ref<Member> | null = null;

  /** Where they live or work. */
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  /** Exactly one of the two nominated them. */
  @ManyToOne(() => SpecialCommittee, { ref: true, nullable: true })
  specialCommittee: Ref<SpecialCommittee> | null = null;

  @ManyToOne(() => Sector, { ref: true, nullable: true })
  sector: Ref<Sector> | null = null;

  @Index()
  @Enum({ items: () => InformantStatus, type: 'string' })
  status: Opt<InformantStatus> = InformantStatus.NOMINATED;

  @Property({ type: 'date' })
  nominatedOn!: string;

  @Property({ type: 'date', nullable: true })
  termStartsOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  termEndsOn: string | null = null;

  /** Briefs expected each month. */
  @Property({ type: 'integer' })
  monthlyExpected: Opt<number> = 1;

  /** The account through which they write, once appointed. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  /** The post that goes when they end; null where they held one before. */
  @Property({ type: 'uuid', nullable: true })
  postId: string | null = null;

  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  endedReason: string | null = null;
}
