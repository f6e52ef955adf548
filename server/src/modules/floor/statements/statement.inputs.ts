import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../../kernel/scalars.js';
import { CreatingInput } from '../../meeting/index.js';
import { EvidenceInput } from './evidence.js';
import { StatementKind, StatementMode } from './statement.entity.js';
import { CorrectionReason } from './statement-version.entity.js';

@InputType()
export class NoteStatementInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String, { description: 'At most 7000 characters.' })
  text!: string;

  @Field(() => StatementMode, { nullable: true, description: 'Left out or null: ORAL.' })
  mode?: StatementMode | null;

  @Field(() => ID, { nullable: true, description: 'The demand it is about. Left out or null: none in particular.' })
  demandId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The item it was said under. Left out or null: the one on the floor.',
  })
  itemId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was said, where it was noted without a signal and sent later. Left out or null: now.',
  })
  saidAt?: Date | null;

  @Field(() => StatementKind, { nullable: true, description: 'Left out or null: FACT.' })
  kind?: StatementKind | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it rests on; at most six. Null: nothing.' })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'The whole statement as it should stand; what stood there before is kept.' })
export class CorrectStatementInput {
  @Field(() => ID)
  statementId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CorrectionReason, { description: 'Any but NOTED and WITHDRAWN.' })
  reason!: CorrectionReason;

  @Field(() => ID)
  participantId!: string;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => String, { description: 'At most 7000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Null or left out: about no demand in particular.' })
  demandId?: string | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'At most six. Null or left out: nothing.' })
  evidence?: EvidenceInput[] | null;
}
