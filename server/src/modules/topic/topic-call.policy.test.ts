import { expect, it } from '@jest/globals';
import { ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { canReadCall, canRunCall } from './topic-call.policy.js';

it('is run by the committee it is of, the district’s by the secretariat', () => {
  expect(whoMay((viewer) => canRunCall(viewer, { committeeId: 'here' }))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canRunCall(viewer, { committeeId: null }))).toEqual(['secretariat']);
});

it('is read by staff it is put to', () => {
  const house = ['secretariat', 'leader'];

  expect(whoMay((viewer) => canReadCall(viewer, null))).toEqual([
    ...house,
    'director',
    'director there',
    'officer',
    'officer there',
  ]);
  expect(whoMay((viewer) => canReadCall(viewer, ['elsewhere', 'here']))).toEqual([...house, 'director', 'officer']);
  expect(whoMay((viewer) => canReadCall(viewer, []))).toEqual(house);
});
