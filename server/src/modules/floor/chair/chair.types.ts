import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { Party } from '../../consultation/index.js';

@ObjectType({ description: 'Someone who could take the chair.' })
@Audience('GUEST', ...PARTIES)
export class ChairCandidate {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => Boolean)
  present!: boolean;

  @Field(() => Boolean, { description: 'Holds it now.' })
  isChair!: boolean;
}
