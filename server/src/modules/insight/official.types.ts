import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { LocalDate } from '../../kernel/scalars.js';
import { FigureName } from './figures.js';
import { Figure, PeriodSeal } from './insight.types.js';
import { SeriesUnit } from './periods.rules.js';

registerEnumType(SeriesUnit, { name: 'SeriesUnit' });

@ObjectType({ description: 'One rate, beside what it was.' })
@Audience(...STAFF)
export class OfficialRate {
  @Field(() => FigureName) name!: FigureName;
  @Field(() => Figure) now!: Figure;
  @Field(() => Figure, { description: 'Of the period before, as long.' }) previous!: Figure;
  @Field(() => Figure, { description: 'Of the same days a year before.' }) lastYear!: Figure;
}

@ObjectType({ description: 'A rate of one month, quarter or year.' })
@Audience(...STAFF)
export class SeriesPoint {
  @Field(() => FigureName) name!: FigureName;
  @Field(() => LocalDate) start!: string;
  @Field(() => Int) n!: number;
  @Field(() => Int) counted!: number;
}

@ObjectType({ description: '采纳率 落实率 反馈率' })
@Audience(...STAFF)
export class OfficialRates {
  @Field(() => PeriodSeal, { nullable: true, description: 'Of the period itself; the others say it by their figures.' })
  seal!: PeriodSeal | null;
  @Field(() => [OfficialRate]) rates!: OfficialRate[];
  @Field(() => Figure, { description: 'Of those who raised something: who left no way to be told.' })
  unreachable!: Figure;
  @Field(() => LocalDate) previousFrom!: string;
  @Field(() => LocalDate) previousTo!: string;
  @Field(() => [SeriesPoint], { description: 'Up to the end of the period: 12 months, 8 quarters or 5 years.' })
  series!: SeriesPoint[];
}
