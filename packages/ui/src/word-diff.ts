import { diffArrays } from 'diff';

export interface ChangedPart {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** Words as people read them: Chinese is cut by the browser's dictionary, or by characters where it has none. */
function wordsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** What became of a text, word by word: in order, nothing left out. */
export function wordDiff(before: string, after: string): ChangedPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'SAME', text: before }];
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}
