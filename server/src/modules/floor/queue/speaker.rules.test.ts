import fc from 'fast-check';
import { AttendanceStatus, ParticipantDuty } from '../../consultation/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { lastPlace, whyCannotQueue, whyCannotRaiseHand, whyCannotStart, whyNotSpeaking } from './speaker.rules.js';
import { SpeakerKind, SpeakerStatus } from './speaker-entry.entity.js';

const live = { status: MeetingStatus.LIVE, queueOpen: true };
const { CONTRIBUTION, POINT_OF_ORDER } = SpeakerKind;
const present = { duty: ParticipantDuty.ATTENDEE, attendance: AttendanceStatus.PRESENT };
const { WAITING, SPEAKING, FINISHED, WITHDRAWN } = SpeakerStatus;
const entry = (id: string, status: SpeakerStatus, position = 1) => ({ id, status, position });

it('lets those in the room raise a hand', () => {
  expect(whyCannotRaiseHand(live, present, CONTRIBUTION)).toBeNull();
  expect(whyCannotRaiseHand(live, { ...present, attendance: AttendanceStatus.CONFIRMED }, CONTRIBUTION)?.code).toBe(
    'NOT_SIGNED_IN',
  );
  expect(whyCannotRaiseHand({ ...live, status: MeetingStatus.ENDED }, present, CONTRIBUTION)?.code).toBe(
    'MEETING_ENDED',
  );
});

it('lets the desk put an observer down, who may not raise a hand', () => {
  const observer = { ...present, duty: ParticipantDuty.OBSERVER };
  expect(whyCannotRaiseHand(live, observer, CONTRIBUTION)?.code).toBe('OBSERVER_MAY_NOT');
  expect(whyCannotQueue(live, observer)).toBeNull();
});

it('takes points of order when the list is closed, and nothing else', () => {
  const closed = { ...live, queueOpen: false };
  expect(whyCannotRaiseHand(closed, present, CONTRIBUTION)?.code).toBe('QUEUE_CLOSED');
  expect(whyCannotRaiseHand(closed, present, POINT_OF_ORDER)).toBeNull();
});

it('makes room by the same act only for whoever was seen to speak', () => {
  const queue = [entry('a', SPEAKING), entry('b', WAITING, 2)];
  expect(whyCannotStart(live, entry('b', WAITING), queue, 'a')).toBeNull();
  expect(whyCannotStart(live, entry('b', WAITING), queue, 'c')?.code).toBe('ANOTHER_SPEAKING');
});

it('gives the floor to one at a time', () => {
  const speaking = entry('a', SPEAKING);
  const waiting = entry('b', WAITING, 2);
  expect(whyCannotStart(live, waiting, [speaking, waiting])?.code).toBe('ANOTHER_SPEAKING');
  expect(whyCannotStart(live, speaking, [speaking, waiting])).toBeNull();
  expect(whyCannotStart(live, waiting, [entry('a', FINISHED), waiting])).toBeNull();
  expect(whyCannotStart(live, entry('b', WITHDRAWN), [])?.code).toBe('NOT_IN_QUEUE');
});

it('never lets two of a queue start, whatever its state', () => {
  const queues = fc.array(fc.constantFrom(WAITING, SPEAKING, FINISHED, WITHDRAWN), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(queues, (statuses) => {
      const queue = statuses.map((status, index) => entry(String(index), status, index + 1));
      const holder = queue.find(({ status }) => status === SPEAKING);
      const others = queue.filter((one) => one !== holder && one.status !== SPEAKING);
      if (holder) for (const one of others) expect(whyCannotStart(live, one, queue)).not.toBeNull();
    }),
  );
});

it('gives every newcomer a place behind all others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500)), (places) => {
      const last = lastPlace(places.map((position) => ({ position })));
      expect(places.every((place) => place < last)).toBe(true);
    }),
  );
});

it('has a time to stop or lengthen while somebody speaks', () => {
  const why = (status: SpeakerStatus) => whyNotSpeaking(live, { status })?.code;

  expect([SPEAKING, WAITING, FINISHED, WITHDRAWN].map(why)).toEqual([
    undefined,
    'NOT_SPEAKING',
    'NOT_SPEAKING',
    'NOT_SPEAKING',
  ]);
  expect(whyNotSpeaking({ status: MeetingStatus.ENDED }, { status: SPEAKING })?.code).toBe('MEETING_ENDED');
});
