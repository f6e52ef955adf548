import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { CommitmentStatus } from '../commitment.entity.js';

@ObjectType({ description: 'Another commitment this one came from or leads to.' })
@Audience(...PARTIES)
export class CommitmentLink {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  leadDepartmentName!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => LocalDate)
  dueOn!: string;
}

@ObjectType({ description: 'Where an old code leads to.' })
@Audience('PUBLIC')
export class MovedTo {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  trackingCode!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  departmentName!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;
}
