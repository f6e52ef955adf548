import { MeetingStatus, MinutesStatus } from './meeting.entity.js';
import { whyCannotConfirm, whyCannotSave } from './minutes.rules.js';

const ended = { status: MeetingStatus.ENDED };
const draft = { status: MinutesStatus.DRAFT, editedBy: 'officer' };

it('writes minutes after the meeting and until they are confirmed', () => {
  expect(whyCannotSave(ended, null)).toBeNull();
  expect(whyCannotSave({ status: MeetingStatus.LIVE }, null)?.code).toBe('MEETING_NOT_ENDED');
  expect(whyCannotSave(ended, { status: MinutesStatus.CONFIRMED })?.code).toBe('MINUTES_CONFIRMED');
});

it('lets nobody confirm what they wrote last', () => {
  expect(whyCannotConfirm(ended, draft, 'director')).toBeNull();
  expect(whyCannotConfirm(ended, draft, 'officer')?.code).toBe('WRITER_MAY_NOT_CONFIRM');
  expect(whyCannotConfirm(ended, null, 'director')?.code).toBe('MINUTES_MISSING');
});
