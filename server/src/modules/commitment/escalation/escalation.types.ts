import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';

export enum EscalationStepKind {
  BEING_WRITTEN = 'BEING_WRITTEN',
  /** 初审、核稿、签发 */
  WITH_DESK = 'WITH_DESK',
  /** 留存未用 */
  RETAINED = 'RETAINED',
  ISSUED = 'ISSUED',
  SENT_UP = 'SENT_UP',
  ADOPTED = 'ADOPTED',
  FORWARDED = 'FORWARDED',
  NOT_ADOPTED = 'NOT_ADOPTED',
  /** A leader gave an instruction: that, and nothing of it. */
  INSTRUCTED = 'INSTRUCTED',
  ACTED_ON = 'ACTED_ON',
  /** 回头看: it holds. */
  HELD = 'HELD',
  /** 回头看: it did not hold. */
  ACTED_ON_AGAIN = 'ACTED_ON_AGAIN',
}
registerEnumType(EscalationStepKind, {
  name: 'EscalationStepKind',
  description: 'How far a demand came that went up as a brief.',
});

export enum EscalationLevel {
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
}
registerEnumType(EscalationLevel, { name: 'EscalationLevel', description: '区, 市, 省, 全国.' });

@ObjectType({ description: 'One thing that became of a demand that went up as a brief: without names and wording.' })
@Audience('PUBLIC')
export class EscalationStep {
  @Field(() => EscalationStepKind)
  kind!: EscalationStepKind;

  @Field(() => EscalationLevel, { nullable: true })
  level!: EscalationLevel | null;

  @Field(() => LocalDate, { nullable: true, description: 'Null: it is so now.' })
  on!: string | null;
}
