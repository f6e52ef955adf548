import { type BriefKind, BriefSourceKind } from '../brief.entity.js';
import type { FoundSource } from './find-sources.js';

const TITLE_LENGTH = 60;
const QUOTED_LENGTH = 600;
const QUOTED_IN_COMPOSITE = 120;

const cut = (text: string, most: number) => {
  const characters = [...text.trim()];
  return characters.length > most ? `${characters.slice(0, most).join('')}……` : characters.join('');
};

/** What a brief says of its sources before anybody has written a word of their own. */
export function firstWords(
  kind: BriefKind,
  sources: readonly FoundSource[],
): { readonly title: string; readonly situation: string } {
  const [first] = sources;
  if (!first) return { title: '', situation: '' };
  const title = cut(first.title, TITLE_LENGTH);
  if (kind === 'SINGLE') return { title, situation: cut(first.text, QUOTED_LENGTH) };
  const told = sources.filter((source) => source.kind !== BriefSourceKind.COMMON_PROBLEM);
  const lines = told.map(({ committeeName, title: called, text }, at) => {
    const where = committeeName ? `${committeeName}:` : '';
    return `${at + 1}. ${where}《${cut(called, TITLE_LENGTH)}》${cut(text.replace(/\s+/g, ' '), QUOTED_IN_COMPOSITE)}`;
  });
  return { title, situation: lines.join('\n') };
}
