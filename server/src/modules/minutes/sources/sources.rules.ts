import { sentencesOf } from '../check/check-minutes.rules.js';

/** What of a meeting's record a sentence rests on. */
export enum MinutesSourceKind {
  /** When, where and by whom it was held. */
  MEETING = 'MEETING',
  /** Who of a party came; known by the party. */
  ATTENDANCE = 'ATTENDANCE',
  /** How often and how long a party spoke; known by the party. */
  TURNS = 'TURNS',
  STATEMENT = 'STATEMENT',
  DEMAND = 'DEMAND',
  RESPONSE = 'RESPONSE',
  CLAUSE = 'CLAUSE',
}

export interface Source {
  readonly kind: MinutesSourceKind;
  readonly id: string;
}

/** Words drafted from the record, with what they were drafted from. */
export interface Drafted {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface SourcedSentence {
  /** The line it stands in, from zero. */
  readonly line: number;
  readonly text: string;
  readonly sources: readonly Source[];
}

export const keyOf = ({ kind, id }: Source) => `${kind}:${id}`;

/** The sentences of a text in order; a line without marks is one. */
export const sentencesIn = (body: string): { readonly line: number; readonly text: string }[] =>
  body.split('\n').flatMap((text, line) =>
    sentencesOf(text)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ line, text: sentence })),
  );

/**
 * What each sentence of a text rests on: a sentence that stands as it was drafted, or as it was saved, keeps its sources,
 * wherever it was moved; one that was changed has none.
 */
export function sourcesOf(
  body: string,
  drafted: readonly Drafted[],
  saved: { readonly body: string; readonly sources: readonly (readonly string[])[] },
): SourcedSentence[] {
  const known = new Map<string, Map<string, Source>>();
  const add = (sentence: string, source: Source) => {
    const sources = known.get(sentence) ?? new Map<string, Source>();
    known.set(sentence, sources.set(keyOf(source), source));
  };
  sentencesIn(saved.body).forEach(({ text }, at) => {
    for (const key of saved.sources[at] ?? []) add(text, sourceOf(key));
  });
  for (const { text, sources } of drafted)
    for (const sentence of sentencesIn(text)) for (const source of sources) add(sentence.text, source);
  return sentencesIn(body).map((sentence) => ({
    ...sentence,
    sources: [...(known.get(sentence.text)?.values() ?? [])],
  }));
}

function sourceOf(key: string): Source {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as MinutesSourceKind, id: key.slice(at + 1) };
}
