import { expect, it } from '@jest/globals';
import { ANY_ORGANISER, ORGANISERS, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import {
  canChangePublicitySettings,
  canEditStory,
  canKeepPlacements,
  canReadDesk,
  canReadPlacements,
  canReadStory,
  canReviewStories,
  canRunFactCheck,
  canRunSlot,
  canSignStories,
  canWithdrawStories,
  canWriteStories,
} from './publicity.policy.js';
import { StoryStatus } from './story.enums.js';

const others = (status: StoryStatus, committeeId: string | null = 'here') => ({
  writerId: 'another',
  status,
  committeeId,
});

it('has stories written by whoever works at the desk or stands on the spot', () => {
  expect(whoMay(canWriteStories)).toEqual([...ANY_ORGANISER, 'member', 'informant']);
  expect(whoMay((viewer) => canEditStory(viewer, others(StoryStatus.DRAFT)))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canEditStory(viewer, others(StoryStatus.DRAFT, null)))).toEqual(['secretariat']);
});

it('leaves reviewing, signing and withdrawing to those who hold the post', () => {
  expect(whoMay(canReviewStories)).toEqual(['secretariat', 'reviewer']);
  expect(whoMay(canSignStories)).toEqual(['signer']);
  expect(whoMay(canWithdrawStories)).toEqual(['secretariat', 'signer']);
  expect(whoMay(canChangePublicitySettings)).toEqual(['secretariat']);
});

it('shows the desk to the house, and what is not handed in to its committee alone', () => {
  expect(whoMay(canReadDesk)).toEqual(expect.arrayContaining([...STAFF, 'reviewer', 'signer']));
  expect(whoMay(canReadDesk)).toHaveLength(STAFF.length + 2);
  expect(whoMay((viewer) => canReadStory(viewer, others(StoryStatus.DRAFT)))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canReadStory(viewer, others(StoryStatus.IN_REVIEW)))).toEqual([
    'secretariat',
    'leader',
    'reviewer',
    'signer',
    'director',
    'officer',
  ]);
  expect(whoMay((viewer) => canReadStory(viewer, others(StoryStatus.PUBLISHED)))).toHaveLength(STAFF.length + 2);
});

it('has slots, checks and placements kept by those whose work it is', () => {
  expect(whoMay((viewer) => canRunSlot(viewer, 'here'))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canRunFactCheck(viewer, others(StoryStatus.FACT_CHECK)))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canKeepPlacements(viewer, null))).toEqual(['secretariat']);
  expect(whoMay(canReadPlacements)).toEqual(STAFF);
});
