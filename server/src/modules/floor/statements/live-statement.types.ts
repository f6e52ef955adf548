import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { PersonAtTable } from '../../meeting/index.js';
import { Evidence } from './evidence.js';
import { StatementKind, StatementMode } from './statement.entity.js';

@ObjectType()
@Audience('PUBLIC')
export class LiveStatement extends PersonAtTable {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => ID)
  participantId!: string;

  @Field(() => StatementMode)
  mode!: StatementMode;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  demandId!: string | null;

  @Field(() => Int, { nullable: true })
  demandNumber!: number | null;

  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];

  @Field(() => DateTime)
  saidAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the speaker took it back; the words stay, marked.' })
  withdrawnAt!: string | null;

  @Field(() => Int, { description: 'Above one it was corrected: statementHistory tells how.' })
  versionCount!: number;
}
