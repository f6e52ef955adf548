import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { NoticeKind } from '../notice.kinds.js';
import { saveMessageTemplate } from './save-message-template.js';
import { previewMessage, readMessageTemplates, readTemplateHistory } from './template.queries.js';
import { MessageTemplateRefusal } from './template.refusal.js';
import {
  MessagePreview,
  MessageTemplateChangePage,
  MessageTemplateInput,
  MessageTemplateRow,
} from './template.types.js';

@ObjectType()
@Audience('SECRETARIAT')
export class MessageTemplateSaved {
  @Field(() => NoticeKind) kind!: NoticeKind;
}
const MessageTemplateResult = resultUnion('MessageTemplateResult', MessageTemplateSaved, MessageTemplateRefusal);

@Resolver(() => MessageTemplateSaved)
export class MessageTemplateResolver {
  @Audience('SECRETARIAT')
  @Query(() => [MessageTemplateRow], { description: 'How each kind of message is put.' })
  messageTemplates(@Ctx() ctx: RequestContext) {
    return readMessageTemplates(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => MessagePreview, { description: 'What would be sent. The version is not looked at.' })
  messagePreview(@Arg('input', () => MessageTemplateInput) input: MessageTemplateInput, @Ctx() ctx: RequestContext) {
    return previewMessage(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Query(() => MessageTemplateChangePage)
  messageTemplateHistory(
    @Arg('kind', () => NoticeKind) kind: NoticeKind,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTemplateHistory(ctx, { kind, first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => MessageTemplateResult)
  async saveMessageTemplate(
    @Arg('input', () => MessageTemplateInput) input: MessageTemplateInput,
    @Ctx() ctx: RequestContext,
  ) {
    const outcome = await saveMessageTemplate(ctx, input);
    return outcome instanceof MessageTemplateRefusal
      ? outcome
      : Object.assign(new MessageTemplateSaved(), { kind: outcome });
  }

  @FieldResolver(() => MessageTemplateRow)
  async template(@Root() { kind }: MessageTemplateSaved, @Ctx() ctx: RequestContext) {
    return (await readMessageTemplates(ctx)).find((row) => row.kind === kind);
  }
}
