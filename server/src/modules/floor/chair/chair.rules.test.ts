import { AttendanceStatus, ParticipantDuty } from '../../consultation/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { whyCannotTakeChair } from './chair.rules.js';

const live = { status: MeetingStatus.LIVE };
const here = { duty: ParticipantDuty.ATTENDEE, attendance: AttendanceStatus.PRESENT };
const chairs = [{ id: 'chair' }];

it('gives the chair to somebody in the room, from whoever was seen to hold it', () => {
  expect(whyCannotTakeChair(live, here, 'chair', chairs)).toBeNull();
  expect(whyCannotTakeChair(live, here, null, [])).toBeNull();
  expect(whyCannotTakeChair(live, here, 'another', chairs)?.code).toBe('CHAIR_CHANGED');
  expect(whyCannotTakeChair(live, here, null, chairs)?.code).toBe('CHAIR_CHANGED');
});

it('asks for a sign-in once the meeting is open, and never gives it to an observer', () => {
  const away = { ...here, attendance: AttendanceStatus.CONFIRMED };
  expect(whyCannotTakeChair(live, away, 'chair', chairs)?.code).toBe('NOT_SIGNED_IN');
  expect(whyCannotTakeChair({ status: MeetingStatus.SCHEDULED }, away, 'chair', chairs)).toBeNull();
  expect(whyCannotTakeChair(live, { ...here, duty: ParticipantDuty.OBSERVER }, 'chair', chairs)?.code).toBe(
    'OBSERVER_MAY_NOT',
  );
  expect(whyCannotTakeChair({ status: MeetingStatus.ENDED }, here, 'chair', chairs)?.code).toBe('MEETING_ENDED');
});
