import { expect, it } from '@jest/globals';
import { dayNumberOf, type Programme, type Segment, startOfDay, timeline, type WallSlot, weekdayOf } from './index';
import { type Played, Player } from './player';

const at = (text: string) => Date.parse(`${text}+08:00`);
const [BEGIN, END] = [at('2026-01-01T00:00:00'), at('2027-01-01T00:00:00')];
const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The same year every time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const spring = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22'];
const autumn = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'];
const daysOff = [
  '2026-01-01',
  '2026-01-02',
  ...spring,
  '2026-04-06',
  '2026-05-01',
  '2026-06-19',
  '2026-09-25',
  ...autumn,
];
const daysWorked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

const items = (name: string, ...seconds: number[]) =>
  seconds.map((length, n) => ({ key: `${name}${n}`, scene: 'STORY', target: `${name}${n}`, seconds: length }) as const);
const slot = (id: string, given: Partial<WallSlot>): WallSlot => ({
  ...{ id, playlist: id, items: items(id, 300, 45, 181), weekdays: [], days: 'ANY', from: 0, until: 0 },
  ...{ startsOn: null, endsOn: null, priority: 0 },
  ...given,
});
const slots = [
  slot('morning', { days: 'WORKING', from: 510, until: 690 }),
  slot('afternoon', { days: 'WORKING', from: 840, until: 1050, items: items('p', 200, 200) }),
  slot('rest', { days: 'REST', from: 570, until: 960 }),
  slot('market', { weekdays: [3, 6], from: 540, until: 600, priority: 3 }),
  slot('friday', { weekdays: [5], from: 1290, until: 90, priority: 1 }),
  slot('congress', { startsOn: '2026-03-02', endsOn: '2026-03-08', from: 480, until: 1080, priority: 9 }),
];

type Change = { readonly at: number; readonly programme: Programme };

/** What the server says over the year: meetings begin and end, announcements come and are taken back, somebody holds a scene. */
function changesOf(pick: (below: number) => number): Change[] {
  let now: Programme = {
    ...{ screenId: 's', issuedAt: BEGIN, goodUntil: END + 14 * DAY, held: null, slots, daysOff, daysWorked },
    ...{
      standing: { scene: 'RESULTS_BOARD', target: null },
      dark: { from: 1350, until: 390 },
      meetings: [],
      announcements: [],
    },
  };
  const changes: Change[] = [{ at: BEGIN, programme: now }];
  for (let instant = BEGIN; ; ) {
    instant += (1 + pick(36_000)) * SECOND;
    if (instant >= END) return changes;
    const id = String(instant);
    const kind = pick(5);
    if (kind === 0) {
      const running = now.meetings.filter(({ until }) => until === null);
      const meetings = running.length > 0 ? [] : [{ id, from: instant, until: null }];
      now = { ...now, meetings };
    } else if (kind === 1) {
      const from = instant + pick(7200) * SECOND;
      now = { ...now, announcements: [{ id, title: '', body: '', from, until: from + (1 + pick(5400)) * SECOND }] };
    } else if (kind === 2) now = { ...now, announcements: [] };
    else if (kind === 3) now = { ...now, held: now.held ? null : { scene: 'CODE_TO_SCAN', target: null } };
    // A story is withdrawn, or put back.
    else now = { ...now, slots: now.slots.length < slots.length ? slots : slots.slice(1) };
    now = { ...now, issuedAt: instant };
    changes.push({ at: instant, programme: now });
  }
}

function spans(pick: (below: number) => number, everySeconds: number, longestSeconds: number) {
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let instant = BEGIN; ; ) {
    instant += (600 + pick(everySeconds)) * SECOND;
    const to = instant + (1 + pick(longestSeconds)) * SECOND;
    if (to >= END) return found;
    found.push({ from: instant, to });
    instant = to;
  }
}
const isIn = (among: readonly { from: number; to: number }[], instant: number) =>
  among.some(({ from, to }) => from <= instant && instant < to);

/** Runs a screen through the year by its own timers; gives back what it told the server. */
function play(changes: readonly Change[], offline: ReturnType<typeof spans>, off: ReturnType<typeof spans>): Played[] {
  const shelf = new Map<string, string>();
  const log: Played[] = [];
  let now = BEGIN;
  const start = () =>
    new Player({
      screenId: 's',
      now: () => now,
      isSigned: ({ signature }) => signature === 'ours',
      load: (name) => shelf.get(name) ?? null,
      save: (name, text) => shelf.set(name, text),
    });
  const moments = [
    ...changes.map((change) => change.at),
    ...[...offline, ...off].flatMap(({ from, to }) => [from, to]),
  ].sort((a, b) => a - b);
  let player: Player | null = start();
  let isUp = false;
  let next = 0;
  let told = 0;
  while (now < END) {
    const isOn = !isIn(off, now);
    if (!isOn && player) {
      player.leave();
      player = null;
      isUp = false;
    } else if (isOn && !player) player = start();
    if (player) {
      const reached = !isIn(offline, now);
      if (reached !== isUp || !reached) player.connected(reached);
      while (told + 1 < changes.length && (changes[told + 1] as Change).at <= now) told += 1;
      if (reached) player.offer({ text: JSON.stringify((changes[told] as Change).programme), signature: 'ours' });
      isUp = reached;
    }
    const shown = player?.tick();
    // What waited through the outage goes out in batches.
    if (player && isUp) {
      for (let batch = player.batch(); batch.length > 0; batch = player.batch()) {
        log.push(...batch);
        player.told(batch);
      }
    }
    while (next < moments.length && (moments[next] as number) <= now) next += 1;
    now = Math.min(shown?.until ?? END, moments[next] ?? END, END);
  }
  player?.leave();
  return [...log, ...(player?.batch() ?? [])];
}

/** What is to be seen, from what the screen can have known; without a player. */
function predict(changes: readonly Change[], offline: ReturnType<typeof spans>, off: ReturnType<typeof spans>) {
  const cuts = [
    BEGIN,
    END,
    ...changes.map((one) => one.at),
    ...[...offline, ...off].flatMap(({ from, to }) => [from, to]),
  ];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  const knew: { readonly from: number; readonly to: number; readonly programme: Programme }[] = [];
  let said = 0;
  let known: Programme | null = null;
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? END;
    if (to <= from) continue;
    while (said + 1 < changes.length && (changes[said + 1] as Change).at <= from) said += 1;
    if (isIn(off, from)) continue;
    if (!isIn(offline, from)) known = (changes[said] as Change).programme;
    if (!known) continue;
    knew.push({ from, to, programme: known });
    segments.push(...timeline(known, from, to));
  }
  return { segments, knew };
}

type Span = { readonly from: number; readonly to: number; readonly key: string };
/** Second by second the same means: the same once neighbours that show the same are one. */
function joined(given: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, to, key } of given) {
    const last = all.at(-1);
    if (last && last.to === from && last.key === key) all[all.length - 1] = { ...last, to };
    else all.push({ from, to, key });
  }
  return all;
}

/** The rules once more, as a person would say them of one second: slow, and of another build than the function. */
function asAPersonWouldSay(p: Programme, instant: number): string {
  const announced = p.announcements.filter(({ from, until }) => from <= instant && instant < until).at(-1);
  if (announced) return `ANNOUNCEMENT:${announced.id}`;
  if (p.held) return 'HELD';
  const meeting = p.meetings.find(({ from, until }) => from <= instant && (until === null || instant < until));
  if (meeting) return `MEETING:${meeting.id}`;
  const day = dayNumberOf(instant);
  const minute = Math.floor((instant - startOfDay(day)) / MINUTE);
  if (p.dark && (minute >= p.dark.from || minute < p.dark.until)) return 'DARK';
  const named = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
  const works = (number: number) =>
    daysWorked.includes(named(number)) || (!daysOff.includes(named(number)) && weekdayOf(number) < 6);
  const fits = (one: WallSlot, number: number) =>
    (one.weekdays.length === 0 || one.weekdays.includes(weekdayOf(number))) &&
    (one.days === 'ANY' || works(number) === (one.days === 'WORKING')) &&
    (one.startsOn === null || named(number) >= one.startsOn) &&
    (one.endsOn === null || named(number) <= one.endsOn);
  const due = p.slots.flatMap((one) => {
    const isOver = one.until <= one.from;
    if (fits(one, day) && minute >= one.from && (isOver || minute < one.until)) return [{ one, number: day }];
    return isOver && fits(one, day - 1) && minute < one.until ? [{ one, number: day - 1 }] : [];
  });
  const first = due.sort((a, b) => b.one.priority - a.one.priority)[0];
  if (!first) return 'STANDING';
  const total = first.one.items.reduce((sum, { seconds }) => sum + seconds, 0);
  let into = ((instant - startOfDay(first.number) - first.one.from * MINUTE) / SECOND) % total;
  const item = first.one.items.find(({ seconds }) => {
    into -= seconds;
    return into < 0;
  });
  return `SCHEDULED:${first.one.id}:${item?.key}`;
}

it.each([2026])('a year on the wall is as it was predicted, second by second (%i)', (seed) => {
  const pick = chance(seed);
  const changes = changesOf(pick);
  const [offline, off] = [spans(pick, 200_000, 30_000), spans(pick, 400_000, 600)];
  const { segments, knew } = predict(changes, offline, off);
  const seen = joined(play(changes, offline, off));
  const foreseen = joined(segments);

  expect(changes.length).toBeGreaterThan(500);
  expect(seen.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(foreseen[index]))).toBe(-1);
  expect(seen).toHaveLength(foreseen.length);
  const seconds = seen.reduce((sum, { from, to }) => sum + (to - from) / SECOND, 0);
  const offSeconds = off.reduce((sum, { from, to }) => sum + (to - from) / SECOND, 0);
  expect(seconds + offSeconds).toBe((END - BEGIN) / SECOND);

  // And the function itself against the rules said in another way, at the edges and anywhere.
  let wrong = 0;
  const probe = (instant: number) => {
    const span = knew.find(({ from, to }) => from <= instant && instant < to);
    const segment = segments[lastBefore(segments, instant)];
    if (!span || !segment || instant >= segment.to) return;
    if (!segment.key.startsWith(asAPersonWouldSay(span.programme, instant))) wrong += 1;
  };
  for (let n = 0; n < 6000; n += 1) {
    const edge = foreseen[pick(foreseen.length)] as Span;
    probe(edge.from);
    probe(edge.to - SECOND);
    probe(BEGIN + pick(365 * 86_400) * SECOND);
  }
  expect(wrong).toBe(0);
});

/** The last segment that begins at or before the instant. */
function lastBefore(segments: readonly Segment[], instant: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle] as Segment).from <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}
