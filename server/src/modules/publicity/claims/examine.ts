import { createHash } from 'node:crypto';
import {
  type Block,
  type FactReference,
  factKey,
  factsIn,
  type Inline,
  nodesOf,
  type Quotation,
  type StoryDoc,
} from '../body/story-doc.js';
import { type Reading, resolveFacts } from '../facts/resolve-facts.js';
import type { ResolvedFact } from '../story-view.js';
import { type ClaimRule, type Finding, type FindingMend, FindingSeverity, StoryPlace } from './finding.js';

export interface StoryText {
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
  readonly coverId?: string | null;
}

/** A fact that stands within a line: its value is read like words, and it says nothing that is not so. */
export interface FactSpan {
  readonly from: number;
  readonly to: number;
  readonly fact: ResolvedFact;
}

/** One run of text as it is read: the title, the summary, or a block of the body. */
export interface Line {
  readonly place: StoryPlace;
  readonly block: number;
  /** Folded for reading: full-width digits and signs are plain ones, character by character. */
  readonly text: string;
  readonly raw: string;
  readonly facts: readonly FactSpan[];
  /** Within a quotation: somebody else's words. */
  readonly quotation: Quotation | null;
  /** A caption of a picture. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Examined extends Reading {
  readonly story: StoryText;
  readonly lines: readonly Line[];
  readonly facts: ReadonlyMap<string, ResolvedFact>;
  /** What is shown, by the line of its caption. */
  readonly pictures: readonly ShownIn[];
}

export interface ShownIn {
  readonly line: Line;
  readonly fileIds: readonly string[];
}

export type ClaimCheck = (examined: Examined) => Finding[];

/** Full-width letters, digits and signs as plain ones; the length stays, so that places do. */
export function folded(text: string): string {
  return text.replace(/[！-～]/g, (sign) =>
    '，。；：？！（）'.includes(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

export function examine(story: StoryText, reading: Reading): Examined {
  const facts = resolveFacts(factsIn(story.body).values(), reading);
  const pictures: ShownIn[] = [];
  const title = lineOf(StoryPlace.TITLE, 0, story.title, [], null);
  const lines = [
    title,
    lineOf(StoryPlace.SUMMARY, 0, story.summary, [], null),
    ...linesOfBody(story.body, facts, pictures),
  ].filter(({ text }) => text !== '');
  if (story.coverId) pictures.push({ line: title, fileIds: [story.coverId] });
  return { ...reading, story, lines, facts, pictures };
}

function linesOfBody(body: StoryDoc, facts: ReadonlyMap<string, ResolvedFact>, pictures: ShownIn[]): Line[] {
  const lines: Line[] = [];
  let block = 0;
  const add = (content: readonly Inline[] | undefined, quotation: Quotation | null) => {
    let raw = '';
    const spans: FactSpan[] = [];
    for (const node of content ?? []) {
      if (node.type === 'text') raw += node.text;
      else {
        const fact = facts.get(factKey(node.attrs));
        const value = fact?.value ?? '';
        if (fact) spans.push({ from: raw.length, to: raw.length + value.length, fact });
        raw += value;
      }
    }
    lines.push(lineOf(StoryPlace.BODY, block, raw, spans, quotation));
    block += 1;
  };
  const walk = (node: Block | { type: string; content?: unknown }, quotation: Quotation | null): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      add((node as { content?: readonly Inline[] }).content, quotation);
      return;
    }
    if (node.type === 'picture' || node.type === 'beforeAfter') {
      const { caption, ...ids } = (node as { attrs: Record<string, string> }).attrs;
      add([{ type: 'text', text: caption ?? '' }], null);
      pictures.push({ line: lines.at(-1) as Line, fileIds: Object.values(ids) });
      return;
    }
    const within = node.type === 'quotation' ? (node as Quotation) : quotation;
    for (const child of (node as { content?: readonly Block[] }).content ?? []) walk(child, within);
  };
  for (const node of body.content) walk(node, null);
  return lines;
}

function lineOf(
  place: StoryPlace,
  block: number,
  raw: string,
  facts: readonly FactSpan[],
  quotation: Quotation | null,
): Line {
  const line = { place, block, raw, text: folded(raw), facts, quotation, sentences: [] as Sentence[] };
  line.sentences = sentencesOf(line);
  return line;
}

function sentencesOf(line: Line): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const end = (to: number) => {
    const text = line.text.slice(from, to);
    if (text.trim() !== '') found.push({ line, from, to, text });
    from = to;
  };
  for (let at = 0; at < line.text.length; at += 1) if ('。！？!?；;\n'.includes(line.text[at] as string)) end(at + 1);
  end(line.text.length);
  return found;
}

/** Whether these characters of the line belong to a fact that is read live. */
export const isFact = ({ facts }: Line, from: number, to: number): boolean =>
  facts.some((span) => span.from < to && from < span.to);

/** A place in the text as it was read, as the editor counts: a fact is one. */
function editorOffset({ facts }: Line, at: number): number {
  let offset = at;
  for (const span of facts) {
    if (span.to <= at) offset -= span.to - span.from - 1;
    else if (span.from < at) offset -= at - span.from - 1;
  }
  return offset;
}

interface FoundWords {
  readonly rule: ClaimRule;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly record: string;
  readonly mend: FindingMend;
  readonly severity?: FindingSeverity;
  readonly reference?: FactReference | null;
}

export function finding({ rule, line, from, to, record, mend, severity, reference }: FoundWords): Finding {
  const words = line.raw.slice(from, to);
  return {
    key: keyOf(rule, words, record),
    rule,
    severity: severity ?? FindingSeverity.ERROR,
    place: line.place,
    block: line.block,
    from: editorOffset(line, from),
    to: editorOffset(line, to),
    words,
    record,
    mend,
    reference: reference ?? null,
  };
}

/** The same words about the same state of the record: what is waived does not hold for another state. */
const keyOf = (rule: ClaimRule, words: string, record: string) =>
  `${rule}:${createHash('sha256').update(`${words}\n${record}`).digest('hex').slice(0, 16)}`;

/** The text of a body as it is read, for whatever compares texts. */
export function plainText(doc: StoryDoc, valueIn: (fact: FactReference) => string): string {
  const parts: string[] = [];
  for (const node of nodesOf(doc)) {
    if (node.type === 'text') parts.push(node.text);
    if (node.type === 'factRef') parts.push(valueIn(node.attrs));
    if (node.type === 'paragraph' || node.type === 'heading') parts.push('\n');
  }
  return parts.join('').trim();
}
