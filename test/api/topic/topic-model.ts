import { type Foretold, refused } from '../../support/random-acts.js';

// How topics go, told a second time and from the outside: who may do what when, what it leads to, and what taking it back restores.

export type Who = 'officer' | 'director' | 'secretariat' | 'submitter' | 'leader' | 'elsewhere' | 'unit' | 'stranger';
export const everybody: readonly Who[] = [
  ...(['officer', 'director', 'secretariat', 'submitter', 'leader', 'elsewhere', 'unit', 'stranger'] as const),
];
export const kinds = [
  ...(['accept', 'giveBack', 'decline', 'merge', 'unmerge', 'transfer', 'toBrief'] as const),
  ...(['reopen', 'correct', 'resubmit', 'answer', 'letterBack', 'letterKept'] as const),
] as const;
export type Kind = (typeof kinds)[number];

export interface Act {
  readonly who: Who;
  readonly kind: Kind;
  readonly on: number;
  /** What it is merged into. */
  readonly into: number;
}

type Status = 'SUBMITTED' | 'RETURNED' | 'DECLINED' | 'MERGED' | 'TRANSFERRED' | 'TO_BRIEF' | 'ACCEPTED';

export interface Told {
  readonly status: Status;
  readonly into: number | null;
  readonly beforeMerge: Status | null;
  /** How often its words were put right, and how often something was added. */
  readonly edition: number;
  readonly added: number;
  readonly letter: 'OPEN' | 'ANSWERED' | 'WITHDRAWN' | 'RETURNED' | null;
  readonly steps: readonly string[];
}
export type Topics = readonly Told[];

export const newTopics = (count: number): Topics =>
  Array.from({ length: count }, () => ({
    ...{ status: 'SUBMITTED', into: null, beforeMerge: null, edition: 0, added: 0, letter: null, steps: ['SUBMITTED'] },
  }));

const screens = (who: Who) => who === 'officer' || who === 'director' || who === 'secretariat';

function may({ who, kind }: Act): boolean {
  // Whoever holds the tracking code sends it in again.
  if (kind === 'resubmit') return true;
  if (['answer', 'letterBack', 'letterKept'].includes(kind)) return who === 'unit';
  return screens(who) || (kind === 'correct' && who === 'submitter');
}

export function foretell(topics: Topics, act: Act): Foretold<Topics> {
  const topic = topics[act.on] as Told;
  const change = may(act) ? changeOf(topics, topic, act) : null;
  if (!change) return refused;
  const after = topics.map((one, n) => {
    const steps = (change.besides ?? []).filter((beside) => beside.on === n).map(({ step }) => step);
    const own = n === act.on ? { ...change.own, steps: [...one.steps, change.step] } : {};
    return { ...one, ...own, ...(steps.length > 0 && { steps: [...one.steps, ...steps] }) };
  });
  return { refused: false, after };
}

interface Change {
  readonly step: string;
  readonly own: Partial<Told>;
  /** What the pages of others say. */
  readonly besides?: readonly { readonly on: number; readonly step: string }[];
}

const DECISIONS: Readonly<Partial<Record<Kind, { readonly status: Status; readonly own?: Partial<Told> }>>> = {
  accept: { status: 'ACCEPTED' },
  giveBack: { status: 'RETURNED' },
  decline: { status: 'DECLINED' },
  toBrief: { status: 'TO_BRIEF' },
  transfer: { status: 'TRANSFERRED', own: { letter: 'OPEN' } },
};

/** The last thing that put it where it is: others joined to it or taken out, and words put right, leave it there. */
const turnOf = ({ steps }: Told) =>
  steps.findLast((step) => !['ABSORBED', 'RELEASED', 'CORRECTED'].includes(step)) ?? null;

function changeOf(topics: Topics, topic: Told, { who, kind, on, into }: Act): Change | null {
  const decision = DECISIONS[kind];
  if (decision) {
    const { status, own } = decision;
    return topic.status === 'SUBMITTED' ? { step: status, own: { status, ...own } } : null;
  }
  switch (kind) {
    case 'merge': {
      const target = topics[into] as Told;
      if (on === into || !['SUBMITTED', 'ACCEPTED'].includes(target.status)) return null;
      if (!['SUBMITTED', 'ACCEPTED'].includes(topic.status)) return null;
      const own = { status: 'MERGED', into, beforeMerge: topic.status } as const;
      return { step: 'MERGED', own, besides: [{ on: into, step: 'ABSORBED' }] };
    }
    case 'unmerge':
      if (topic.status !== 'MERGED') return null;
      return {
        step: 'UNMERGED',
        own: { status: topic.beforeMerge as Status, into: null, beforeMerge: null },
        besides: [{ on: topic.into as number, step: 'RELEASED' }],
      };
    case 'reopen':
      if (topic.status === 'SUBMITTED' || topic.status === 'MERGED') return null;
      return {
        step: 'REOPENED',
        own: { status: 'SUBMITTED', letter: topic.letter === 'OPEN' ? 'WITHDRAWN' : topic.letter },
      };
    case 'correct':
      if (who === 'submitter' && !['SUBMITTED', 'RETURNED', 'ACCEPTED'].includes(topic.status)) return null;
      return { step: 'CORRECTED', own: { edition: topic.edition + 1, added: 0 } };
    case 'resubmit':
      return topic.status === 'RETURNED'
        ? { step: 'RESUBMITTED', own: { status: 'SUBMITTED', added: topic.added + 1 } }
        : null;
    case 'answer':
      return topic.letter === 'OPEN' ? { step: 'ANSWERED', own: { letter: 'ANSWERED' } } : null;
    case 'letterBack':
      return topic.letter === 'OPEN'
        ? { step: 'LETTER_RETURNED', own: { status: 'SUBMITTED', letter: 'RETURNED' } }
        : null;
    case 'letterKept':
      return topic.letter === 'RETURNED' && topic.status === 'SUBMITTED' && turnOf(topic) === 'LETTER_RETURNED'
        ? { step: 'LETTER_KEPT', own: { status: 'TRANSFERRED', letter: 'OPEN' } }
        : null;
    default:
      throw new Error(`no such act: ${kind}`);
  }
}
