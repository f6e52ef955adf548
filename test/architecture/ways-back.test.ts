import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { root } from './imports.js';
import { waysBack } from './ways-back.js';

const mutations = Object.keys(
  buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
    .getMutationType()
    ?.getFields() ?? {},
).sort();

it('says of every mutation how whoever regrets it takes it back, or why nothing is regretted', () => {
  expect(mutations.length).toBeGreaterThan(340);
  expect(mutations.filter((name) => !(name in waysBack))).toEqual([]);
  expect(Object.keys(waysBack).filter((name) => !mutations.includes(name))).toEqual([]);
  expect(Object.keys(waysBack)).toEqual(mutations);
});

it('leads back by mutations that there are, and by another than the one that is regretted', () => {
  const lost = Object.entries(waysBack).flatMap(([name, row]) =>
    'by' in row
      ? row.by.filter((way) => way === name || !mutations.includes(way)).map((way) => `${name}: no way back by ${way}`)
      : [],
  );
  expect(lost).toEqual([]);
  expect(Object.entries(waysBack).filter(([, row]) => 'by' in row && row.by.length === 0)).toEqual([]);
});

it('owes no way back: each row says by what, again or why nothing, and nothing else', () => {
  const kinds = Object.entries(waysBack).filter(
    ([, row]) => Object.keys(row).length !== 1 || !Object.keys(row).every((kind) => /^(by|again|nothing)$/.test(kind)),
  );
  expect(kinds).toEqual([]);
});

/** Done and taken back in the tests of one folder, or what it makes is taken back as whatever is made by hand. */
const BESIDE: Readonly<Record<string, string>> = {
  checkIntake: 'test/api/intake: what was read is confirmed or thrown away as a whole',
  confirmImports: 'test/api/roster, opinion, commitment: what came in by a table is put right like what was typed',
  makeTopics: 'a topic like any other: test/api/topic/screening.test.ts and mending.test.ts',
  written: 'test/api/consultation/withdrawn.test.ts, by the kind of what was withdrawn',
  handOver: 'each of its commitments by itself: test/api/commitment/mending.test.ts',
  names: 'test/api/roster: what was made is reworded',
  raised: 'a demand like any other: test/api/consultation/mending.test.ts',
};
const UNDER: Readonly<Record<string, keyof typeof BESIDE>> = {
  ...{ checkIntake: 'checkIntake', confirmIntake: 'makeTopics', submitTopicToCall: 'makeTopics' },
  ...{ makeTopicOfQuestion: 'makeTopics', makeTopicOfResearch: 'makeTopics' },
  ...{ confirmInformantImport: 'confirmImports', confirmProgressImport: 'confirmImports' },
  ...{ confirmResultImport: 'confirmImports', confirmRosterImport: 'confirmImports' },
  ...{ createCommittee: 'names', createDepartment: 'names', handOverOutcomes: 'handOver' },
  ...{ raiseWish: 'raised', joinResearchTrip: 'written' },
  ...{ restorePolicyClause: 'written', withdrawPolicyClause: 'written' },
  ...{ restoreSuggestion: 'written', withdrawSuggestion: 'written' },
};

it('is walked there and back by a test: one file does the act and one of those that take it back', () => {
  const texts = ['test/api', 'test/journeys', 'test/live', 'test/faults', 'test/support'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/access|naughty/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const doneIn = new Map<string, ReadonlySet<number>>();
  const filesWith = (name: string) => {
    const known = doneIn.get(name);
    if (known) return known;
    const said = new RegExp(`\\b${name}\\b|${name[0]?.toUpperCase()}${name.slice(1)}`);
    const found = new Set(texts.flatMap((text, at) => (said.test(text) ? [at] : [])));
    doneIn.set(name, found);
    return found;
  };
  const never = Object.entries(waysBack).flatMap(([name, row]) => {
    if (!('by' in row)) return [];
    const there = filesWith(name);
    return row.by.some((way) => [...filesWith(way)].some((file) => there.has(file))) ? [] : [name];
  });
  expect(never.filter((name) => !(name in UNDER))).toEqual([]);
  expect(Object.keys(UNDER).filter((name) => !never.includes(name))).toEqual([]);
});
