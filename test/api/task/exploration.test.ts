import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anApp, type TestApp } from '../../support/app.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../../support/people.js';

type Status = 'GIVEN' | 'RECEIVED' | 'REPORTED' | 'RETURNED' | 'ACCEPTED' | 'CANCELLED';
/** The course of a committee's part told a second time, as plain values. */
interface Model {
  readonly status: Status;
  readonly asked: boolean;
  readonly judged: boolean;
  readonly from: Status | null;
}
type Move = (model: Model) => Model | null;
const when =
  (statuses: readonly Status[], to: (model: Model) => Partial<Model>): Move =>
  (model) =>
    statuses.includes(model.status) ? { ...model, ...to(model) } : null;
const OPEN: readonly Status[] = ['GIVEN', 'RECEIVED', 'REPORTED', 'RETURNED'];
const takeBack: Move = (model) => {
  const { status, asked, judged } = model;
  if (asked && (status === 'RECEIVED' || status === 'RETURNED')) return { ...model, asked: false };
  if (status === 'REPORTED') return { ...model, status: judged ? 'RETURNED' : 'RECEIVED' };
  return status === 'RECEIVED' ? { ...model, status: 'GIVEN' } : null;
};

interface Act {
  readonly by: 'giver' | 'committee' | 'member';
  readonly mutation: string;
  readonly input?: string;
  /** Of the part, its version and the task. */
  readonly given: (part: { id: string; version: number }, taskId: string) => object;
  readonly move: Move;
}
const on = ({ id, version }: { id: string; version: number }, more: object = {}) => ({ partId: id, version, ...more });
let turn = 0;
const words = () => {
  turn += 1;
  return `第${turn}次`;
};
const ACTS: Readonly<Record<string, Act>> = {
  receive: {
    ...{ by: 'committee', mutation: 'receiveTask', given: ({ id }) => ({ partId: id }) },
    move: when(['GIVEN'], () => ({ status: 'RECEIVED' })),
  },
  ask: {
    ...{ by: 'committee', mutation: 'askTaskExtension' },
    given: (part) => on(part, { dueOn: '2027-12-31', reason: words() }),
    move: when(['RECEIVED', 'RETURNED'], () => ({ asked: true })),
  },
  report: {
    ...{ by: 'committee', mutation: 'reportTask', given: (part) => on(part, { report: words(), records: [] }) },
    move: when(['RECEIVED', 'RETURNED', 'REPORTED'], () => ({ status: 'REPORTED', asked: false })),
  },
  takeBack: {
    ...{ by: 'committee', mutation: 'takeTaskBack', given: (part) => on(part, { reason: words() }) },
    move: takeBack,
  },
  tell: {
    ...{ by: 'member', mutation: 'tellTaskPart', given: ({ id }) => ({ partId: id, words: words() }) },
    move: when(['RECEIVED', 'RETURNED', 'REPORTED'], () => ({})),
  },
  refuse: {
    ...{ by: 'giver', mutation: 'setTaskDay', given: (part) => on(part, { dueOn: null, words: words() }) },
    move: (model) =>
      model.asked && (model.status === 'RECEIVED' || model.status === 'RETURNED') ? { ...model, asked: false } : null,
  },
  accept: {
    ...{ by: 'giver', mutation: 'judgeTask', given: (part) => on(part, { accept: true }) },
    move: when(['REPORTED'], () => ({ status: 'ACCEPTED', judged: true })),
  },
  giveBack: {
    ...{ by: 'giver', mutation: 'judgeTask', given: (part) => on(part, { accept: false, words: words() }) },
    move: when(['REPORTED'], () => ({ status: 'RETURNED', judged: true })),
  },
  unjudge: {
    ...{ by: 'giver', mutation: 'takeTaskDecisionBack', input: 'TakeTaskBackInput' },
    given: (part) => on(part, { reason: words() }),
    move: when(['ACCEPTED', 'RETURNED'], () => ({ status: 'REPORTED', judged: false, asked: false })),
  },
  cancel: {
    ...{ by: 'giver', mutation: 'cancelTask' },
    given: ({ id }, taskId) => ({ taskId, partIds: [id], reason: words() }),
    move: when(OPEN, ({ status }) => ({ status: 'CANCELLED', from: status })),
  },
  restore: {
    ...{ by: 'giver', mutation: 'restoreTask', input: 'CancelTaskInput' },
    given: ({ id }, taskId) => ({ taskId, partIds: [id], reason: words() }),
    move: when(['CANCELLED'], ({ from }) => ({ status: from ?? 'GIVEN', from: null })),
  },
};

let app: TestApp;
let secretariat: AccountHolder;
let officer: CommitteeOfficer;
let member: SignedMember;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  secretariat = await aSecretariat(app);
  officer = await aLiaisonOfficer(app);
  member = await aMember(app, { committee: officer.committee });
});
afterAll(() => app?.close());

const ONE = 'query ($id: ID!) { task(id: $id) { parts { id version status askedDueOn } } }';
const run = async (by: Person, mutation: string, given: object, input?: string) => {
  const type = input ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on TaskChanged { id } } }`;
  return (await app.as(by).mutate(text, { input: given })).answer as { __typename: string; id: string };
};
const partOf = async (id: string) => (await app.as(secretariat).query(ONE, { id })).task.parts[0];

/** A task with a member named, given back to whoever has to say that it arrived. */
async function aTask(): Promise<string> {
  const { id } = await run(secretariat, 'giveTask', {
    ...{ title: '走访', words: '走访企业', ask: 'WORDS', startsOn: '2026-03-01', dueOn: '2026-12-31' },
    ...{ committeeIds: [officer.committee.id], fileIds: [] },
  });
  const { id: partId } = await partOf(id);
  await run(officer, 'receiveTask', { partId });
  await run(officer, 'nameTaskHelpers', on(await partOf(id), { memberIds: [member.member.id] }));
  await run(officer, 'takeTaskBack', on(await partOf(id), { reason: '重来' }));
  return id;
}

it('whatever is done in whatever order by whomever, it stands as the second telling says', async () => {
  const people = { giver: secretariat, committee: officer, member };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(9)), { minLength: 6, maxLength: 14 }),
      async (steps) => {
        const id = await aTask();
        let model: Model = { status: 'GIVEN', asked: false, judged: false, from: null };
        for (const [name, luck] of steps) {
          const act = ACTS[name] as Act;
          const part = await partOf(id);
          // Once in ten by somebody whose act it is not.
          const wrong = luck === 0;
          const by = wrong ? (act.by === 'committee' ? secretariat : officer) : people[act.by];
          const mayAnyway = wrong && act.mutation === 'tellTaskPart';
          const attempt = run(by, act.mutation, act.given(part, id), act.input);
          if (wrong) await expect(attempt).rejects.toMatchObject({ code: mayAnyway ? 'BAD_USER_INPUT' : 'FORBIDDEN' });
          else {
            const next = act.move(model);
            expect([name, model.status, (await attempt).__typename]).toEqual([
              ...[name, model.status, next ? 'TaskChanged' : 'TaskRefusal'],
            ]);
            model = next ?? model;
          }
          const now = await partOf(id);
          expect([now.status, now.askedDueOn !== null]).toEqual([model.status, model.asked]);
        }
      },
    ),
    { numRuns: 12, seed: 15 },
  );
});
