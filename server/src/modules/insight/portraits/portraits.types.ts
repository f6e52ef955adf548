import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { FigureName } from '../figures.js';
import { Figure, NatureCount, PeriodSeal } from '../insight.types.js';

export enum ComparedBy {
  COMMITTEE = 'COMMITTEE',
  DEPARTMENT = 'DEPARTMENT',
  SECTOR = 'SECTOR',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
}
registerEnumType(ComparedBy, { name: 'ComparedBy', description: 'Who stands beside whom.' });

@ObjectType({ description: 'A figure of one sealed month, for a line so small that it only says up or down.' })
@Audience(...STAFF)
export class SparkPoint {
  @Field(() => LocalDate)
  start!: string;

  @Field(() => Int)
  n!: number;

  @Field(() => Int)
  counted!: number;
}

@ObjectType()
@Audience(...STAFF)
export class ComparedRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Figure], { description: 'Those that have records; the others are left out.' })
  figures!: Figure[];

  @Field(() => [SparkPoint], { description: 'Of the figure the comparison leads with, month by month as sealed.' })
  spark!: SparkPoint[];
}

@ObjectType({ description: 'Committees, departments, sectors or special committees beside each other.' })
@Audience(...STAFF)
export class Comparison {
  @Field(() => PeriodSeal, { nullable: true })
  seal!: PeriodSeal | null;

  @Field(() => FigureName, { nullable: true, description: 'Whose line each row has.' })
  leads!: FigureName | null;

  @Field(() => [ComparedRow])
  rows!: ComparedRow[];
}

@ObjectType({ description: 'What a department said, in its own words, to a demand it declined.' })
@Audience(...STAFF)
export class DeclinedInWords {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  words!: string;

  @Field(() => DateTime)
  at!: string;
}

@ObjectType({ description: 'All that the figures say of one department.' })
@Audience(...STAFF)
export class DepartmentPortrait {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => String)
  departmentName!: string;

  @Field(() => PeriodSeal, { nullable: true })
  seal!: PeriodSeal | null;

  @Field(() => [Figure])
  figures!: Figure[];

  @Field(() => [NatureCount])
  natures!: NatureCount[];

  @Field(() => [DeclinedInWords], { description: 'The newest twenty, of whatever period.' })
  declined!: DeclinedInWords[];
}
