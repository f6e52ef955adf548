/**
 * What a screen on a wall shows, second by second: decided here and nowhere else, by the server that predicts it, by the
 * desk that previews it and by the screen itself. Pure: no clock, no storage, no network. All of it is in one file, so that
 * the server and the clients may both import it as it is.
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400_000;
/** China has one time, without summer time. */
const CHINA = 8 * 3_600_000;
const MINUTES_OF_A_DAY = 1440;

/** `ANNOUNCEMENT`, `PICTURE` and `DARK` beside the scenes that a person may choose for a screen. */
export type WallScene =
  | 'RESULTS_BOARD'
  | 'STORY'
  | 'LIVE_MEETING'
  | 'CODE_TO_SCAN'
  | 'ANNOUNCEMENT'
  | 'PICTURE'
  | 'PLAN_OF_MONTH'
  | 'UPCOMING_MEETINGS'
  | 'DARK'
  | 'NOTHING';

/** One thing of a playlist, for so many seconds. */
export interface WallItem {
  readonly key: string;
  readonly scene: WallScene;
  /** The picture, the story or the meeting; null where the scene speaks of the screen's committee. */
  readonly target: string | null;
  readonly seconds: number;
  /** What is said beside a picture. */
  readonly caption?: string | null;
  /** SHA-512 of a picture's bytes: other bytes are not shown. */
  readonly hash?: string | null;
}

export type DayKind = 'ANY' | 'WORKING' | 'REST';

/** 排期: on these days, between these minutes of the day, this playlist. */
export interface WallSlot {
  readonly id: string;
  readonly playlist: string;
  readonly items: readonly WallItem[];
  /** 1 Monday to 7 Sunday; none: all of them. */
  readonly weekdays: readonly number[];
  /** By the house's calendar: make-up days are working days, holidays are not. */
  readonly days: DayKind;
  /** Minutes of the day. An end that is not after the beginning lies on the next day. */
  readonly from: number;
  readonly until: number;
  /** `YYYY-MM-DD`, of the day it begins on. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** The greater comes first; of equals the one that stands later. */
  readonly priority: number;
}

export interface WallMeeting {
  readonly id: string;
  readonly from: number;
  readonly until: number | null;
}

export interface WallAnnouncement {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly from: number;
  readonly until: number;
}

/** Everything a screen has to know to go on by itself. Instants are milliseconds since 1970. */
export interface Programme {
  readonly screenId: string;
  readonly issuedAt: number;
  /** Beyond this nothing of it is shown: holidays may have been published, stories withdrawn. */
  readonly goodUntil: number;
  /** A person has put this up until they let it go. */
  readonly held: { readonly scene: WallScene; readonly target: string | null } | null;
  /** Where nothing else is due. */
  readonly standing: { readonly scene: WallScene; readonly target: string | null };
  /** Minutes of the day between which the screen is dark. */
  readonly dark: { readonly from: number; readonly until: number } | null;
  readonly slots: readonly WallSlot[];
  readonly meetings: readonly WallMeeting[];
  readonly announcements: readonly WallAnnouncement[];
  /** Days that are not what their weekday says. */
  readonly daysOff: readonly string[];
  readonly daysWorked: readonly string[];
}

export type Cause = 'ANNOUNCEMENT' | 'HELD' | 'MEETING' | 'DARK' | 'SCHEDULED' | 'STANDING' | 'EXPIRED';

/** What is on the wall at an instant, and until when it is. */
export interface Shown {
  readonly cause: Cause;
  /** Of the announcement, meeting or slot; empty where there is none. */
  readonly sourceId: string;
  /** The same as long as the same thing is shown. */
  readonly key: string;
  readonly scene: WallScene;
  readonly target: string | null;
  readonly item: WallItem | null;
  /** The next instant at which it may be another. */
  readonly until: number;
}

export interface Segment extends Omit<Shown, 'until'> {
  readonly from: number;
  readonly to: number;
}

export const dayNumberOf = (instant: number): number => Math.floor((instant + CHINA) / DAY);
export const startOfDay = (dayNumber: number): number => dayNumber * DAY - CHINA;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
/** 1 Monday to 7 Sunday: the first day of 1970 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

interface Read {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  readonly slots: readonly {
    readonly slot: WallSlot;
    readonly startsOn: number;
    readonly endsOn: number;
    readonly round: number;
  }[];
}
const read = new WeakMap<Programme, Read>();

function readOf(programme: Programme): Read {
  const known = read.get(programme);
  if (known) return known;
  const made: Read = {
    off: new Set(programme.daysOff.map(dayNumber)),
    worked: new Set(programme.daysWorked.map(dayNumber)),
    slots: programme.slots
      .map((slot) => ({
        slot,
        startsOn: slot.startsOn === null ? Number.NEGATIVE_INFINITY : dayNumber(slot.startsOn),
        endsOn: slot.endsOn === null ? Number.POSITIVE_INFINITY : dayNumber(slot.endsOn),
        round: slot.items.reduce((sum, { seconds }) => sum + seconds, 0) * SECOND,
      }))
      // A playlist of which nothing is left has no turn.
      .filter(({ round }) => round > 0),
  };
  read.set(programme, made);
  return made;
}

const isWorking = ({ off, worked }: Read, day: number): boolean =>
  worked.has(day) || (!off.has(day) && weekdayOf(day) <= 5);

function beginsOn(known: Read, { slot, startsOn, endsOn }: Read['slots'][number], day: number): boolean {
  if (day < startsOn || day > endsOn) return false;
  if (slot.weekdays.length > 0 && !slot.weekdays.includes(weekdayOf(day))) return false;
  return slot.days === 'ANY' || isWorking(known, day) === (slot.days === 'WORKING');
}

/** From and to on the day that starts at `start`; over midnight where the end is not after the beginning. */
const spanOn = ({ from, until }: { from: number; until: number }, start: number) => ({
  from: start + from * MINUTE,
  to: start + (until > from ? until : until + MINUTES_OF_A_DAY) * MINUTE,
});

/** What the programme shows at this instant. */
export function shownAt(programme: Programme, at: number): Shown {
  if (at >= programme.goodUntil) {
    return { ...bare('EXPIRED', '', 'NOTHING', null), until: Number.POSITIVE_INFINITY };
  }
  let next = programme.goodUntil;
  const sooner = (instant: number | null) => {
    if (instant !== null && instant > at && instant < next) next = instant;
  };

  let announced: WallAnnouncement | null = null;
  for (const one of programme.announcements) {
    sooner(one.from);
    if (one.from > at || one.until <= at) continue;
    sooner(one.until);
    if (announced === null || one.from >= announced.from) announced = one;
  }
  if (announced) return { ...bare('ANNOUNCEMENT', announced.id, 'ANNOUNCEMENT', announced.id), until: next };

  const { held, standing, dark } = programme;
  if (held) return { ...bare('HELD', '', held.scene, held.target), until: next };

  let meeting: WallMeeting | null = null;
  for (const one of programme.meetings) {
    sooner(one.from);
    if (one.from > at || (one.until !== null && one.until <= at)) continue;
    sooner(one.until);
    if (meeting === null || one.from >= meeting.from) meeting = one;
  }
  if (meeting) return { ...bare('MEETING', meeting.id, 'LIVE_MEETING', meeting.id), until: next };

  const today = dayNumberOf(at);
  if (dark) {
    let isDark = false;
    for (let day = today - 1; day <= today + 1; day += 1) {
      const { from, to } = spanOn(dark, startOfDay(day));
      sooner(from);
      sooner(to);
      if (from <= at && at < to) isDark = true;
    }
    if (isDark) return { ...bare('DARK', '', 'DARK', null), until: next };
  }
  return (
    scheduledAt(programme, at, { today, sooner, next: () => next }) ?? {
      ...bare('STANDING', '', standing.scene, standing.target),
      until: Math.min(next, startOfDay(today + 1)),
    }
  );
}

function scheduledAt(
  programme: Programme,
  at: number,
  { today, sooner, next }: { today: number; sooner: (instant: number) => void; next: () => number },
): Shown | null {
  const known = readOf(programme);
  let best: { readonly one: Read['slots'][number]; readonly from: number } | null = null;
  for (const one of known.slots) {
    for (let day = today - 1; day <= today; day += 1) {
      const { from, to } = spanOn(one.slot, startOfDay(day));
      if (to <= at || !beginsOn(known, one, day)) continue;
      sooner(from);
      if (from > at) continue;
      sooner(to);
      if (best === null || one.slot.priority >= best.one.slot.priority) best = { one, from };
    }
  }
  if (!best) return null;
  const { slot, round } = best.one;
  // By the clock and not by what was shown before: whoever was away, or showed a meeting, is where all the others are.
  const into = (at - best.from) % round;
  let passed = 0;
  for (const item of slot.items) {
    passed += item.seconds * SECOND;
    if (into >= passed) continue;
    sooner(at - into + passed);
    const { scene, target, key } = item;
    const until = Math.min(next(), startOfDay(today + 1));
    return { ...bare('SCHEDULED', slot.id, scene, target), key: `SCHEDULED:${slot.id}:${key}`, item, until };
  }
  return null;
}

const bare = (cause: Cause, sourceId: string, scene: WallScene, target: string | null) => ({
  ...{ cause, sourceId, scene, target, item: null },
  key: `${cause}:${sourceId}:${scene}:${target ?? ''}`,
});

/** What is shown from one instant to another, without gaps; what goes on is one segment. */
export function timeline(programme: Programme, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let open: (Segment & { to: number }) | null = null;
  for (let at = from; at < to; ) {
    const { until, ...shown } = shownAt(programme, at);
    const end = Math.min(until, to);
    if (open && open.key === shown.key) open.to = end;
    else {
      open = { ...shown, from: at, to: end };
      segments.push(open);
    }
    at = end;
  }
  return segments;
}

/** What comes after what is shown: prepared before the present one leaves. Null where nothing else comes within a day. */
export function nextAfter(programme: Programme, at: number): Shown | null {
  const now = shownAt(programme, at);
  for (let { until } = now; until < at + DAY; ) {
    const next = shownAt(programme, until);
    if (next.key !== now.key) return next;
    until = next.until;
  }
  return null;
}
