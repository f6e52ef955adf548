import { describe, expect, it } from '@jest/globals';
import { type Programme, shownAt, timeline, type WallSlot } from './index';

const at = (text: string) => Date.parse(`${text}+08:00`);
const board = { scene: 'RESULTS_BOARD', target: null } as const;

const programme = (given: Partial<Programme> = {}): Programme => ({
  ...{ screenId: 's', issuedAt: 0, goodUntil: at('2027-01-01T00:00:00'), held: null, standing: board, dark: null },
  ...{ slots: [], meetings: [], announcements: [], daysOff: [], daysWorked: [] },
  ...given,
});
const slot = (given: Partial<WallSlot> = {}): WallSlot => ({
  ...{
    id: 'a',
    playlist: '',
    weekdays: [],
    days: 'ANY',
    from: 540,
    until: 1020,
    startsOn: null,
    endsOn: null,
    priority: 0,
  },
  items: [
    { key: '1', scene: 'STORY', target: null, seconds: 20 },
    { key: '2', scene: 'CODE_TO_SCAN', target: null, seconds: 10 },
  ],
  ...given,
});
const scenes = (one: Programme, from: string, to: string) =>
  timeline(one, at(from), at(to)).map(({ from: begin, scene }) => [
    new Date(begin + 8 * 3_600_000).toISOString().slice(11, 19),
    scene,
  ]);

describe('what a screen shows', () => {
  it('is what stands where nothing is planned, without a seam at midnight', () => {
    expect(timeline(programme(), at('2026-03-02T00:00:00'), at('2026-03-04T00:00:00'))).toHaveLength(1);
  });

  it('goes round its playlist by the clock, from the beginning of its hours to their end', () => {
    const one = programme({ slots: [slot({ from: 540, until: 541 })] });
    expect(scenes(one, '2026-03-02T08:59:50', '2026-03-02T09:01:10')).toEqual([
      ...[
        ['08:59:50', 'RESULTS_BOARD'],
        ['09:00:00', 'STORY'],
        ['09:00:20', 'CODE_TO_SCAN'],
        ['09:00:30', 'STORY'],
      ],
      ...[
        ['09:00:50', 'CODE_TO_SCAN'],
        ['09:01:00', 'RESULTS_BOARD'],
      ],
    ]);
  });

  it('gives way to a meeting and is back where it would have been', () => {
    const meetings = [{ id: 'm', from: at('2026-03-02T09:00:05'), until: at('2026-03-02T09:00:25') }];
    expect(scenes(programme({ slots: [slot()], meetings }), '2026-03-02T09:00:00', '2026-03-02T09:00:35')).toEqual([
      ...[
        ['09:00:00', 'STORY'],
        ['09:00:05', 'LIVE_MEETING'],
        ['09:00:25', 'CODE_TO_SCAN'],
        ['09:00:30', 'STORY'],
      ],
    ]);
  });

  it.each([
    ['a Sunday that is worked', '2026-02-15', 'STORY'],
    ['a Monday that is off', '2026-02-16', 'RESULTS_BOARD'],
    ['a Saturday', '2026-03-07', 'RESULTS_BOARD'],
    ['a Monday', '2026-03-02', 'STORY'],
  ])('knows %s', (_, day, scene) => {
    const days = { daysOff: ['2026-02-16'], daysWorked: ['2026-02-15'] };
    const one = programme({ ...days, slots: [slot({ days: 'WORKING' })] });
    expect(shownAt(one, at(`${day}T10:00:00`)).scene).toBe(scene);
  });

  it('runs over midnight on the day it began on', () => {
    const one = programme({ slots: [slot({ from: 1380, until: 60, weekdays: [5] })] });
    expect(shownAt(one, at('2026-03-06T23:30:00')).cause).toBe('SCHEDULED');
    expect(shownAt(one, at('2026-03-07T00:30:00')).cause).toBe('SCHEDULED');
    expect(shownAt(one, at('2026-03-07T23:30:00')).cause).toBe('STANDING');
  });

  it('lets an announcement before a person, a person before a meeting, a meeting before the night', () => {
    const night = { from: 0, until: 0 };
    const noon = at('2026-03-02T12:00:00');
    const meetings = [{ id: 'm', from: noon, until: null }];
    const announcements = [{ id: 'n', title: '', body: '', from: noon, until: noon + 60_000 }];
    const held = { scene: 'STORY', target: null } as const;
    expect(shownAt(programme({ dark: night }), noon).cause).toBe('DARK');
    expect(shownAt(programme({ dark: night, meetings }), noon).cause).toBe('MEETING');
    expect(shownAt(programme({ dark: night, meetings, held }), noon).cause).toBe('HELD');
    expect(shownAt(programme({ dark: night, meetings, held, announcements }), noon).cause).toBe('ANNOUNCEMENT');
    expect(shownAt(programme({ dark: night, meetings, held, announcements }), noon + 60_000).cause).toBe('HELD');
  });

  it('follows the greater priority, of equals the later one, and neither where its playlist is empty', () => {
    const urgent = slot({ id: 'b', priority: 5, from: 600, until: 660 });
    const one = programme({ slots: [urgent, slot(), slot({ id: 'c' }), slot({ id: 'd', priority: 9, items: [] })] });
    expect(shownAt(one, at('2026-03-02T10:30:00')).sourceId).toBe('b');
    expect(shownAt(one, at('2026-03-02T11:30:00')).sourceId).toBe('c');
  });

  it('shows nothing of a programme that is too old', () => {
    expect(shownAt(programme(), at('2027-01-01T00:00:00')).scene).toBe('NOTHING');
  });
});
