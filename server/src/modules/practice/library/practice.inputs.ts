import { Field, ID, InputType, Int } from 'type-graphql';
import { ConsultationForm } from '../../consultation/index.js';
import { TownshipKind } from '../../roster/index.js';
import { PracticeOutcome, PracticeStatus } from './practice.enums.js';

@InputType()
export class PracticeFilter {
  @Field(() => String, { nullable: true, description: 'Words of its title or of what worked.' })
  search?: string | null;
  @Field(() => ConsultationForm, { nullable: true }) form?: ConsultationForm | null;
  @Field(() => String, { nullable: true }) category?: string | null;
  @Field(() => TownshipKind, { nullable: true }) townshipKind?: TownshipKind | null;
  @Field(() => PracticeOutcome, { nullable: true }) outcome?: PracticeOutcome | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => PracticeStatus, { nullable: true, description: 'Left out: what is in the library.' })
  status?: PracticeStatus | null;
}

@InputType()
export class DrawUpPracticeInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => String) clientMutationId!: string;
}

@InputType({ description: 'One part, in the order they stand in.' })
export class KeptPartInput {
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: 'It goes out with the practice.' }) kept!: boolean;
}

@InputType()
export class SavePracticeInput {
  @Field(() => ID) practiceId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'At most 120 characters.' }) title!: string;
  @Field(() => String, { description: 'What it was; at most 7,000 characters, as the next three.' }) matter!: string;
  @Field(() => String, { description: '做法' }) worked!: string;
  @Field(() => String, { description: '成效' }) effect!: string;
  @Field(() => String, { description: '注意' }) caution!: string;
  @Field(() => String, { description: 'What its questionnaire begins with.' }) intro!: string;
  @Field(() => [KeptPartInput]) groups!: KeptPartInput[];
  @Field(() => [KeptPartInput]) questions!: KeptPartInput[];
  @Field(() => [KeptPartInput]) agenda!: KeptPartInput[];
}

@InputType()
export class PracticeActInput {
  @Field(() => ID) practiceId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class PracticeReasonInput {
  @Field(() => ID) practiceId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class UsePracticeInput {
  @Field(() => ID) practiceId!: string;
  @Field(() => ID, { description: 'The one being prepared, of any committee.' }) consultationId!: string;
  @Field(() => Boolean, { description: 'Its form, and with it the checklist and days the form has today.' })
  form!: boolean;
  @Field(() => [String], { description: 'Which groups of people, by their names.' }) groups!: string[];
  @Field(() => Boolean) questions!: boolean;
  @Field(() => Boolean) agenda!: boolean;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class DropPracticeUseInput {
  @Field(() => ID) practiceId!: string;
  @Field(() => ID) consultationId!: string;
}
