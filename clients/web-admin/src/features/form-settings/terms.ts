import type { FormTermsInput, ReadinessItemKind } from '../../generated/graphql';
import type { Settings } from './documents';

/** A share is typed in per cent; days, answers and minutes as they are. */
export const NUMBERS = {
  noticeWorkingDays: { unit: 'days', most: 60, least: 0 },
  readinessThreshold: { unit: 'percent', most: 100, least: 0 },
  speakingMinutes: { unit: 'minutes', most: 60, least: 1 },
  consensusThreshold: { unit: 'percent', most: 100, least: 0 },
  minutesWorkingDays: { unit: 'days', most: 60, least: 1 },
  acceptanceThreshold: { unit: 'percent', most: 100, least: 0 },
  acceptanceMinimum: { unit: 'answers', most: 1000, least: 1 },
  committeeWorkingDays: { unit: 'days', most: 60, least: 1 },
  memberWorkingDays: { unit: 'days', most: 60, least: 1 },
  residentsWorkingDays: { unit: 'days', most: 60, least: 1 },
  extensionsAllowed: { unit: 'times', most: 10, least: 0 },
  extensionWorkingDays: { unit: 'days', most: 250, least: 1 },
} as const;
export type NumberName = keyof typeof NUMBERS;

/** In the order of a meeting's life. */
export const SECTIONS = [
  { key: 'before', names: ['noticeWorkingDays'] },
  { key: 'readiness', names: ['readinessThreshold'] },
  { key: 'meeting', names: ['speakingMinutes', 'consensusThreshold', 'minutesWorkingDays'] },
  {
    key: 'following',
    names: [
      'committeeWorkingDays',
      'memberWorkingDays',
      'residentsWorkingDays',
      'extensionsAllowed',
      'extensionWorkingDays',
    ],
  },
  { key: 'acceptance', names: ['acceptanceThreshold', 'acceptanceMinimum'] },
] as const satisfies readonly { key: string; names: readonly NumberName[] }[];

/** What a form does or does not ask for. */
export const SWITCHES = ['reviewsBeforePublication'] as const;
export type SwitchName = (typeof SWITCHES)[number];

/** What stands in the boxes: numbers as they are typed. */
export interface Typed {
  readonly switches: Readonly<Record<SwitchName, boolean>>;
  readonly numbers: Readonly<Record<NumberName, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly dues: Readonly<Record<string, number>>;
}

const NAMES = Object.keys(NUMBERS) as NumberName[];
const isShare = (name: NumberName) => NUMBERS[name].unit === 'percent';

export function typedFrom(settings: Settings): Typed {
  return {
    switches: { reviewsBeforePublication: settings.reviewsBeforePublication },
    numbers: Object.fromEntries(
      NAMES.map((name) => [name, isShare(name) ? Math.round(settings[name] * 1000) / 10 : settings[name]]),
    ) as Record<NumberName, number>,
    weights: Object.fromEntries(settings.weights.map(({ name, weight }) => [name, weight])),
    dues: Object.fromEntries(settings.dues.map(({ kind, workingDays }) => [kind, workingDays])),
  };
}

export function inputFrom(settings: Settings, { switches, numbers, weights, dues }: Typed): FormTermsInput {
  const shares = Object.fromEntries(NAMES.map((name) => [name, isShare(name) ? numbers[name] / 100 : numbers[name]]));
  return {
    form: settings.form,
    ...switches,
    ...(shares as Record<NumberName, number>),
    weights: Object.entries(weights).map(([name, weight]) => ({ name, weight })),
    dues: Object.entries(dues).map(([kind, workingDays]) => ({ kind: kind as ReadinessItemKind, workingDays })),
  };
}

const partsOf = ({ switches, numbers, weights, dues }: Typed) => [switches, numbers, weights, dues];

export function isSame(a: Typed, b: Typed): boolean {
  return JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));
}
