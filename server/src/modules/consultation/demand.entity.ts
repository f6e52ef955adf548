import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Department } from '../roster/roster.entity.js';
import { INVITED } from './consultation.audience.js';
import { Consultation, InterestGroup } from './consultation.entity.js';
import { Participant } from './participant.entity.js';

export enum DemandStatus {
  RAISED = 'RAISED',
  RESPONDED = 'RESPONDED',
  DISPOSED = 'DISPOSED',
}
registerEnumType(DemandStatus, { name: 'DemandStatus' });

export enum Disposition {
  COMMITMENT = 'COMMITMENT',
  SOLVED_ON_SPOT = 'SOLVED_ON_SPOT',
  DECLINED = 'DECLINED',
  ESCALATED = 'ESCALATED',
  CARRIED_OVER = 'CARRIED_OVER',
  /** Taken back by whoever raised it, or written down by mistake. */
  WITHDRAWN = 'WITHDRAWN',
  /** The same as another, which it is answered with. */
  MERGED = 'MERGED',
}
registerEnumType(Disposition, {
  name: 'Disposition',
  description: 'How a demand was settled. Explanation and position are not dispositions.',
});

/** It waits for nobody's answer any more because it was taken back or joined to another. */
export const isTakenBack = (disposition: Disposition | null): boolean =>
  disposition === Disposition.WITHDRAWN || disposition === Disposition.MERGED;
/** The other demands, for a read model of `d`. */
export const standsInSql = (d: string) =>
  `(${d}.disposition is null or ${d}.disposition not in ('WITHDRAWN', 'MERGED'))`;

/** What carrying a clause out changed of a demand. */
export interface BeforeClause {
  /** Null: the clause raised it. */
  readonly stood: Readonly<Record<string, unknown>> | null;
}

/** 诉求: the unit of the product. It has an id and must get a disposition. */
@ObjectType({ description: 'What somebody asks for. It must get a disposition.' })
@Audience(...INVITED)
@Entity()
@Unique({ properties: ['consultation', 'number'] })
export class Demand extends VersionedEntity {
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  /** 1, 2, 3 … within the consultation. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  body: Opt<string> = '';

  @ManyToOne(() => Participant, { ref: true, nullable: true })
  raisedBy: Ref<Participant> | null = null;

  @ManyToOne(() => InterestGroup, { ref: true, nullable: true })
  interestGroup: Ref<InterestGroup> | null = null;

  /** The department it is put to. */
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  /** The order its raisers gave it; 1 is the most pressing; null until ranked. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  rank: number | null = null;

  @Field(() => DemandStatus)
  @Index()
  @Enum({ items: () => DemandStatus, type: 'string' })
  status: Opt<DemandStatus> = DemandStatus.RAISED;

  @Field(() => Disposition, { nullable: true })
  @Enum({ items: () => Disposition, type: 'string', nullable: true })
  disposition: Disposition | null = null;

  /** Disposed of again after the minutes: of what was said at the table only a promise changes it. */
  @Property({ type: 'boolean', nullable: true })
  disposedAfterwards: boolean | null = null;

  /** DECLINED: why. ESCALATED: what the brief is about. CARRIED_OVER: what is still needed. WITHDRAWN, MERGED: why. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  dispositionReason: string | null = null;

  /** DECLINED: the policy it rests on. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  dispositionBasis: string | null = null;

  /** MERGED: the one it is answered with. */
  @ManyToOne(() => Demand, { ref: true, nullable: true })
  mergedInto: Ref<Demand> | null = null;

  /** CARRIED_OVER: who owns it, in words. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  carriedOverTo: string | null = null;

  /** The account that owns it: it is reminded, and has it on its list. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  carriedOverOwnerId: string | null = null;

  /** The appointment by which that account stood in for the director when it became theirs: with its end it goes back. */
  @Property({ type: 'uuid', nullable: true })
  carriedOverActingId: string | null = null;

  @Property({ type: 'date', nullable: true })
  carriedOverUntil: string | null = null;

  @Property({ ...instant, nullable: true })
  disposedAt: Date | null = null;

  /** A clause that was carried out settled it, or raised it (`null` within): how it stood, for whoever takes that back. */
  @Property({ type: 'json', nullable: true })
  beforeClause: BeforeClause | null = null;
}
