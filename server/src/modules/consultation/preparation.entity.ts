import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Department } from '../roster/roster.entity.js';
import { INVITED } from './consultation.audience.js';
import { Consultation } from './consultation.entity.js';
import { Demand } from './demand.entity.js';
import { Participant } from './participant.entity.js';

export enum ResearchKind {
  RESEARCH = 'RESEARCH',
  INSPECTION = 'INSPECTION',
  DEPARTMENT_VISIT = 'DEPARTMENT_VISIT',
}
registerEnumType(ResearchKind, { name: 'ResearchKind' });

@ObjectType({ description: 'A visit before the meeting: where, whom they met, what they found.' })
@Audience(...INVITED)
@Entity()
export class FieldResearch extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => ResearchKind)
  @Enum({ items: () => ResearchKind, type: 'string' })
  kind!: ResearchKind;

  @Field(() => String)
  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  peopleMet: Opt<string> = '';

  @Field(() => String)
  @Property({ type: 'text' })
  findings!: string;

  /** DEPARTMENT_VISIT: which. */
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  /** Those of the invited who went along. */
  @ManyToMany(() => Participant)
  takenBy = new Collection<Participant>(this);

  /** Stored files. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;

  /** Entered twice, or by mistake: it is not counted, and stands again where that was one. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}

@ObjectType({ description: 'A clause of policy the parties may rest on.' })
@Audience(...INVITED)
@Entity()
export class PolicyClause extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  /** Title of the document it stands in. */
  @Field(() => String)
  @Property({ type: 'text' })
  document!: string;

  /** 文号. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  clause!: string;

  /** Where it can be read: http or https. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  link: string | null = null;

  /** The visit it was collected on, if it was. */
  @Index()
  @ManyToOne(() => FieldResearch, { ref: true, nullable: true })
  research: Ref<FieldResearch> | null = null;

  /** The department that listed it, if one did. */
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  @Property({ type: 'uuid', nullable: true })
  listedBy: string | null = null;

  /** Entered twice, or by mistake: it is not counted, and stands again where that was one. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}

@ObjectType({ description: "A member's suggestion: problem, cause, measure." })
@Audience(...INVITED)
@Entity()
export class Suggestion extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Field(() => String)
  @Property({ type: 'text' })
  problem!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  cause!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  measure!: string;

  /** Entered twice, or by mistake: it is not counted, and stands again where that was one. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}

@ObjectType({ description: "A department's written position on one demand, given before the meeting." })
@Audience(...INVITED)
@Entity()
@Unique({ properties: ['demand', 'department'] })
export class DepartmentPosition extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;

  @ManyToOne(() => Department, { ref: true })
  department!: Ref<Department>;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Property({ ...instant })
  submittedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  submittedBy: string | null = null;
}

@ObjectType({ description: 'Something to read before the meeting.' })
@Audience(...INVITED)
@Entity()
export class Material extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  body: Opt<string> = '';

  @Property({ type: 'array', columnType: 'uuid[]' })
  fileIds: Opt<string[]> = [];

  /** Given out by mistake: it is not to be read any more. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}

/** Who has read what, when. */
@Entity()
@Unique({ properties: ['material', 'participant'] })
export class MaterialReceipt extends BaseEntity {
  @ManyToOne(() => Material, { ref: true })
  material!: Ref<Material>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Property({ ...instant })
  readAt!: Date;
}

@ObjectType({ description: 'The wishes gathered before the meeting (商前问卷), with n.' })
@Audience(...INVITED)
@Entity()
export class WishSurvey extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  askedCount!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  answeredCount!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'date' })
  conductedOn!: string;
}
