import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { WaitingKind } from './waiting.kinds.js';

@InputType({ description: 'One line of the worklist, by its kind and its record.' })
export class LineInput {
  @Field(() => WaitingKind)
  kind!: WaitingKind;

  @Field(() => ID)
  recordId!: string;
}

@InputType()
export class SetLineAsideInput extends LineInput {
  @Field(() => LocalDate, { description: 'It waits again from this day on.' })
  until!: string;
}

@InputType()
export class AssignLineInput extends LineInput {
  @Field(() => ID, { description: 'Whoever is to do it; oneself: takes it.' })
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'With whom it lay as the page showed it; null: with nobody.' })
  heldById?: string | null;
}
