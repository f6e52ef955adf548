// What the body of a story is made of: the JSON of a ProseMirror document with these nodes and marks, and no others.
// The editor's schema has the same names; decision 0130.

export interface Mark {
  readonly type: 'bold' | 'italic';
}

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** A figure or a field of a record, read live wherever the story is shown. */
export interface FactRefNode {
  readonly type: 'factRef';
  readonly attrs: FactReference;
}

export type Inline = TextNode | FactRefNode;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 };
  readonly content?: readonly Inline[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly (Paragraph | BulletList | OrderedList)[];
}

export interface BulletList {
  readonly type: 'bulletList';
  readonly content: readonly ListItem[];
}

export interface OrderedList {
  readonly type: 'orderedList';
  readonly content: readonly ListItem[];
}

/** A photograph that was released (`StoredFile` with reach PUBLIC). */
export interface Picture {
  readonly type: 'picture';
  readonly attrs: { readonly fileId: string; readonly caption: string };
}

export interface BeforeAfter {
  readonly type: 'beforeAfter';
  readonly attrs: { readonly beforeId: string; readonly afterId: string; readonly caption: string };
}

export const CONSENT_WAYS = ['SPOKEN', 'WRITTEN', 'MESSAGE'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** What somebody said. Named only with a consent that was given on a day, in a way; else only the group is said. */
export interface Quotation {
  readonly type: 'quotation';
  readonly attrs: {
    /** null: unnamed (一位商户). */
    readonly speaker: string | null;
    /** Of which group: 商户, 居民, 政协委员. */
    readonly group: string;
    readonly consentOn: string | null;
    readonly consentHow: ConsentWay | null;
  };
  readonly content: readonly Paragraph[];
}

export type Block = Paragraph | Heading | BulletList | OrderedList | Picture | BeforeAfter | Quotation;

export interface StoryDoc {
  readonly type: 'doc';
  readonly content: readonly Block[];
}

// Fact references -------------------------------------------------------------------------------------------------------

/** Fields of one commitment that stand in the public chain. */
export const COMMITMENT_FIELDS = [
  'STATE',
  'ACTION',
  'DELIVERABLE',
  'UNIT',
  'PROMISED_DUE_ON',
  'DUE_ON',
  'CLOSED_ON',
  'RESULT_CLASS',
  'ROUND',
  'RELAPSES',
  /** The residents' verdict of the last round, with n. */
  'VERDICT',
  'DAYS_SINCE_PROMISED',
  'DAYS_OVERDUE',
  'DAYS_SINCE_CLOSED',
] as const;
export const DEMAND_FIELDS = ['TITLE', 'STATE', 'UNIT', 'REASON'] as const;
/** Fields of one consultation: what was held, and the counts of what became of it. */
export const CONSULTATION_FIELDS = [
  'TITLE',
  'FORM',
  'HELD_ON',
  'PLACE',
  'COMMITTEE',
  'DEMANDS',
  'PROMISES',
  'DONE',
  'OPEN',
  'DECLINED',
  'CARRIED_OVER',
  'CLAUSES_HELD',
  'RATERS',
  'DAYS_SINCE_HELD',
] as const;

export type CommitmentField = (typeof COMMITMENT_FIELDS)[number];
export type DemandField = (typeof DEMAND_FIELDS)[number];
export type ConsultationField = (typeof CONSULTATION_FIELDS)[number];

/** The parts of a figure: its share, how many count, of how many, or the median of its values. */
export const FIGURE_PARTS = ['SHARE', 'COUNTED', 'N', 'MEDIAN'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

export type FactReference =
  | { readonly kind: 'COMMITMENT'; readonly recordId: string; readonly field: CommitmentField }
  | { readonly kind: 'DEMAND'; readonly recordId: string; readonly field: DemandField }
  | { readonly kind: 'CONSULTATION'; readonly recordId: string; readonly field: ConsultationField }
  | {
      readonly kind: 'FIGURE';
      /** A `FigureName`. */
      readonly figure: string;
      readonly part: FigurePart;
      /** null: the district. */
      readonly committeeId: string | null;
      readonly from: string;
      /** null: until today, whichever day that is. */
      readonly to: string | null;
    };

/** One key for one fact: the same reference twice is resolved once. */
export function factKey(fact: FactReference): string {
  return fact.kind === 'FIGURE'
    ? ['FIGURE', fact.figure, fact.part, fact.committeeId ?? '', fact.from, fact.to ?? ''].join(':')
    : [fact.kind, fact.recordId, fact.field].join(':');
}

// Reading a body ---------------------------------------------------------------------------------------------------------

/** Every node in the order of reading. */
export function* nodesOf(node: StoryDoc | Block | ListItem | Inline): Generator<StoryDoc | Block | ListItem | Inline> {
  yield node;
  if ('content' in node && node.content) for (const child of node.content) yield* nodesOf(child);
}

/** Every fact the body refers to, each once. */
export function factsIn(doc: StoryDoc): Map<string, FactReference> {
  const found = new Map<string, FactReference>();
  for (const node of nodesOf(doc)) if (node.type === 'factRef') found.set(factKey(node.attrs), node.attrs);
  return found;
}

/** Every photograph it shows, each once, in the order of reading. */
export function picturesIn(doc: StoryDoc): string[] {
  const ids: string[] = [];
  for (const node of nodesOf(doc)) {
    if (node.type === 'picture') ids.push(node.attrs.fileId);
    if (node.type === 'beforeAfter') ids.push(node.attrs.beforeId, node.attrs.afterId);
  }
  return [...new Set(ids)];
}

export const EMPTY_DOC: StoryDoc = { type: 'doc', content: [{ type: 'paragraph' }] };
