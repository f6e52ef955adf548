import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { DateTime } from '../../../kernel/scalars.js';
import { MessagePlace } from '../message.rules.js';
import { NoticeKind } from '../notice.kinds.js';
import { ToldAs } from '../told-as.js';
import { UrgentBecause } from '../urgent.js';
import { MessageTemplateRefusal } from './template.refusal.js';

registerEnumType(ToldAs, { name: 'ToldAs', description: 'As whom people are told something.' });

@ObjectType()
@Audience('SECRETARIAT')
export class MessageParameter {
  @Field(() => String, { description: 'What the provider calls it: a name, or a number of its order.' }) name!: string;
  @Field(() => MessagePlace) place!: MessagePlace;
}

@InputType()
export class MessageParameterInput {
  @Field(() => String) name!: string;
  @Field(() => MessagePlace) place!: MessagePlace;
}

@ObjectType()
@Audience('SECRETARIAT')
export class MessagePlaceName {
  @Field(() => MessagePlace) place!: MessagePlace;
  @Field(() => String, { description: 'As it stands between braces.' }) name!: string;
}

@ObjectType({ description: 'How one kind of message is put, in Chinese, as it leaves the house.' })
@Audience('SECRETARIAT')
export class MessageTemplateRow {
  @Field(() => NoticeKind) kind!: NoticeKind;
  @Field(() => [ToldAs]) toldAs!: readonly ToldAs[];
  @Field(() => UrgentBecause, { nullable: true, description: 'Why it waits for no morning; null: it does.' })
  urgent!: UrgentBecause | null;
  @Field(() => [MessagePlaceName], { description: 'The facts it may have.' }) places!: readonly MessagePlaceName[];
  @Field(() => String, { description: 'The house’s words, with named places in braces.' }) houseText!: string;
  @Field(() => String, { nullable: true, description: 'null: the house’s words are used.' }) text!: string | null;
  @Field(() => String, { nullable: true }) providerTemplateId!: string | null;
  @Field(() => [MessageParameter], { description: 'In the order the provider wants.' })
  parameters!: readonly MessageParameter[];
  @Field(() => Int, { description: '0: nobody has changed it yet.' }) version!: number;
  @Field(() => Int, { description: 'Short messages it is sent as, with a title of common length.' }) parts!: number;
}

@InputType()
export class MessageTemplateInput {
  @Field(() => NoticeKind) kind!: NoticeKind;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true, description: 'null: back to the house’s words.' }) text!: string | null;
  @Field(() => String, { nullable: true }) providerTemplateId!: string | null;
  @Field(() => [MessageParameterInput]) parameters!: MessageParameterInput[];
}

@ObjectType({ description: 'What would be sent, of a made-up matter.' })
@Audience('SECRETARIAT')
export class MessagePreview {
  @Field(() => MessageTemplateRefusal, { nullable: true, description: 'Why it could not be kept.' })
  problem!: MessageTemplateRefusal | null;
  @Field(() => String, { description: 'With all facts.' }) text!: string;
  @Field(() => String, { description: 'With those only that it always has.' }) bare!: string;
  @Field(() => Int) characters!: number;
  @Field(() => Int, { description: 'Short messages it is sent and paid as.' }) parts!: number;
  @Field(() => Int, { description: 'The same with the longest title.' }) mostParts!: number;
  @Field(() => [String], { description: 'What stands in the parameters, in their order.' }) values!: string[];
}

@ObjectType({ description: 'One change of how a kind of message is put.' })
@Audience('SECRETARIAT')
export class MessageTemplateChangeRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) madeVersion!: number;
  @Field(() => String, { nullable: true }) changedByName!: string | null;
  @Field(() => DateTime) changedAt!: string;
  @Field(() => String, { nullable: true, description: 'null: the house’s words.' }) textBefore!: string | null;
  @Field(() => String, { nullable: true, description: 'null: the house’s words.' }) textAfter!: string | null;
  @Field(() => String, { nullable: true }) providerBefore!: string | null;
  @Field(() => String, { nullable: true }) providerAfter!: string | null;
  @Field(() => [MessageParameter]) parametersAfter!: readonly MessageParameter[];
}

export const MessageTemplateChangePage = pageOf('MessageTemplateChangePage', MessageTemplateChangeRow, 'SECRETARIAT');
