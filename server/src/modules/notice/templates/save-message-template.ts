import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { PLACE_NAMES, parseTemplate, placesIn } from '../message.rules.js';
import { messageTemplateSaved } from '../notice.events.js';
import type { NoticeKind } from '../notice.kinds.js';
import { houseText, placesOf } from '../notice.words.js';
import {
  MessageTemplate,
  MessageTemplateChange,
  type TemplateParameter,
  type TemplateWords,
} from './template.entity.js';
import { canWriteMessages } from './template.policy.js';
import { MessageTemplateRefusal, MessageTemplateRefusalCode } from './template.refusal.js';
import type { MessageTemplateInput } from './template.types.js';

const LONGEST_TEXT = 300;
const MOST_PARAMETERS = 12;
const NAME = /^\w{1,20}$/;

/** From now on messages of this kind leave the house so; those that wait as well. */
export async function saveMessageTemplate(
  ctx: RequestContext,
  input: MessageTemplateInput,
): Promise<NoticeKind | MessageTemplateRefusal> {
  authorize(canWriteMessages(ctx.viewer), 'write the words of messages');
  const { kind, version } = input;
  const after = wordsIn(input);
  const why = whyNotKept(kind, after);
  if (why) return why;
  return inTransaction(ctx, async (tx) => {
    await tx.em.execute(
      `insert into message_template (id, created_at, kind, parameters, version) values (?, ?, ?, '[]', 0)
       on conflict (kind) do nothing`,
      [v7(), ctx.now().toISOString(), kind],
    );
    const row = await tx.em.findOneOrFail(MessageTemplate, { kind }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    expectVersion(row, version, {
      text: row.text ?? houseText(kind),
      providerTemplateId: row.providerTemplateId,
      parameters: row.parameters.map(({ name, place }) => `${name}=${place}`).join(' '),
    });
    const { text, providerTemplateId, parameters } = row;
    const before: TemplateWords = { text, providerTemplateId, parameters };
    if (isSame(before, after)) return new MessageTemplateRefusal(MessageTemplateRefusalCode.NOTHING_CHANGED);
    Object.assign(row, after);
    const changedBy = actorOf(ctx.viewer).id;
    if (!changedBy) throw new Error('whoever may write messages has an account');
    const change = { kind, madeVersion: version + 1, before, after, changedBy, changedAt: ctx.now() };
    tx.em.persist(tx.em.create(MessageTemplateChange, change));
    await tx.em.flush();
    tx.record(messageTemplateSaved({ kind, ownWords: after.text !== null }));
    return kind;
  });
}

/** What was typed; the house's words typed once more are the house's words. */
export function wordsIn(input: Omit<MessageTemplateInput, 'version'>): TemplateWords {
  const text = textInput(input.text, { field: 'text', max: LONGEST_TEXT });
  const providerTemplateId = textInput(input.providerTemplateId, { field: 'providerTemplateId', max: 64 });
  if (input.parameters.length > MOST_PARAMETERS) throw badInput('parameters', 'TOO_MANY');
  const parameters = input.parameters.map(({ name, place }, index): TemplateParameter => {
    const given = textInput(name, { field: `parameters.${index}.name`, max: 20, required: true });
    if (!NAME.test(given)) throw badInput(`parameters.${index}.name`, 'CHARACTERS');
    return { name: given, place };
  });
  return { text: text === houseText(input.kind) ? null : text, providerTemplateId, parameters };
}

const isSame = (one: TemplateWords, other: TemplateWords) =>
  one.text === other.text &&
  one.providerTemplateId === other.providerTemplateId &&
  one.parameters.map(({ name, place }) => `${name} ${place}`).join() ===
    other.parameters.map(({ name, place }) => `${name} ${place}`).join();

/** Why these words cannot be used for this kind; null where they can. */
export function whyNotKept(kind: NoticeKind, words: TemplateWords): MessageTemplateRefusal | null {
  const parsed = parseTemplate(words.text ?? '');
  if (!('pieces' in parsed)) return new MessageTemplateRefusal(MessageTemplateRefusalCode[parsed.problem], parsed.at);
  const may = placesOf(kind);
  const used = [...placesIn(parsed.pieces), ...words.parameters.map(({ place }) => place)];
  const foreign = used.find((place) => !may.includes(place));
  if (foreign) return new MessageTemplateRefusal(MessageTemplateRefusalCode.NOT_IN_THIS_KIND, PLACE_NAMES[foreign]);
  const names = words.parameters.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) return new MessageTemplateRefusal(MessageTemplateRefusalCode.SAME_PARAMETER, twice);
  if (names.length > 0 && words.providerTemplateId === null)
    return new MessageTemplateRefusal(MessageTemplateRefusalCode.NO_PROVIDER_TEMPLATE);
  return null;
}
