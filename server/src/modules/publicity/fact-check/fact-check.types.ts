import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { DESK } from '../publicity.audience.js';
import { FactVerdict } from './fact-check.entity.js';

@ObjectType({ description: 'A link as it was made: shown this once.' })
@Audience(...DESK)
export class IssuedFactCheck {
  @Field(() => ID) storyId!: string;
  @Field(() => ID) linkId!: string;
  @Field(() => String) unitName!: string;
  @Field(() => String, { description: 'What opens the page; kept nowhere.' }) token!: string;
  @Field(() => LocalDate) expiresOn!: string;
}

@ObjectType({ description: 'One fact to be confirmed or objected to.' })
@Audience('PUBLIC')
export class FactToCheck {
  @Field(() => String) factKey!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'As it stands now.' }) value!: string;
  @Field(() => String, { description: 'The sentence it stands in.' }) sentence!: string;
  @Field(() => FactVerdict, { nullable: true, description: 'As it was answered by this link.' })
  verdict!: FactVerdict | null;
  @Field(() => String) note!: string;
  @Field(() => String, { nullable: true, description: 'What it said when it was answered, where that was otherwise.' })
  answeredValue!: string | null;
}

@ObjectType({ description: 'A story before it is told, as the unit concerned sees it by its link.' })
@Audience('PUBLIC')
export class FactCheckMatter {
  @Field(() => String) unitName!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { description: 'The text in paragraphs, its facts as they stand now.' }) text!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => LocalDate) expiresOn!: string;
  @Field(() => [FactToCheck]) facts!: FactToCheck[];
  @Field(() => Int) answered!: number;
}
