import type { TestApp } from './app.js';
import type { Person } from './people.js';
import { aRow } from './results.js';

const INPUT_OF = {
  drawUpPractice: 'DrawUpPracticeInput',
  savePractice: 'SavePracticeInput',
  proposePractice: 'PracticeActInput',
  takePracticeBack: 'PracticeActInput',
  returnPractice: 'PracticeReasonInput',
  releasePractice: 'PracticeActInput',
  revisePractice: 'PracticeReasonInput',
  discardPractice: 'PracticeActInput',
  retirePractice: 'PracticeReasonInput',
  restorePractice: 'PracticeActInput',
} as const;
export type PracticeActName = keyof typeof INPUT_OF;

export interface PracticeStands {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  /** Of a refusal, why. */
  readonly code?: string;
}

/** Does something with a practice, as this person: how it stands, or the code of the refusal. */
export async function doPractice(
  app: TestApp,
  person: Person,
  name: PracticeActName,
  input: Readonly<Record<string, unknown>>,
): Promise<PracticeStands> {
  const act = `mutation ($input: ${INPUT_OF[name]}!) { ${name}(input: $input) {
    ... on PracticeChanged { id version status } ... on PracticeRefusal { code } } }`;
  return (await app.as(person).mutate<Record<string, PracticeStands>>(act, { input }))[name] as PracticeStands;
}

/** What another committee can start from: one of each, kept. */
export const PARTS = {
  form: 'COUNCIL',
  groups: [{ name: '商户', kept: true }],
  intro: '请填',
  questions: [{ id: 'q1', kind: 'TEXT', text: '盼着什么', options: [], isRequired: false, kept: true }],
  agenda: [
    { title: '先看现场', part: 'OTHER', plannedMinutes: 20, parent: null, kept: true },
    { title: '看货位', part: 'OTHER', plannedMinutes: 10, parent: 0, kept: true },
  ],
};
export const WORDS = { title: '早市怎么摆', matter: '占道', worked: '先看现场', effect: '划了线', caution: '雨天另说' };

/** A practice at this step, straight in the database; with an edition where it is in the library. */
export async function aPracticeRow(
  app: TestApp,
  { consultationId, committeeId, writerId }: Readonly<Record<'consultationId' | 'committeeId' | 'writerId', string>>,
  status = 'DRAFT',
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const released = status === 'RELEASED' || status === 'RETIRED';
  const words = { ...WORDS, parts: JSON.stringify(PARTS) };
  const id = await aRow(app, 'practice', {
    ...{ ...words, status, version: 1, consultation_id: consultationId, committee_id: committeeId },
    ...{ writer_id: writerId, hands: [writerId], edition: released ? 1 : 0 },
    released_at: released ? app.clock.now() : null,
    proposed_at: status === 'PROPOSED' ? app.clock.now() : null,
    ...given,
  });
  if (released) {
    const edition = { practice_id: id, edition: 1, writer_id: writerId, reviewer_id: writerId };
    await aRow(app, 'practice_version', { ...words, ...edition });
  }
  return id;
}
