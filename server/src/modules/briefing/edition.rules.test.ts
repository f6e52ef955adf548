import { changesBetween, digestsOf, editionOf, withoutPhones } from './edition.rules.js';

const pack = {
  about: { title: '题' },
  demands: [
    { id: 'a', title: '一' },
    { id: 'b', title: '二' },
  ],
};

it('tells what was added, changed and taken away since it was read', () => {
  const later = {
    about: { title: '题' },
    demands: [
      { id: 'a', title: '改' },
      { id: 'c', title: '三' },
    ],
  };
  expect(changesBetween(digestsOf(pack), digestsOf(later))).toEqual([
    { section: 'demands', added: 1, changed: 1, removed: 1 },
  ]);
  expect(changesBetween(digestsOf(pack), digestsOf(structuredClone(pack)))).toEqual([]);
});

it('is another edition when anything in it changes', () => {
  const edition = editionOf(digestsOf(pack));
  expect(editionOf(digestsOf(structuredClone(pack)))).toBe(edition);
  expect(editionOf(digestsOf({ ...pack, about: { title: '另' } }))).not.toBe(edition);
});

it('leaves telephone numbers out, and ids and dates alone', () => {
  const id = '0190a1b2-1391-7234-8678-13912345678a';
  expect(withoutPhones({ id, text: '找李四 13912345678,或 023-67891234。', day: '2026-03-10' })).toEqual({
    id,
    text: '找李四 139********,或 023*********。',
    day: '2026-03-10',
  });
});
