import { expect, it } from '@jest/globals';
import { MeetingStatus } from '../meeting.entity.js';
import { happenedAt, whyCannotNote } from './noted-later.rules.js';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const live = { status: MeetingStatus.LIVE, openedAt: at('01:00'), endedAt: null };
const ended = { status: MeetingStatus.ENDED, openedAt: at('01:00'), endedAt: at('03:00') };

it('takes the time that was noted, but none in the future and none before the meeting', () => {
  expect(happenedAt(at('02:00'), live, at('01:30'))).toEqual(at('01:30'));
  expect(happenedAt(at('02:00'), live, at('09:00'))).toEqual(at('02:00'));
  expect(happenedAt(at('02:00'), live, at('00:10'))).toEqual(at('01:00'));
  expect(happenedAt(at('02:00'), live, null)).toEqual(at('02:00'));
});

it('takes after the end what was noted before it, and nothing else', () => {
  expect(whyCannotNote(live, null)).toBeNull();
  expect(whyCannotNote(ended, at('02:59'))).toBeNull();
  expect(whyCannotNote(ended, at('03:01'))?.code).toBe('MEETING_ENDED');
  expect(whyCannotNote(ended, null)?.code).toBe('MEETING_ENDED');
});
