import { partySeconds, projectedEnd, secondsLeft, secondsOver } from './meeting-time';

const at = (minutes: number) => new Date(Date.parse('2026-03-02T01:00:00Z') + minutes * 60_000);
const floor = { plannedEndsAt: at(90).toISOString(), pendingMinutes: 60 };

it('ends as planned while everything takes its minutes', () => {
  const item = { plannedMinutes: 30, spentSeconds: 0, openedAt: at(0).toISOString() };
  expect(projectedEnd(floor, item, at(10))).toEqual({ endsAt: at(90), lateSeconds: 0 });
});

it('is late by what an item is over, early by what one gave back, and waits with the clock between items', () => {
  const item = { plannedMinutes: 30, spentSeconds: 0, openedAt: at(0).toISOString() };
  expect(secondsOver(item, at(42))).toBe(720);
  expect(projectedEnd(floor, item, at(42))?.lateSeconds).toBe(720);
  expect(projectedEnd(floor, null, at(20))?.lateSeconds).toBe(-600);
  expect(projectedEnd(floor, null, at(33))?.lateSeconds).toBe(180);
  expect(projectedEnd({ ...floor, plannedEndsAt: null }, item, at(1))).toBeNull();
});

it('counts what was on the floor before as well', () => {
  expect(secondsOver({ plannedMinutes: 10, spentSeconds: 300, openedAt: at(0).toISOString() }, at(6))).toBe(60);
});

it('counts a turn down, lets it stand still, and says what is over', () => {
  const running = { endsAt: at(3).toISOString(), spokenSeconds: 0, allottedSeconds: 180 };
  expect(secondsLeft(running, at(2))).toBe(60);
  expect(secondsLeft(running, at(4))).toBe(-60);
  expect(secondsLeft({ endsAt: null, spokenSeconds: 50, allottedSeconds: 180 }, at(99))).toBe(130);
});

it('adds the turn under way to its party, and to no other', () => {
  const speaking = { party: 'MEMBER', endsAt: at(3).toISOString(), spokenSeconds: 60, allottedSeconds: 300 };
  expect(partySeconds({ party: 'MEMBER', seconds: 100 }, speaking, at(1))).toBe(220);
  expect(partySeconds({ party: 'TOWNSHIP', seconds: 100 }, speaking, at(1))).toBe(100);
  expect(partySeconds({ party: 'MEMBER', seconds: 100 }, { ...speaking, endsAt: null }, at(1))).toBe(100);
});
