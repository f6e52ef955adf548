import { type Foretold, refused } from '../../support/random-acts.js';

// How a matter goes, told a second time and from the outside: who may do what when, what it leads to, and that whoever takes
// their last step back has everything as it stood before, but for what others corrected meanwhile.

export type Unit = 'A' | 'B';
export type Who = 'a' | 'a2' | 'b' | 'c' | 'officer' | 'secretariat' | 'leader' | 'follower' | 'member' | 'twoHats';
export const everybody: readonly Who[] = [
  ...(['a', 'a2', 'b', 'c', 'officer', 'secretariat', 'leader', 'follower', 'member', 'twoHats'] as const),
];

export const kinds = [
  ...([
    'acknowledge',
    'sendBack',
    'askToGiveBack',
    'consent',
    'dissent',
    'reassign',
    'help',
    'noHelp',
    'report',
  ] as const),
  ...(['askExtension', 'grant', 'deny', 'urge', 'correct', 'reply', 'explain', 'seenDone', 'seenUndone'] as const),
  ...(['open', 'content', 'discontent', 'settle', 'closeUnsolved', 'takeBack', 'undo'] as const),
] as const;
export type Kind = (typeof kinds)[number];

export interface Act {
  readonly who: Who;
  readonly kind: Kind;
  /** Whom it is given to. */
  readonly unit: Unit;
  /** Of what is corrected, the edition its author saw. */
  readonly edition: number;
}

type Status =
  | ('ASSIGNED' | 'WRONG_UNIT' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'EXTENSION_REQUESTED' | 'REPROCESSING')
  | ('REPLIED' | 'VERIFIED' | 'ACCEPTANCE_OPEN' | 'CLOSED');

/** What a step changes and taking it back restores. */
interface Standing {
  readonly status: Status;
  readonly round: number;
  readonly unit: Unit;
  readonly helps: boolean;
  readonly dueOn: string;
  readonly extensions: number;
  readonly until: string | null;
  readonly givesBack: boolean;
  readonly resultClass: 'A' | 'D' | null;
  readonly unsolved: boolean;
}

interface Step {
  readonly kind: Kind;
  readonly who: Who;
  readonly before: Standing;
  readonly after: Standing;
}

export interface Matter extends Standing {
  readonly edition: number;
  readonly urged: boolean;
  readonly promisedOn: string;
  readonly steps: readonly Step[];
  /** Of each round, what was written in it. */
  readonly reports: readonly { readonly round: number; readonly who: Who }[];
  readonly replies: readonly { readonly round: number; readonly who: Who }[];
  /** What those invited said in this round. */
  readonly voices: readonly { readonly round: number; readonly solved: boolean }[];
  /** Who asked last for more time, for good. */
  readonly asked: Who | null;
  /** Of everything that was ever done, taken back or not: lines of the record. */
  readonly lines: number;
}

/** The day a matter of another round is due at the earliest, and one more working day than it is due. */
export interface Days {
  readonly anotherRound: string;
  readonly later: (day: string) => string;
}

export const newMatter = (dueOn: string): Matter => ({
  ...{ status: 'ASSIGNED', round: 1, unit: 'A', helps: false, dueOn, extensions: 0, until: null, givesBack: false },
  ...{
    resultClass: null,
    unsolved: false,
    edition: 1,
    urged: false,
    promisedOn: dueOn,
    steps: [],
    reports: [],
    replies: [],
  },
  ...{ voices: [], asked: null, lines: 1 },
});

const WITH_UNIT: readonly Status[] = [
  ...(['ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPROCESSING'] as const),
];
const BEFORE_SEEN: readonly Status[] = [...WITH_UNIT, 'REPLIED'];
const OPEN: readonly Status[] = [...BEFORE_SEEN, 'VERIFIED', 'ACCEPTANCE_OPEN'];

const leads = (who: Who, { unit }: Matter) => (unit === 'A' ? ['a', 'a2', 'twoHats'] : ['b']).includes(who);
const helps = (who: Who, matter: Matter) => who === 'c' && matter.helps;
const organises = (who: Who) => who === 'officer' || who === 'secretariat' || who === 'twoHats';
/** Whoever handles it decides nothing about it, whatever else they are. */
const decides = (who: Who, matter: Matter) => organises(who) && !leads(who, matter) && !helps(who, matter);
const hasReplied = (who: Who, { replies }: Matter) => replies.some((reply) => reply.who === who);
const OF_UNIT: readonly Kind[] = [
  ...(['acknowledge', 'sendBack', 'askToGiveBack', 'report', 'askExtension', 'reply', 'explain', 'takeBack'] as const),
];
/** Nothing follows from these: they stand beside the course. */
const BESIDE: readonly Kind[] = ['help', 'noHelp', 'urge', 'correct', 'content', 'discontent', 'takeBack', 'undo'];
/** What residents decided stays decided. */
const FOR_GOOD: readonly Kind[] = ['settle', 'closeUnsolved'];

function may({ who, kind }: Act, matter: Matter): boolean {
  switch (kind) {
    case 'report':
      return leads(who, matter) || helps(who, matter);
    case 'takeBack':
      return leads(who, matter) || helps(who, matter);
    case 'urge':
      return decides(who, matter) || who === 'leader';
    case 'seenDone':
    case 'seenUndone':
      return who === 'follower';
    case 'undo':
      return decides(who, matter) || who === 'follower';
    // Residents, by their slips: whoever else is named here only stands by.
    case 'content':
    case 'discontent':
      return who === 'officer';
    default:
      return OF_UNIT.includes(kind) ? leads(who, matter) : decides(who, matter);
  }
}

export function foretell(days: Days, matter: Matter, act: Act): Foretold<Matter> {
  if (!may(act, matter)) return refused;
  if (act.kind === 'takeBack' || act.kind === 'undo') return takenBack(matter, act);
  const changed = change(days, matter, act);
  if (!changed) return refused;
  const { lines = 1, ...after } = changed;
  const next: Matter = { ...matter, ...after, lines: matter.lines + lines };
  if (BESIDE.includes(act.kind)) return { refused: false, after: next };
  const step = { kind: act.kind, who: act.who, before: standingOf(matter), after: standingOf(next) };
  return { refused: false, after: { ...next, steps: [...matter.steps, step] } };
}

const in_ = (matter: Matter, ...statuses: readonly Status[]) => statuses.includes(matter.status);
const another = (days: Days, { round, dueOn }: Matter): Partial<Matter> => ({
  ...{ status: 'REPROCESSING', round: round + 1, givesBack: false },
  dueOn: days.anotherRound > dueOn ? days.anotherRound : dueOn,
});

function change(days: Days, matter: Matter, { who, kind, unit, edition }: Act): Partial<Matter> | null {
  const { round, reports, replies, voices } = matter;
  const written = { round, who };
  switch (kind) {
    case 'acknowledge':
      if (in_(matter, 'REPROCESSING')) return { status: 'IN_PROGRESS' };
      return in_(matter, 'ASSIGNED') ? { status: 'ACKNOWLEDGED' } : null;
    case 'sendBack':
      return in_(matter, 'ASSIGNED', 'ACKNOWLEDGED') ? { status: 'WRONG_UNIT' } : null;
    case 'askToGiveBack':
      return in_(matter, 'IN_PROGRESS', 'REPROCESSING') && !matter.givesBack ? { givesBack: true } : null;
    case 'consent':
    case 'dissent':
      if (!in_(matter, 'IN_PROGRESS', 'REPROCESSING') || !matter.givesBack) return null;
      return { givesBack: false, ...(kind === 'consent' && { status: 'WRONG_UNIT' }) };
    case 'reassign':
      if (!in_(matter, ...WITH_UNIT) || (unit === matter.unit && matter.status !== 'WRONG_UNIT')) return null;
      return { status: 'ASSIGNED', unit, givesBack: false, until: null };
    case 'help':
    case 'noHelp':
      if (!in_(matter, ...WITH_UNIT) || matter.helps === (kind === 'help')) return null;
      return { helps: kind === 'help' };
    case 'report':
      if (!in_(matter, 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED')) return null;
      return {
        status: matter.status === 'ACKNOWLEDGED' ? 'IN_PROGRESS' : matter.status,
        reports: [...reports, written],
      };
    case 'askExtension':
      if (!in_(matter, 'IN_PROGRESS') || matter.extensions > 0) return null;
      return { status: 'EXTENSION_REQUESTED', until: days.later(matter.dueOn), asked: who };
    case 'grant':
    case 'deny':
      if (!in_(matter, 'EXTENSION_REQUESTED') || matter.asked === who) return null;
      return {
        ...{ status: 'IN_PROGRESS', until: null },
        ...(kind === 'grant' && { dueOn: matter.until as string, extensions: matter.extensions + 1 }),
      };
    case 'urge':
      return in_(matter, ...BEFORE_SEEN) && matter.status !== 'WRONG_UNIT' && !matter.urged ? { urged: true } : null;
    case 'correct': {
      if (!in_(matter, ...OPEN) || edition !== matter.edition) return null;
      const promisedOn = days.later(matter.promisedOn);
      return {
        ...{ edition: edition + 1, promisedOn },
        dueOn: matter.dueOn === matter.promisedOn ? promisedOn : matter.dueOn,
      };
    }
    case 'reply':
    case 'explain':
      if (!in_(matter, 'IN_PROGRESS') || !reports.some((report) => report.round === round)) return null;
      return {
        ...{ status: 'REPLIED', givesBack: false, resultClass: kind === 'reply' ? 'A' : 'D' },
        replies: [...replies, written],
      };
    case 'seenDone':
      return in_(matter, 'REPLIED') ? { status: 'VERIFIED' } : null;
    case 'seenUndone':
      return in_(matter, 'REPLIED') ? { ...another(days, matter), lines: 2 } : null;
    case 'open':
      return in_(matter, 'VERIFIED') && !hasReplied(who, matter) ? { status: 'ACCEPTANCE_OPEN' } : null;
    case 'content':
    case 'discontent':
      if (!in_(matter, 'ACCEPTANCE_OPEN') || voices.some((voice) => voice.round === round)) return null;
      return { voices: [...voices, { round, solved: kind === 'content' }], lines: 0 };
    case 'settle':
    case 'closeUnsolved': {
      const said = voices.find((voice) => voice.round === round);
      if (!in_(matter, 'ACCEPTANCE_OPEN') || hasReplied(who, matter) || !said) return null;
      if (kind === 'closeUnsolved') return matter.resultClass === 'D' ? { status: 'CLOSED', unsolved: true } : null;
      if (!said.solved) return another(days, matter);
      return { status: 'CLOSED', unsolved: matter.resultClass === 'D' };
    }
    default:
      throw new Error(`no such act: ${kind}`);
  }
}

function takenBack(matter: Matter, act: Act): Foretold<Matter> {
  const step = matter.steps.at(-1);
  if (!step || FOR_GOOD.includes(step.kind)) return refused;
  const ofUnit = OF_UNIT.includes(step.kind);
  if (ofUnit !== (act.kind === 'takeBack') || !may({ ...act, kind: step.kind }, matter)) return refused;
  if (!ofUnit && step.kind === 'open' && matter.voices.some(({ round }) => round === matter.round)) return refused;
  // Of a unit that only helps, what others wrote is not theirs to take back.
  if (ofUnit && !leads(act.who, matter) && step.who !== act.who) return refused;
  const now = standingOf(matter);
  const back = Object.fromEntries(
    Object.entries(step.before).filter(([name]) => step.after[name as keyof Standing] === now[name as keyof Standing]),
  );
  const withoutLast = <Item extends { readonly who: Who }>(list: readonly Item[], was: readonly Kind[]) =>
    was.includes(step.kind) ? list.slice(0, -1) : list;
  return {
    refused: false,
    after: {
      ...matter,
      ...back,
      ...{ steps: matter.steps.slice(0, -1), lines: matter.lines + 1 },
      reports: withoutLast(matter.reports, ['report']),
      replies: withoutLast(matter.replies, ['reply', 'explain']),
    },
  };
}

function standingOf(matter: Matter): Standing {
  const { status, round, unit, helps, dueOn, extensions, until, givesBack, resultClass, unsolved } = matter;
  return { status, round, unit, helps, dueOn, extensions, until, givesBack, resultClass, unsolved };
}
