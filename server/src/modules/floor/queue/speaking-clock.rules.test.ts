import fc from 'fast-check';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { whyCannotStart } from './speaker.rules.js';
import { SpeakerStatus } from './speaker-entry.entity.js';
import {
  begin,
  extend,
  finish,
  isPaused,
  pause,
  run,
  type SpeakingClock,
  setAside,
  spokenMsAt,
} from './speaking-clock.rules.js';

const MINUTE = 60_000;
const start = Date.parse('2026-03-02T10:00:00Z');
const at = (ms: number) => new Date(start + ms);
const fresh = (): SpeakingClock => ({
  status: SpeakerStatus.WAITING,
  startedAt: null,
  runningSince: null,
  spokenMs: 0,
  allottedMs: 0,
  endsAt: null,
  finishedAt: null,
});

it('counts down from the allotted time and leaves pauses out', () => {
  const clock = fresh();
  begin(clock, at(0), 3 * MINUTE);
  expect(clock.endsAt).toEqual(at(3 * MINUTE));
  pause(clock, at(MINUTE));
  expect([isPaused(clock), clock.endsAt, clock.spokenMs]).toEqual([true, null, MINUTE]);
  run(clock, at(11 * MINUTE));
  expect(clock.endsAt).toEqual(at(13 * MINUTE));
  extend(clock, MINUTE);
  expect(clock.endsAt).toEqual(at(14 * MINUTE));
  finish(clock, at(12 * MINUTE));
  expect([clock.status, clock.spokenMs, clock.startedAt]).toEqual(['FINISHED', 2 * MINUTE, at(0)]);
});

it('keeps the time that is left for whoever was set aside', () => {
  const clock = fresh();
  begin(clock, at(0), 3 * MINUTE);
  setAside(clock, at(2 * MINUTE));
  expect(clock.status).toBe('WAITING');
  begin(clock, at(20 * MINUTE), 3 * MINUTE);
  expect([clock.endsAt, clock.startedAt]).toEqual([at(21 * MINUTE), at(0)]);
});

it('shows what is over below zero and keeps counting', () => {
  const clock = fresh();
  begin(clock, at(0), MINUTE);
  finish(clock, at(90_000));
  expect(clock.spokenMs).toBe(90_000);
});

it('has spoken exactly as long as the time ran, whatever is tapped in whatever order', () => {
  const taps = fc.array(
    fc.tuple(fc.constantFrom('pause', 'run', 'aside', 'begin', 'extend', 'wait'), fc.integer({ min: 0, max: 90_000 })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(taps, (sequence) => {
      const clock = fresh();
      begin(clock, at(0), 3 * MINUTE);
      let now = 0;
      let ran = 0;
      for (const [tap, ms] of sequence) {
        now += ms;
        if (clock.runningSince) ran += ms;
        if (tap === 'pause' && clock.runningSince) pause(clock, at(now));
        if (tap === 'run' && isPaused(clock)) run(clock, at(now));
        if (tap === 'aside' && clock.status === SpeakerStatus.SPEAKING) setAside(clock, at(now));
        if (tap === 'begin' && clock.status === SpeakerStatus.WAITING) begin(clock, at(now), 3 * MINUTE);
        if (tap === 'extend') extend(clock, MINUTE);
        expect(spokenMsAt(clock, at(now))).toBe(ran);
        if (clock.endsAt) expect(clock.endsAt.getTime()).toBe(start + now + clock.allottedMs - ran);
        else expect(clock.runningSince).toBeNull();
      }
    }),
  );
});

it('never has two speakers, whatever is tapped by whoever in whatever order', () => {
  const live = { status: MeetingStatus.LIVE };
  const taps = fc.array(
    fc.tuple(fc.constantFrom('start', 'next', 'aside', 'pause', 'run', 'finish'), fc.nat(4), fc.nat(4)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(taps, (sequence) => {
      const queue = Array.from({ length: 5 }, (_, index) => ({ ...fresh(), id: String(index), position: index + 1 }));
      for (const [tap, one, other] of sequence) {
        const entry = queue[one] ?? queue[0];
        const seen = queue[other] ?? queue[0];
        if (!entry || !seen) throw new Error('unreachable');
        if (tap === 'start' || tap === 'next' || tap === 'aside') {
          const after = tap === 'start' ? null : seen.id;
          if (whyCannotStart(live, entry, queue, after) || entry.status === SpeakerStatus.SPEAKING) continue;
          const leaving = queue.find(({ id, status }) => id === after && status === SpeakerStatus.SPEAKING);
          if (leaving) (tap === 'aside' ? setAside : finish)(leaving, at(0));
          begin(entry, at(0), MINUTE);
        } else if (entry.status === SpeakerStatus.SPEAKING) {
          if (tap === 'finish') finish(entry, at(0));
          else (tap === 'pause' ? pause : run)(entry, at(0));
        }
        expect(queue.filter(({ status }) => status === SpeakerStatus.SPEAKING).length).toBeLessThan(2);
      }
    }),
  );
});
