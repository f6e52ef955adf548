import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { StuckParty } from '../commitment/index.js';
import { ResponseNature } from '../wording/index.js';
import { FigureName, RecordKind } from './figures.js';

@InputType({ description: 'Days in China, both included.' })
export class PeriodInput {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate)
  to!: string;
}

@ObjectType({ description: 'A period whose figures are kept as they stood, with their records.' })
@Audience(...STAFF)
export class PeriodSeal {
  @Field(() => LocalDate, { description: 'The day the figures are of.' })
  asOf!: string;

  @Field(() => DateTime)
  sealedAt!: string;

  @Field(() => Boolean, {
    description: 'What is kept is not what was sealed: figures are reckoned today, until somebody looked into it.',
  })
  damaged!: boolean;
}

@ObjectType({ description: 'What a sealed figure would be by what the records say today.' })
@Audience(...STAFF, 'DEPARTMENT_OFFICER')
export class FigureToday {
  @Field(() => Int)
  n!: number;

  @Field(() => Int)
  counted!: number;

  @Field(() => Float, { nullable: true })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  median!: number | null;
}

@ObjectType({
  description: 'One number: how many of how many, and how large on average where its records carry a value.',
})
@Audience(...STAFF, 'DEPARTMENT_OFFICER')
export class Figure {
  @Field(() => FigureName)
  name!: FigureName;

  @Field(() => Int, { description: 'Records behind it.' })
  n!: number;

  @Field(() => Int, { description: 'Those of them that count.' })
  counted!: number;

  @Field(() => Float, { nullable: true, description: 'counted ÷ n; null when n is 0.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean of the records’ values: a share of 0 to 1, or days.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  median!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Of a sealed period: the day it was sealed as of.' })
  asOf!: string | null;

  @Field(() => FigureToday, {
    nullable: true,
    description: 'Of a sealed period, where it differs: what was done or put right since, as of today.',
  })
  today!: FigureToday | null;
}

@ObjectType({ description: 'The figures of one liaison committee.' })
@Audience(...STAFF)
export class CommitteeFigures {
  @Field(() => ID)
  committeeId!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => [Figure])
  figures!: Figure[];
}

@ObjectType({ description: 'How often a department’s last word to a demand was of one nature.' })
@Audience(...STAFF, 'DEPARTMENT_OFFICER')
export class NatureCount {
  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'The figures of one department, and the natures of its responses.' })
@Audience(...STAFF, 'DEPARTMENT_OFFICER')
export class DepartmentFigures {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => String)
  departmentName!: string;

  @Field(() => [Figure])
  figures!: Figure[];

  @Field(() => [NatureCount])
  natures!: NatureCount[];
}

@ObjectType({ description: 'The numbers of a period, for the district or for one committee.' })
@Audience(...STAFF)
export class Dashboard {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate)
  to!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The one committee the viewer sees, or null for the whole district.',
  })
  committeeId!: string | null;

  @Field(() => PeriodSeal, { nullable: true, description: 'Null while corrections of the period still count for it.' })
  seal!: PeriodSeal | null;

  @Field(() => [Figure])
  figures!: Figure[];

  @Field(() => [StuckParty], {
    description: 'As it stands today, whatever the period: whose turn it is, and how long.',
  })
  turns!: StuckParty[];

  @Field(() => [CommitteeFigures])
  committees!: CommitteeFigures[];

  @Field(() => [DepartmentFigures])
  departments!: DepartmentFigures[];
}

@ObjectType({ description: 'One record behind a figure.' })
@Audience(...STAFF)
export class FigureRecord {
  @Field(() => RecordKind)
  kind!: RecordKind;

  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Where a DEMAND was raised, a SUGGESTION made, a CLAUSE settled.' })
  consultationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where a sealed record is no more.' })
  title!: string | null;

  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => DateTime, { nullable: true })
  at!: string | null;

  @Field(() => Boolean, { description: 'Whether it is among those that count.' })
  counted!: boolean;

  @Field(() => Float, { nullable: true })
  value!: number | null;
}

@ObjectType({ description: 'A record of a sealed figure that counts otherwise by what is so today.' })
@Audience(...STAFF)
export class FigureChange {
  @Field(() => RecordKind)
  kind!: RecordKind;

  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  consultationId!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it counted then; null where it was not among them.' })
  countedThen!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it counts today; null where it is no longer among them.',
  })
  countedToday!: boolean | null;
}

@ObjectType()
@Audience(...STAFF)
export class FigureRecords {
  @Field(() => PeriodSeal, { nullable: true })
  seal!: PeriodSeal | null;

  @Field(() => [FigureChange], { description: 'Since the period was sealed; the first hundred.' })
  changes!: FigureChange[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [FigureRecord])
  nodes!: FigureRecord[];
}
