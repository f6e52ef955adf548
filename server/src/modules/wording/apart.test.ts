import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type DueDate, dueDatesIn } from './due-date-words.js';
import { ResponseNature } from './response-nature.js';
import { suggestNature } from './suggest-nature.rules.js';
import { everyWeekday } from './wording.test-support.js';

/**
 * Sentences by kind, written before the rules were looked at (those of the kind `again`: after they were mended, and
 * before they were run on them). A kind that gets worse is a kind to look at, not a sentence to be added to a list.
 */
const ON = '2026-05-12';
const written = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [kind = '', meant = '', text = ''] = line.split('\t');
      return { kind, meant, text };
    });

/** `?`: no day that is sure; `~`: that day, and asked about; `|`: either. */
function isRight(meant: string, found: readonly DueDate[]): boolean {
  if (meant === '?') return found.every(({ doubt }) => doubt !== null);
  if (meant.startsWith('~')) return found.length === 1 && found[0]?.day === meant.slice(1) && found[0].doubt !== null;
  const days = meant === '' ? [] : meant.split(' ');
  return (
    found.length === days.length &&
    days.every((either) => either.split('|').some((day) => found.some((due) => due.day === day)))
  );
}

function shareRight<T extends { readonly kind: string }>(rows: readonly T[], right: (row: T) => boolean) {
  return new Map(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, own]) => [kind, own.filter(right).length / own.length]),
  );
}

describe('days, written apart', () => {
  const rows = written('days-apart.tsv');
  const shares = shareRight(rows, ({ meant, text }) => isRight(meant, dueDatesIn(text, ON, everyWeekday)));

  it('are of every kind', () => {
    expect(rows.length).toBeGreaterThan(290);
    expect(shares.size).toBe(12);
  });
  it('are read as officials write them: 78 of 80', () => {
    expect(shares.get('phrase')).toBeGreaterThanOrEqual(78 / 80);
  });
  it.each([...shares.keys()])('are read, kind %s', (kind) => {
    expect(shares.get(kind)).toBeGreaterThanOrEqual(0.87);
  });
});

describe('answers, written apart', () => {
  const rows = written('natures-apart.tsv').map((row) => ({ ...row, kind: `${row.kind} ${row.meant}` }));
  const shares = shareRight(
    rows,
    ({ meant, text }) => suggestNature(text, dueDatesIn(text, ON, everyWeekday)).nature === meant,
  );

  it('are of every nature', () => {
    expect(rows.length).toBeGreaterThan(270);
    expect(new Set(rows.map(({ meant }) => meant))).toEqual(new Set(Object.values(ResponseNature)));
  });
  it.each(Object.values(ResponseNature))('%s is heard', (nature) => {
    expect(shares.get(`one ${nature}`)).toBeGreaterThanOrEqual(0.9);
    expect(shares.get(`again ${nature}`)).toBeGreaterThanOrEqual(0.75);
  });
});
