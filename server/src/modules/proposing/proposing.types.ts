import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { BRIEF_WRITERS, BriefSourceKind } from '../opinion/index.js';
import { ProposedPart } from './answer.rules.js';
import { ProposingRefusal } from './proposing.refusal.js';

registerEnumType(ProposedPart, { name: 'ProposedPart', description: 'Where in a brief a proposed sentence belongs.' });

@InputType()
export class ProposeBriefInput {
  @Field(() => ID)
  briefId!: string;
}

@ObjectType({ description: 'A sentence of the model that holds against the records it names.' })
@Audience(...BRIEF_WRITERS)
export class ProposedSentence {
  @Field(() => ProposedPart)
  part!: ProposedPart;

  @Field(() => String)
  text!: string;

  @Field(() => [Int], { description: 'The numbers of the records it rests on.' })
  records!: number[];
}

@ObjectType({ description: 'A record that was given to the model, by the number it had.' })
@Audience(...BRIEF_WRITERS)
export class ProposalRecord {
  @Field(() => Int)
  number!: number;

  @Field(() => BriefSourceKind)
  kind!: BriefSourceKind;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'What a model proposes for a brief. Nothing of it is saved anywhere.' })
@Audience(...BRIEF_WRITERS)
export class BriefProposal {
  @Field(() => [ProposedSentence])
  sentences!: ProposedSentence[];

  @Field(() => [ProposalRecord])
  records!: ProposalRecord[];

  @Field(() => Int, { description: 'Sentences that did not hold against the records, and are not here.' })
  leftOut!: number;

  @Field(() => Int, { description: 'Records that were not sent, because they speak to a program.' })
  withheld!: number;
}

export const ProposeBriefResult = resultUnion('ProposeBriefResult', BriefProposal, ProposingRefusal);
