import { DEFAULT_DUE_WORKING_DAYS } from '../checklist-due.rules.js';
import { ConsultationForm, type FormSettings, type FormTerms, Party } from '../consultation.entity.js';
import { allWeights, itemsOfParty, itemWeight, ReadinessItemKind } from '../readiness.rules.js';
import { FormSettingsRefusalCode } from './form-settings.refusal.js';

/** The least and the most a setting may be; between them `whole` numbers only, or shares and weights. */
export const BOUNDS = {
  noticeWorkingDays: { least: 0, most: 60, whole: true },
  readinessThreshold: { least: 0, most: 1, whole: false },
  consensusThreshold: { least: 0, most: 1, whole: false },
  minutesWorkingDays: { least: 1, most: 60, whole: true },
  acceptanceThreshold: { least: 0, most: 1, whole: false },
  acceptanceMinimum: { least: 1, most: 1000, whole: true },
  speakingMinutes: { least: 1, most: 60, whole: true },
  committeeWorkingDays: { least: 1, most: 60, whole: true },
  memberWorkingDays: { least: 1, most: 60, whole: true },
  residentsWorkingDays: { least: 1, most: 60, whole: true },
  extensionsAllowed: { least: 0, most: 10, whole: true },
  extensionWorkingDays: { least: 1, most: 250, whole: true },
} as const satisfies Partial<Record<keyof FormTerms, { least: number; most: number; whole: boolean }>>;
export type NumberSetting = keyof typeof BOUNDS;
export const NUMBER_SETTINGS = Object.keys(BOUNDS) as NumberSetting[];
/** What a form does or does not ask for. */
export const SWITCHES = ['reviewsBeforePublication'] as const satisfies readonly (keyof FormTerms)[];
type Switch = (typeof SWITCHES)[number];
export const isSwitch = (name: string): name is Switch => (SWITCHES as readonly string[]).includes(name);
export const WEIGHT_MOST = 10;
export const DUE_MOST = 60;

export function isWithin(setting: NumberSetting, value: number): boolean {
  const { least, most, whole } = BOUNDS[setting];
  return Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** When each item is due in working days before the meeting, said or not, under its key. */
export function allDues(dues: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.values(ReadinessItemKind).map((kind) => [kind, dues[kind] ?? DEFAULT_DUE_WORKING_DAYS]),
  );
}

const FOLLOWING = {
  committeeWorkingDays: 3,
  memberWorkingDays: 10,
  residentsWorkingDays: 10,
  extensionsAllowed: 1,
  extensionWorkingDays: 20,
};
const LIGHT = {
  noticeWorkingDays: 3,
  readinessThreshold: 0.6,
  readinessWeights: allWeights({
    'MEMBER.DEPARTMENT_VISIT': 0,
    'TOWNSHIP.WISH_SURVEY': 0,
    'STAKEHOLDER.DEMANDS_RANKED': 0,
  }),
  consensusThreshold: 0.6,
  minutesWorkingDays: 5,
  acceptanceThreshold: 0.6,
  acceptanceMinimum: 3,
  speakingMinutes: 3,
  ...FOLLOWING,
  reviewsBeforePublication: false,
  itemDueWorkingDays: allDues({
    FIELD_RESEARCH: 2,
    DEPARTMENT_VISIT: 2,
    SPEECH_PAPER: 2,
    RESIDENTS_LISTED: 2,
    WISH_SURVEY: 2,
    DEMANDS_SUBMITTED: 2,
  }),
} satisfies FormTerms;
const FULL = {
  noticeWorkingDays: 10,
  readinessThreshold: 0.8,
  readinessWeights: allWeights({ MEMBER: 2, DEPARTMENT: 2 }),
  consensusThreshold: 0.66,
  minutesWorkingDays: 7,
  acceptanceThreshold: 0.6,
  acceptanceMinimum: 5,
  speakingMinutes: 5,
  ...FOLLOWING,
  reviewsBeforePublication: true,
  itemDueWorkingDays: allDues({
    FIELD_RESEARCH: 5,
    DEPARTMENT_VISIT: 5,
    SUGGESTION: 3,
    SPEECH_PAPER: 3,
    POLICY_CLAUSES: 3,
    POSITIONS: 3,
    DELEGATE: 3,
    RESIDENTS_LISTED: 7,
    WISH_SURVEY: 5,
    DEMANDS_SUBMITTED: 5,
    DEMANDS_RANKED: 4,
  }),
} satisfies FormTerms;

/** What each form starts with, and goes back to: a bench meeting is light, a council is full. */
export const DEFAULT_TERMS: Readonly<Record<ConsultationForm, FormTerms>> = {
  [ConsultationForm.BENCH]: LIGHT,
  [ConsultationForm.COUNCIL]: FULL,
  [ConsultationForm.ON_SITE]: LIGHT,
  [ConsultationForm.THEMATIC]: { ...FULL, speakingMinutes: 8 },
};

/** What a form asks for, with every weight and due day said. */
export function termsOf(settings: FormTerms | FormSettings): FormTerms {
  const { readinessWeights, itemDueWorkingDays, reviewsBeforePublication } = settings;
  return {
    ...numbersOf(settings),
    reviewsBeforePublication,
    readinessWeights: allWeights(readinessWeights),
    itemDueWorkingDays: allDues(itemDueWorkingDays),
  };
}

function numbersOf(settings: FormTerms): Pick<FormTerms, NumberSetting> {
  return Object.fromEntries(NUMBER_SETTINGS.map((name) => [name, settings[name]])) as Pick<FormTerms, NumberSetting>;
}

/** The names of the settings that differ: `speakingMinutes`, `readinessWeights.MEMBER.SUGGESTION`, `itemDueWorkingDays.DELEGATE`. */
export function changedIn(before: FormTerms, after: FormTerms): string[] {
  const old = allWeights(before.readinessWeights);
  const oldDues = allDues(before.itemDueWorkingDays);
  return [
    ...NUMBER_SETTINGS.filter((name) => before[name] !== after[name]),
    // What was changed before there was a switch says nothing of it: it was off.
    ...SWITCHES.filter((name) => Boolean(before[name]) !== Boolean(after[name])),
    ...Object.entries(allWeights(after.readinessWeights)).flatMap(([name, weight]) =>
      weight === old[name] ? [] : [`readinessWeights.${name}`],
    ),
    ...Object.entries(allDues(after.itemDueWorkingDays)).flatMap(([kind, days]) =>
      days === oldDues[kind] ? [] : [`itemDueWorkingDays.${kind}`],
    ),
  ];
}

/** Why a form may not ask for this, or null when it may. */
export function whyCannotAskFor(before: FormTerms, after: FormTerms): FormSettingsRefusalCode | null {
  const weights = allWeights(after.readinessWeights);
  const counted = Object.values(Party).filter((party) => (weights[party] ?? 0) > 0);
  if (counted.length === 0) return FormSettingsRefusalCode.NO_PARTY_COUNTS;
  // A party that is asked for nothing is always ready: it would lift every meeting over the threshold.
  const asksNothing = counted.some((party) =>
    (Object.keys(itemsOfParty[party]) as (keyof (typeof itemsOfParty)[Party])[]).every(
      (kind) => itemWeight(weights, party, kind) === 0,
    ),
  );
  if (asksNothing) return FormSettingsRefusalCode.PARTY_ASKED_NOTHING;
  if (changedIn(before, after).length === 0) return FormSettingsRefusalCode.NOTHING_CHANGED;
  return null;
}
