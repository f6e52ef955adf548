import { Field, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Party } from '../../consultation/index.js';

/** Who somebody at the table is to the others: the party they sit for, and by what name they are seen. */
@ObjectType()
@Audience('PUBLIC')
export abstract class PersonAtTable {
  @Field(() => Party)
  party!: Party;

  @Field(() => Boolean, { description: '列席: has no seat and stands for nobody; `party` says nothing about them.' })
  sitsIn!: boolean;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;
}
