import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { ReadinessItemKind } from '../../consultation/index.js';
import { BriefLevel } from '../../opinion/index.js';
import { PLACE_NAMES, partsOf, valueAt } from '../message.rules.js';
import { isGathered, NoticeKind } from '../notice.kinds.js';
import { factsIn, houseText, type MessageFacts, messageText, placesOf } from '../notice.words.js';
import { toldAs } from '../told-as.js';
import { urgentBecause } from '../urgent.js';
import { whyNotKept, wordsIn } from './save-message-template.js';
import type { TemplateWords } from './template.entity.js';
import { canWriteMessages } from './template.policy.js';
import type {
  MessagePreview,
  MessageTemplateChangeRow,
  MessageTemplateInput,
  MessageTemplateRow,
} from './template.types.js';

type KeptTemplate = TemplateWords & { readonly kind: NoticeKind; readonly version: number };

const keptQuery = prepared<KeptTemplate, { kinds: readonly NoticeKind[] }>(
  'notice.templates',
  `select m.kind, m.text, m.provider_template_id as "providerTemplateId", m.parameters, m.version
   from message_template m where m.kind = any(:kinds::text[])`,
);
const AS_THE_HOUSE: TemplateWords = { text: null, providerTemplateId: null, parameters: [] };

/** How these kinds are put here. What an older version kept and this one cannot say is said in the house's words. */
export async function templatesOf(
  ctx: RequestContext,
  kinds: readonly NoticeKind[],
): Promise<(kind: NoticeKind) => TemplateWords> {
  const rows = await ctx.read.all(keptQuery, { kinds: [...new Set(kinds)] });
  const kept = new Map(rows.filter((row) => whyNotKept(row.kind, row) === null).map((row) => [row.kind, row]));
  return (kind) => kept.get(kind) ?? AS_THE_HOUSE;
}

// Made up, and of a common length. Nothing of a real matter is needed to judge the words.
const EXAMPLE = '东门菜市场早市占道';
const LONGEST = '长'.repeat(40);

function exampleOf(kind: NoticeKind, title: string): MessageFacts {
  return {
    kind,
    title,
    startsAt: '2026-10-15T01:00:00Z',
    place: '城南镇二楼会议室',
    dueOn: '2026-10-12',
    items: [ReadinessItemKind.FIELD_RESEARCH, ReadinessItemKind.SUGGESTION],
    level: BriefLevel.CITY,
    topics: 3,
    gathered: isGathered(kind) ? 2 : 0,
  };
}
const bareOf = (kind: NoticeKind): MessageFacts => ({
  ...exampleOf(kind, EXAMPLE),
  startsAt: null,
  place: null,
  dueOn: null,
  gathered: 0,
});
const TODAY = '2026-10-01';

/** Every kind, with what this installation made of it. */
export async function readMessageTemplates(ctx: RequestContext): Promise<MessageTemplateRow[]> {
  authorize(canWriteMessages(ctx.viewer), 'see the words of messages');
  const kinds = Object.values(NoticeKind);
  const kept = new Map((await ctx.read.all(keptQuery, { kinds })).map((row) => [row.kind, row]));
  return kinds.map((kind) => {
    const words = kept.get(kind) ?? { ...AS_THE_HOUSE, version: 0 };
    const usable = whyNotKept(kind, words) === null ? words.text : null;
    return {
      kind,
      toldAs: toldAs(kind),
      urgent: urgentBecause(kind),
      places: placesOf(kind).map((place) => ({ place, name: PLACE_NAMES[place] })),
      houseText: houseText(kind),
      text: words.text,
      providerTemplateId: words.providerTemplateId,
      parameters: words.parameters,
      version: words.version,
      parts: partsOf(messageText(exampleOf(kind, EXAMPLE), TODAY, usable, linkFor(ctx))),
    };
  });
}

const linkFor = (ctx: RequestContext) => `${ctx.services.config.publicUrl ?? 'https://example.org'}/portal/notices`;

/** What would be sent, of a matter that does not exist. */
export function previewMessage(ctx: RequestContext, input: MessageTemplateInput): MessagePreview {
  authorize(canWriteMessages(ctx.viewer), 'see the words of messages');
  const { kind } = input;
  const words = wordsIn(input);
  const problem = whyNotKept(kind, words);
  const own = problem ? null : words.text;
  const link = linkFor(ctx);
  const text = messageText(exampleOf(kind, EXAMPLE), TODAY, own, link);
  const facts = factsIn(exampleOf(kind, EXAMPLE), TODAY, link);
  return {
    problem,
    text,
    bare: messageText(bareOf(kind), TODAY, own, link),
    characters: text.length,
    parts: partsOf(text),
    mostParts: partsOf(messageText(exampleOf(kind, LONGEST), TODAY, own, link)),
    values: words.parameters.map(({ place }) => valueAt(place, facts)),
  };
}

type ChangeRow = Pick<MessageTemplateChangeRow, 'id' | 'madeVersion' | 'changedByName' | 'changedAt'> & {
  readonly before: TemplateWords;
  readonly after: TemplateWords;
};
const historyQuery = prepared<ChangeRow, { kind: NoticeKind; after: string | null; limit: number }>(
  'notice.templateHistory',
  `select h.id, h.made_version as "madeVersion", a.display_name as "changedByName", h.changed_at as "changedAt",
     h.before, h.after
   from message_template_change h left join account a on a.id = h.changed_by
   where h.kind = :kind and (:after::uuid is null or h.id < :after) order by h.id desc limit :limit`,
);
const historyCountQuery = prepared<{ count: number }, { kind: NoticeKind }>(
  'notice.templateHistoryCount',
  'select count(*) as count from message_template_change h where h.kind = :kind',
);

/** Who changed the words of a kind, newest first. */
export async function readTemplateHistory(
  ctx: RequestContext,
  asked: { kind: NoticeKind; first: number; after: string | null },
): Promise<Page<MessageTemplateChangeRow>> {
  authorize(canWriteMessages(ctx.viewer), 'see the words of messages');
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(historyQuery, { kind: asked.kind, after, limit }),
    ctx.read.one(historyCountQuery, { kind: asked.kind }),
  ]);
  const nodes = rows.map(({ before, after: became, ...row }) => ({
    ...row,
    textBefore: before.text,
    textAfter: became.text,
    providerBefore: before.providerTemplateId,
    providerAfter: became.providerTemplateId,
    parametersAfter: became.parameters,
  }));
  return toPage(nodes, limit, total?.count ?? 0);
}
