import { expect, it } from '@jest/globals';
import { ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { TopicChannel } from './topic.entity.js';
import {
  canAnswerLetter,
  canCorrectTopic,
  canEditScreeningLists,
  canReadTopic,
  canScreenTopic,
  canSubmitOnBehalf,
  isOwnTopic,
} from './topic.policy.js';

const here = { committeeId: 'here' };
const nobodys = { committeeId: null };

it('is read by the house and by its committee; one without a committee by the house', () => {
  expect(whoMay((viewer) => canReadTopic(viewer, here))).toEqual(['secretariat', 'leader', 'director', 'officer']);
  expect(whoMay((viewer) => canReadTopic(viewer, nobodys))).toEqual(['secretariat', 'leader']);
});

it('is screened and written down for others by its committee; one without a committee by the secretariat', () => {
  for (const policy of [canScreenTopic, canSubmitOnBehalf]) {
    expect(whoMay((viewer) => policy(viewer, here))).toEqual(ORGANISERS);
    expect(whoMay((viewer) => policy(viewer, nobodys))).toEqual(['secretariat']);
  }
});

it('is put right by its committee and by whoever sent it in with an account', () => {
  const accounts = whoMay((viewer) => viewer?.kind === 'ACCOUNT');
  const mine = { ...here, submittedBy: 'me', channel: TopicChannel.PORTAL };
  const elses = { ...mine, submittedBy: 'somebody else' };
  const forSomebody = { ...mine, channel: TopicChannel.ON_BEHALF };
  const nameless = { ...mine, submittedBy: null };

  expect(whoMay((viewer) => isOwnTopic(viewer, mine))).toEqual(accounts);
  expect(whoMay((viewer) => canCorrectTopic(viewer, mine))).toEqual(accounts);
  for (const topic of [elses, forSomebody, nameless]) {
    expect(whoMay((viewer) => isOwnTopic(viewer, topic))).toEqual([]);
    expect(whoMay((viewer) => canCorrectTopic(viewer, topic))).toEqual(ORGANISERS);
  }
});

it('leaves the lists of screening to the secretariat, and a letter to the department it was passed to', () => {
  expect(whoMay(canEditScreeningLists)).toEqual(['secretariat']);
  expect(whoMay((viewer) => canAnswerLetter(viewer, { departmentId: 'here' }))).toEqual(['department']);
});
