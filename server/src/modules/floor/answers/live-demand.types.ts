import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { DemandStatus, Disposition } from '../../consultation/index.js';
import { PersonAtTable } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { PromisePart } from './promise.rules.js';

@ObjectType({ description: 'What was answered to a demand. Empty lists in public: it is not yet confirmed.' })
@Audience('PUBLIC')
export class LiveResponse extends PersonAtTable {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  participantId!: string;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => Boolean)
  downgraded!: boolean;

  @Field(() => [PromisePart], { description: 'What keeps it from being a promise; only for those meant as one.' })
  missing!: PromisePart[];

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  deliverable!: string | null;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true })
  responsiblePerson!: string | null;

  @Field(() => String, { nullable: true })
  authorisedBy!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => String, { nullable: true })
  contestReason!: string | null;

  @Field(() => Boolean, {
    description: 'The chair settled an objection to it, and nothing followed: it may be taken back.',
  })
  contestSettled!: boolean;

  @Field(() => DateTime)
  respondedAt!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveDemand {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'What whoever withdraws it names.' })
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => DemandStatus)
  status!: DemandStatus;

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => String, { nullable: true })
  dispositionReason!: string | null;

  @Field(() => String, { nullable: true })
  carriedOverTo!: string | null;

  @Field(() => LocalDate, { nullable: true })
  carriedOverUntil!: string | null;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => ID, { nullable: true })
  departmentId!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => Boolean, { description: '待追问: answered, but not settled.' })
  toPursue!: boolean;

  @Field(() => [LiveResponse])
  responses!: LiveResponse[];
}
