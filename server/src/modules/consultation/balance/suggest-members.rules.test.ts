import fc from 'fast-check';
import { type CandidateFacts, MANY_INVITATIONS, type Matter, suggestMembers } from './suggest-members.rules.js';

/** Words set apart by spaces stand in for the segmentation. */
const cut = (text: string) => text.split(/[\s·]+/u).filter(Boolean);
const candidate = (given: Partial<CandidateFacts>): CandidateFacts => ({
  id: 'm',
  name: '委员甲',
  unitAndTitle: null,
  sectorName: null,
  committeeName: '城南镇联络委',
  isOwnCommittee: false,
  skillTags: [],
  invitedThisQuarter: 0,
  past: [],
  ...given,
});
const past = (title: string, given = {}) => ({
  consultationId: title,
  title,
  tookPart: true,
  spoke: false,
  followed: false,
  ...given,
});
const matter: Matter = {
  text: '城南镇 摩配 市场 物业 管理 停车',
  groups: [
    { name: '商户', comingCount: 0 },
    { name: '物业', comingCount: 2 },
  ],
  placeNames: ['城南镇'],
};
const reasonsOf = (given: Partial<CandidateFacts>) =>
  suggestMembers([candidate(given)], matter, cut)[0]?.reasons.map(({ reason, detail }) => `${reason} ${detail ?? ''}`);

it('says why, and what it rests on', () => {
  expect(reasonsOf({ skillTags: ['停车', '教育'] })).toEqual(['SKILL 停车']);
  // A tag is in the dictionary as one word; the matter speaks of it all the same.
  expect(reasonsOf({ skillTags: ['物业管理', '教育管理'] })).toEqual(['SKILL 物业管理']);
  expect(reasonsOf({ isOwnCommittee: true })).toEqual(['OWN_COMMITTEE 城南镇联络委']);
  expect(reasonsOf({ unitAndTitle: '某街 物业 公司' })).toEqual(['INTEREST_GROUP 物业']);
  expect(reasonsOf({ sectorName: '停车界' })).toEqual(['SECTOR 停车界']);
  expect(reasonsOf({ past: [past('老旧 小区 物业', { spoke: true, followed: true })] })).toEqual([
    'TOOK_PART 老旧 小区 物业',
    'SPOKE 老旧 小区 物业',
    'FOLLOWED 老旧 小区 物业',
  ]);
});

it('finds nothing alike in the place, nor in words of administration', () => {
  expect(reasonsOf({ past: [past('城南镇 道路 管理')] })).toBeUndefined();
  expect(reasonsOf({})).toBeUndefined();
});

it('puts whoever speaks for a group with nobody first', () => {
  const [first] = suggestMembers(
    [candidate({ id: 'a', unitAndTitle: '物业' }), candidate({ id: 'b', unitAndTitle: '商户' })],
    matter,
    cut,
  );
  expect(first?.candidate.id).toBe('b');
});

it('lets those who are invited often stand back, and says so', () => {
  const often = candidate({ id: 'a', isOwnCommittee: true, skillTags: ['停车'], invitedThisQuarter: MANY_INVITATIONS });
  const fresh = candidate({ id: 'b', skillTags: ['停车'] });
  const order = suggestMembers([often, fresh], matter, cut);
  expect(order.map(({ candidate: { id }, isOverloaded }) => [id, isOverloaded])).toEqual([
    ['b', false],
    ['a', true],
  ]);
});

const anyCandidates = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      isOwnCommittee: fc.boolean(),
      skillTags: fc.subarray(['停车', '物业', '教育']),
      invitedThisQuarter: fc.nat(5),
      unitAndTitle: fc.constantFrom(null, '商户', '学校'),
      past: fc.subarray([past('物业'), past('停车', { spoke: true }), past('教育')]),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((list) => list.map(candidate));

it('gives a reason with every suggestion and does not depend on the order of the roster', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const order = suggestMembers(candidates, matter, cut);
      expect(order.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(suggestMembers([...candidates].reverse(), matter, cut)).toEqual(order);
    }),
  );
});

it('never puts somebody further back for knowing more', () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(7), (candidates, at) => {
      const one = candidates[at];
      if (!one) return;
      const scoreOf = (list: readonly CandidateFacts[]) =>
        suggestMembers(list, matter, cut).find(({ candidate: { id } }) => id === one.id)?.score ??
        Number.NEGATIVE_INFINITY;
      const better = { ...one, skillTags: [...new Set([...one.skillTags, '停车'])] };
      expect(scoreOf(candidates.map((each) => (each === one ? better : each)))).toBeGreaterThanOrEqual(
        scoreOf(candidates),
      );
    }),
  );
});
