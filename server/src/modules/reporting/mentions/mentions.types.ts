import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';

/** What may say something of a matter in words of its own. */
export enum MentionKind {
  BRIEF = 'BRIEF',
  /** Not handed in yet: its writer's name and whether it names the matter, nothing of its words. */
  BRIEF_DRAFT = 'BRIEF_DRAFT',
  STORY = 'STORY',
  REPORT = 'REPORT',
  MINUTES = 'MINUTES',
  CORRIGENDUM = 'CORRIGENDUM',
  TOPIC = 'TOPIC',
  MATERIAL = 'MATERIAL',
  SPEECH_PAPER = 'SPEECH_PAPER',
  POSITION = 'POSITION',
  RESEARCH = 'RESEARCH',
  SUGGESTION = 'SUGGESTION',
  TRIP = 'TRIP',
  /** A document: no program reads what is in it. */
  FILE = 'FILE',
}
registerEnumType(MentionKind, { name: 'MentionKind' });

@ObjectType({
  description: 'Something of the same consultation, or written from it, that may mention what is taken down.',
})
@Audience('SECRETARIAT')
export class Mention {
  @Field(() => MentionKind) kind!: MentionKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, { description: 'What its page is found by.' }) place!: string;
  @Field(() => String, { description: 'BRIEF_DRAFT: who writes it.' }) title!: string;
  @Field(() => Boolean, { description: 'Has the name of the matter in it; a file: unknown, so false.' })
  names!: boolean;
}
