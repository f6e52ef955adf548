import type { TestApp } from './app.js';
import type { Person } from './people.js';

const INPUT_OF = {
  draftReport: 'DraftReportInput',
  saveReport: 'SaveReportInput',
  renewReport: 'ReportActInput',
  submitReport: 'ReportActInput',
  takeReportBack: 'ReportReasonInput',
  discardReport: 'ReportActInput',
  signReport: 'SignReportInput',
  sendReport: 'SendReportInput',
  correctReport: 'ReportReasonInput',
  withdrawReport: 'ReportReasonInput',
  recordReportFeedback: 'RecordReportFeedbackInput',
  withdrawReportFeedback: 'WithdrawReportFeedbackInput',
} as const;
export type ReportActName = keyof typeof INPUT_OF;

export interface ReportStands {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  /** Of a refusal, why. */
  readonly code?: string;
}

export const reportAct = (name: ReportActName) =>
  `mutation ($input: ${INPUT_OF[name]}!) { ${name}(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } } }`;

/** Does something with a report, as this person: how it stands, or the code of the refusal. */
export async function doReport(
  app: TestApp,
  person: Person,
  name: ReportActName,
  input: Readonly<Record<string, unknown>>,
): Promise<ReportStands> {
  const answer = await app.as(person).mutate<Record<string, ReportStands>>(reportAct(name), { input });
  return answer[name] as ReportStands;
}

export interface ReportSeen {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly title: string;
  readonly number: string | null;
  readonly body: string;
  readonly takenDown: boolean;
  readonly correction: number;
  readonly sentOn: string | null;
  readonly facts: readonly {
    readonly key: string;
    readonly value: string;
    readonly label: string;
    readonly means: string | null;
    readonly n: number | null;
    readonly asOf: string;
    readonly sealed: boolean;
    readonly gone: boolean;
  }[];
  readonly changes: readonly { readonly label: string; readonly before: string; readonly now: string }[];
  readonly unbound: readonly { readonly words: string; readonly number: string }[];
  readonly charts: readonly { readonly title: string; readonly svg: string }[];
  readonly table: readonly (readonly string[])[];
  readonly versions: readonly { readonly id: string; readonly correction: number; readonly reason: string | null }[];
  readonly feedbacks: readonly {
    readonly id: string;
    readonly kind: string;
    readonly source: string;
    readonly enteredByName: string | null;
    readonly withdrawnAt: string | null;
    readonly hasWordingForViewer: boolean;
  }[];
  readonly acts: readonly { readonly act: string; readonly whyNot: string | null }[];
}

const SEEN = `query ($id: ID!) { report(id: $id) {
  id version status title number body takenDown correction sentOn facts { key value label means n asOf sealed gone }
  changes { label before now } unbound { words number } charts { title svg } table versions { id correction reason }
  feedbacks { id kind source enteredByName withdrawnAt hasWordingForViewer } acts { act whyNot } } }`;

/** The report as this person reads it; null where they may not. */
export async function seeReport(app: TestApp, person: Person, id: string): Promise<ReportSeen | null> {
  return (await app.as(person).query<{ report: ReportSeen | null }>(SEEN, { id })).report;
}
