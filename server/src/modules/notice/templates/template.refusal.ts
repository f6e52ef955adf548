import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Refusal } from '../../../kernel/refusal.js';

export enum MessageTemplateRefusalCode {
  /** No place is called so. */
  UNKNOWN_PLACE = 'UNKNOWN_PLACE',
  /** Messages of this kind do not have this fact, or may not say it. */
  NOT_IN_THIS_KIND = 'NOT_IN_THIS_KIND',
  /** A brace or a bracket without its other half. */
  UNCLOSED = 'UNCLOSED',
  /** Parameters, and no template of a provider they belong to. */
  NO_PROVIDER_TEMPLATE = 'NO_PROVIDER_TEMPLATE',
  /** Two parameters of one name. */
  SAME_PARAMETER = 'SAME_PARAMETER',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
}
registerEnumType(MessageTemplateRefusalCode, { name: 'MessageTemplateRefusalCode' });

@ObjectType({ description: 'Why the words of a message stay as they are.' })
@Audience('SECRETARIAT')
export class MessageTemplateRefusal extends Refusal {
  @Field(() => MessageTemplateRefusalCode) readonly code: MessageTemplateRefusalCode;
  @Field(() => String, { description: 'The place, the parameter or the words it is about.' }) readonly at: string;

  constructor(code: MessageTemplateRefusalCode, at = '') {
    super();
    this.code = code;
    this.at = at;
  }
}
