import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { ProofKind, ProofReason } from '../wording/index.js';
import { ProofTextKind } from './waved-slip.entity.js';

registerEnumType(ProofKind, { name: 'ProofKind', description: 'What kind of slip it is.' });
registerEnumType(ProofReason, { name: 'ProofReason', description: 'Why it is one; its words are the clients’.' });

@InputType()
export class ProofTextInput {
  @Field(() => ProofTextKind)
  kind!: ProofTextKind;

  @Field(() => ID, { description: 'Of the meeting, the brief or the story.' })
  id!: string;
}

@InputType()
export class ProofreadInput {
  @Field(() => ProofTextInput, { nullable: true, description: 'Whose text it is; null: not saved anywhere yet.' })
  of?: ProofTextInput | null;

  @Field(() => String, { description: 'At most 20000 characters, as it is written now.' })
  text!: string;
}

@InputType()
export class WaveSlipInput {
  @Field(() => ProofTextInput)
  of!: ProofTextInput;

  @Field(() => String, { description: 'Of the finding.' })
  mark!: string;
}

/** Whoever writes at a meeting’s desk, a brief or a story. */
export const TEXT_WRITERS = ['GUEST', ...PARTIES, 'REVIEWER'] as const;

@ObjectType({ description: 'Something in a text that is not as it should be.' })
@Audience(...TEXT_WRITERS)
export class ProofSlip {
  @Field(() => String, { description: 'What it is known by, while its sentence stands.' })
  mark!: string;

  @Field(() => ProofKind)
  kind!: ProofKind;

  @Field(() => ProofReason)
  reason!: ProofReason;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units.' })
  from!: number;

  @Field(() => Int)
  to!: number;

  @Field(() => String, { description: 'As it is written.' })
  text!: string;

  @Field(() => String)
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'What to write instead; null where only a person can say.' })
  proposal!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is held against.' })
  detail!: string | null;

  @Field(() => Boolean, { description: 'Somebody who writes this text waved it away.' })
  waved!: boolean;
}
