import { z } from 'zod';
import { badInput } from '../../../kernel/errors.js';
import {
  type Block,
  COMMITMENT_FIELDS,
  CONSENT_WAYS,
  CONSULTATION_FIELDS,
  DEMAND_FIELDS,
  FIGURE_PARTS,
  factsIn,
  type ListItem,
  nodesOf,
  picturesIn,
  type StoryDoc,
} from './story-doc.js';

/** What a body may be at most: it is read on a phone, and a page stays under 100 KB. */
export const BODY_BOUNDS = {
  bytes: 200_000,
  characters: 20_000,
  nodes: 2_000,
  pictures: 30,
  facts: 60,
  figures: 12,
  depth: 3,
} as const;
export type BodyBounds = Readonly<Record<'bytes' | 'characters' | 'nodes' | 'pictures' | 'facts' | 'figures', number>>;

const text = (max: number) =>
  z.string().refine((said) => !said.includes('\0') && said.isWellFormed() && [...said].length <= max);
const line = (max: number) => text(max).transform((said) => said.trim());
const id = z.uuid().transform((given) => given.toLowerCase());
const day = z.iso.date();

const mark = z.strictObject({ type: z.enum(['bold', 'italic']) });
const textNode = z.strictObject({
  type: z.literal('text'),
  text: text(BODY_BOUNDS.characters).refine((said) => said.length > 0),
  marks: z.array(mark).max(2).optional(),
});

const recordFact = <Kind extends string, Fields extends readonly [string, ...string[]]>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), recordId: id, field: z.enum(fields) });
const factReference = z.union([
  recordFact('COMMITMENT', COMMITMENT_FIELDS),
  recordFact('DEMAND', DEMAND_FIELDS),
  recordFact('CONSULTATION', CONSULTATION_FIELDS),
  z.strictObject({
    kind: z.literal('FIGURE'),
    figure: z.string().regex(/^[A-Z_]{2,60}$/),
    part: z.enum(FIGURE_PARTS),
    committeeId: id.nullish().transform((given) => given ?? null),
    from: day,
    to: day.nullish().transform((given) => given ?? null),
  }),
]);

/** Editors send every attribute a node may have, most of them empty. */
const bare = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const attrs = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(attrs);
};
const factRef = z.strictObject({ type: z.literal('factRef'), attrs: z.preprocess(bare, factReference) });

const inline = z.union([textNode, factRef]);
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.preprocess(bare, z.strictObject({})).optional(),
  content: z.array(inline).max(BODY_BOUNDS.nodes).optional(),
});
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.preprocess(bare, z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) })),
  content: z.array(inline).max(BODY_BOUNDS.nodes).optional(),
});

/** Where a list starts counting is the editor's default, and no list may start elsewhere. */
const listAttrs = z.preprocess(bare, z.strictObject({ start: z.literal(1).optional(), tight: z.boolean().optional() }));
const listOf = (depth: number): z.ZodType<Block> =>
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: listAttrs.optional(),
    content: z.array(itemOf(depth)).min(1).max(200),
  }) as unknown as z.ZodType<Block>;
const itemOf = (depth: number): z.ZodType<ListItem> =>
  z.strictObject({
    type: z.literal('listItem'),
    attrs: z.preprocess(bare, z.strictObject({})).optional(),
    content: z
      .array(depth < BODY_BOUNDS.depth ? z.union([paragraph, z.lazy(() => listOf(depth + 1))]) : paragraph)
      .min(1)
      .max(50),
  }) as unknown as z.ZodType<ListItem>;

const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.preprocess(bare, z.strictObject({ fileId: id, caption: line(200).default('') })),
});
const beforeAfter = z.strictObject({
  type: z.literal('beforeAfter'),
  attrs: z.preprocess(bare, z.strictObject({ beforeId: id, afterId: id, caption: line(200).default('') })),
});
const quotation = z.strictObject({
  type: z.literal('quotation'),
  attrs: z.preprocess(
    bare,
    z.strictObject({
      speaker: line(40).nullable().default(null),
      group: line(40).refine((said) => said !== ''),
      consentOn: day.nullable().default(null),
      consentHow: z.enum(CONSENT_WAYS).nullable().default(null),
    }),
  ),
  content: z.array(paragraph).min(1).max(20),
});

const blockOf = z.union([paragraph, heading, listOf(1), picture, beforeAfter, quotation]);
const docOf = z.strictObject({ type: z.literal('doc'), content: z.array(blockOf).min(1).max(500) });

/** What a client sent as a body, as it is kept; anything that is not of the schema is refused, and nothing is let go. */
export function bodyInput(given: string, field = 'body', bounds: BodyBounds = BODY_BOUNDS): StoryDoc {
  if (Buffer.byteLength(given) > bounds.bytes) throw badInput(field, 'TOO_LONG');
  let json: unknown;
  try {
    json = JSON.parse(given);
  } catch {
    throw badInput(field, 'FORMAT');
  }
  const read = docOf.safeParse(json);
  if (!read.success) throw badInput(field, 'FORMAT');
  const doc = withoutEmptyAttrs(read.data) as StoryDoc;
  const nodes = [...nodesOf(doc)];
  const characters = nodes.reduce((sum, node) => sum + (node.type === 'text' ? [...node.text].length : 0), 0);
  if (nodes.length > bounds.nodes || characters > bounds.characters) throw badInput(field, 'TOO_LONG');
  const facts = [...factsIn(doc).values()];
  const figures = facts.filter(({ kind }) => kind === 'FIGURE').length;
  if (picturesIn(doc).length > bounds.pictures || facts.length > bounds.facts || figures > bounds.figures) {
    throw badInput(field, 'TOO_MANY');
  }
  return doc;
}

/** Paragraphs, items and lists have no attributes of ours: what the editor sent beside them is not kept. */
function withoutEmptyAttrs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutEmptyAttrs);
  if (typeof node !== 'object' || node === null) return node;
  const { attrs, content, ...rest } = node as { type?: string; attrs?: unknown; content?: unknown };
  const kept = ['heading', 'factRef', 'picture', 'beforeAfter', 'quotation'].includes(rest.type ?? '');
  return {
    ...rest,
    ...(kept && attrs !== undefined && { attrs }),
    ...(content !== undefined && { content: withoutEmptyAttrs(content) }),
  };
}
