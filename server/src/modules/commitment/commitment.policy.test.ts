import { expect, it } from '@jest/globals';
import { Role } from '../../kernel/viewer.js';
import { answersTo, holder, ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { canCoverPhotos, canHandOver, capacityOf, handles, readScopeOf, whyNoJudge } from './commitment.policy.js';

const matter = {
  committeeId: 'here',
  ...{ leadDepartmentId: 'lead', leadOrganisationId: null, ledByOwnTownship: false },
  assistingDepartmentIds: ['here', 'assisting'],
  followingMemberId: null,
  lookBackMemberId: null,
};
const none = {
  ...{ reads: false, leads: false, entersForLead: false, ofLeadingTownship: false, assists: false, follows: false },
  ...{ looksBack: false, organiser: false, leader: false },
};
const hasNone = (capacity: object) => JSON.stringify(capacity) === JSON.stringify(none);

it('says what everybody is to a commitment', () => {
  expect(answersTo((viewer) => capacityOf(viewer, matter, false), hasNone)).toEqual({
    secretariat: { ...none, reads: true, organiser: true },
    leader: { ...none, reads: true, leader: true },
    director: { ...none, reads: true, organiser: true },
    officer: { ...none, reads: true, organiser: true },
    department: { ...none, reads: true, assists: true },
  });
  expect(capacityOf(holder({ role: Role.DEPARTMENT_OFFICER, departmentId: 'lead' }), matter, false)).toEqual({
    ...none,
    reads: true,
    leads: true,
  });
});

it('knows the member who follows it and the one who looks back, and shows it to members of its committee', () => {
  const member = holder({ role: Role.MEMBER, memberId: 'this member' });

  expect(capacityOf(member, { ...matter, followingMemberId: 'this member' }, false)).toEqual({
    ...none,
    reads: true,
    follows: true,
  });
  expect(capacityOf(member, { ...matter, lookBackMemberId: 'this member' }, false)).toEqual({
    ...none,
    reads: true,
    looksBack: true,
  });
  expect(whoMay((viewer) => capacityOf(viewer, matter, true).reads)).toEqual([
    'secretariat',
    'leader',
    'director',
    'officer',
    'member',
    'department',
  ]);
  expect(capacityOf(member, { ...matter, followingMemberId: 'another', lookBackMemberId: 'another' }, false)).toEqual(
    none,
  );
});

it('is written down by the committee where an organisation leads, and judged by nobody of the house that handles it', () => {
  const theirs = { ...matter, leadDepartmentId: null, leadOrganisationId: 'company', assistingDepartmentIds: [] };
  const ofTownship = { ...theirs, ledByOwnTownship: true };
  const link = { linkId: 'a', commitmentId: 'b', organisationId: 'company' };

  expect(whoMay((viewer) => capacityOf(viewer, theirs, false).entersForLead)).toEqual(ORGANISERS);
  expect(capacityOf(null, theirs, false, link)).toEqual({ ...none, reads: true, leads: true });
  expect(capacityOf(null, theirs, false, { ...link, organisationId: 'neighbour' })).toEqual(none);
  expect(
    answersTo(
      (viewer) => whyNoJudge(capacityOf(viewer, theirs, false)),
      (why) => why === null,
    ),
  ).toEqual({});
  expect(
    answersTo(
      (viewer) => whyNoJudge(capacityOf(viewer, ofTownship, false)),
      (why) => why === null,
    ),
  ).toEqual({
    director: 'OWN_TOWNSHIP_HANDLES',
    officer: 'OWN_TOWNSHIP_HANDLES',
  });
});

it('is handed over by its committee and the secretariat', () => {
  expect(whoMay((viewer) => canHandOver(viewer, 'here'))).toEqual(ORGANISERS);
});

it('keeps judging from those who handle it, and covering faces for all who bring or look after evidence', () => {
  const withOnly = (part: string) => ({ ...none, reads: true, [part]: true });
  const parts = ['leads', 'assists', 'follows', 'looksBack', 'organiser', 'leader'];

  expect(parts.filter((part) => handles(withOnly(part)))).toEqual(['leads', 'assists']);
  expect(parts.filter((part) => canCoverPhotos(withOnly(part)))).toEqual([
    'leads',
    'assists',
    'follows',
    'looksBack',
    'organiser',
  ]);
});

it('says the same within a statement', () => {
  const nothing = { all: false, committeeIds: [], departmentIds: [], memberId: null };

  expect(answersTo(readScopeOf, (scope) => JSON.stringify(scope) === JSON.stringify(nothing))).toEqual({
    secretariat: { ...nothing, all: true },
    leader: { ...nothing, all: true },
    director: { ...nothing, committeeIds: ['here'] },
    'director there': { ...nothing, committeeIds: ['there'] },
    officer: { ...nothing, committeeIds: ['here'] },
    'officer there': { ...nothing, committeeIds: ['there'] },
    member: { ...nothing, memberId: 'this member' },
    department: { ...nothing, departmentIds: ['here'] },
    'department there': { ...nothing, departmentIds: ['there'] },
  });
});
