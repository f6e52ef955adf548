import { expect, it } from '@jest/globals';
import { MeetingStatus } from './meeting.entity.js';
import { whyNotLive } from './meeting.rules.js';

it('lets things happen on the floor while the meeting is live', () => {
  const why = Object.fromEntries(Object.values(MeetingStatus).map((status) => [status, whyNotLive({ status })?.code]));

  expect(why).toEqual({ SCHEDULED: 'MEETING_NOT_LIVE', LIVE: undefined, ENDED: 'MEETING_ENDED' });
});
