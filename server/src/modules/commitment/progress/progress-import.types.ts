import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { ComparedRow, RowProblem } from './compare-progress.js';
import { ProgressImportStatus } from './progress-import.entity.js';

@ObjectType()
@Audience('DEPARTMENT_OFFICER')
export class ProgressRowProblem implements RowProblem {
  @Field(() => String, { description: 'A code with words in the clients.' })
  code!: RowProblem['code'];

  @Field(() => String, { description: 'The column it stands in.' })
  column!: RowProblem['column'];
}

@ObjectType({ description: 'One row of a sheet of progress, against what stands in the house.' })
@Audience('DEPARTMENT_OFFICER')
export class ProgressImportRow implements ComparedRow {
  @Field(() => Int, { description: 'As the spreadsheet numbers it.' })
  row!: number;

  @Field(() => String, { description: 'NEW, UNCHANGED or ERROR.' })
  state!: ComparedRow['state'];

  @Field(() => ID, { nullable: true })
  commitmentId!: string | null;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  demand!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [ProgressRowProblem])
  problems!: readonly ProgressRowProblem[];
}

@ObjectType({ description: 'A sheet of progress that was brought back.' })
@Audience('DEPARTMENT_OFFICER')
export class ProgressImportView {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  fileName!: string;

  @Field(() => ProgressImportStatus)
  status!: ProgressImportStatus;

  @Field(() => Int)
  addedCount!: number;

  @Field(() => [ProgressImportRow], { description: 'At most 2,000, in the order of the file.' })
  rows!: ProgressImportRow[];
}
