import { Field, InputType, Int } from 'type-graphql';
import { IntakeField } from './intake.entity.js';

@InputType()
export class IntakeColumnInput {
  @Field(() => Int, { description: 'From zero.' })
  column!: number;

  @Field(() => IntakeField, { nullable: true, description: 'Null or left out: the column is left out.' })
  field?: IntakeField | null;
}

@InputType()
export class CorrectIntakeCellInput {
  @Field(() => Int, { description: 'As the file counts.' })
  rowNumber!: number;

  @Field(() => Int, { description: 'From zero.' })
  column!: number;

  @Field(() => String, { description: 'Empty: the cell is left empty.' })
  text!: string;
}

@InputType()
export class CheckIntakeInput {
  @Field(() => String, { description: 'The board or hotline it comes from. Numbers count within it.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the meaning of the columns is kept as, for the next file with this header. By default the source.',
  })
  mappingName?: string | null;

  @Field(() => [IntakeColumnInput], { nullable: true, description: 'Columns not named here stay as suggested.' })
  columns?: IntakeColumnInput[] | null;
}
