import { z } from 'zod';

/** Where in a brief a sentence belongs. */
export enum ProposedPart {
  TITLE = 'TITLE',
  SITUATION = 'SITUATION',
  ANALYSIS = 'ANALYSIS',
  SUGGESTION = 'SUGGESTION',
}

export interface SaidSentence {
  readonly part: ProposedPart;
  readonly text: string;
  readonly records: readonly number[];
}

const MOST_SENTENCES = 30;
const SENTENCE_MAX = 200;
const TITLE_MAX = 60;

const sentence = z.object({ text: z.string(), records: z.array(z.number().int()) });
const part = z.array(z.unknown()).default([]);
const answer = z.object({ title: z.unknown().optional(), situation: part, analysis: part, suggestion: part });
const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * The sentences of an answer; null where it is not in the form that was asked for. A sentence in no form, or too long to be one, is
 * counted and gone.
 */
export function sentencesSaid(
  body: unknown,
): { readonly said: readonly SaidSentence[]; readonly broken: number } | null {
  const content = completion.safeParse(body).data?.choices[0]?.message.content;
  const parsed = answer.safeParse(jsonIn(content ?? ''));
  if (!parsed.success) return null;
  const { title, situation, analysis, suggestion } = parsed.data;
  const all: readonly (readonly [ProposedPart, unknown])[] = [
    ...(title == null ? [] : [[ProposedPart.TITLE, title] as const]),
    ...situation.map((one) => [ProposedPart.SITUATION, one] as const),
    ...analysis.map((one) => [ProposedPart.ANALYSIS, one] as const),
    ...suggestion.map((one) => [ProposedPart.SUGGESTION, one] as const),
  ];
  const said = all.slice(0, MOST_SENTENCES).flatMap(([part, one]): SaidSentence[] => {
    const { data } = sentence.safeParse(one);
    const text = data?.text.trim() ?? '';
    const most = part === ProposedPart.TITLE ? TITLE_MAX : SENTENCE_MAX;
    if (!data || text === '' || [...text].length > most || !isOneLine(text)) return [];
    return [{ part, text, records: [...new Set(data.records)] }];
  });
  return { said, broken: all.length - said.length };
}

/** Plain words in a line: no controls, no marks that turn the direction of writing, no half signs. */
const isOneLine = (text: string) => text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text);

/** Models put fences around what they were asked for. */
function jsonIn(content: string): unknown {
  const from = content.indexOf('{');
  const to = content.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    return JSON.parse(content.slice(from, to + 1));
  } catch {
    return null;
  }
}
