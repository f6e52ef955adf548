import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WaitingKind } from '../../../server/src/modules/worklist/waiting.kinds.js';
import { anApp, type TestApp } from '../../support/app.js';
import type { Person } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';
import { type Case, cases, type House } from './cases.js';

const Waiting = `query ($committeeId: ID) { worklist(committeeId: $committeeId) {
  total counts { kind count } lines { kind recordId place title office since dueOn workingDaysLeft timeliness version } } }`;

interface Lines {
  readonly total: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly lines: readonly { readonly kind: string; readonly recordId: string; readonly dueOn: string | null }[];
}

let app: TestApp;
let d: WorkingDistrict;
let house: House;
let inputs: ReadonlyMap<string, string>;

beforeAll(async () => {
  app = await anApp();
  d = await aWorkingDistrict(app);
  const pool = app.app.database.pool;
  inputs = new Map(
    Object.values(app.app.schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => [
      name,
      args.map((arg) => `$${arg.name}: ${arg.type}`).join(', '),
    ]),
  );
  house = {
    app,
    d,
    act: async (who, mutation, given) => {
      const names = Object.keys(given);
      const declared = (inputs.get(mutation) ?? '')
        .split(', ')
        .filter((one) => names.includes(one.slice(1).split(':')[0] ?? ''));
      const passed = names.map((name) => `${name}: $${name}`).join(', ');
      const answer = await app
        .as(d.people[who])
        .mutate(`mutation (${declared.join(', ')}) { ${mutation}(${passed}) { __typename } }`, given);
      const { __typename: type } = (answer as Record<string, { __typename: string }>)[mutation] ?? {
        __typename: 'nothing',
      };
      expect(`${mutation}: ${type}`).not.toMatch(/Refusal$|nothing/);
    },
    set: async (sql, ...values) => void (await pool.query(sql, values)),
    version: async (table, id) =>
      (await pool.query(`select version from ${table} where id = $1`, [id])).rows[0].version,
  };
});
afterAll(() => app?.close());

const workOf = async (person: Person, committeeId: string | null = null): Promise<Lines> =>
  ((await app.as(person).mutate(Waiting, { committeeId })) as unknown as { worklist: Lines }).worklist;

async function whoHas(people: Case['has'], kind: string, id: string): Promise<string[]> {
  const having: string[] = [];
  for (const who of people) {
    const { lines } = await workOf(d.people[who]);
    if (lines.some((line) => line.kind === kind && line.recordId === id)) having.push(who);
  }
  return having;
}

it.each(cases.map((one) => [`${one.kind}${one.note ? ` (${one.note})` : ''}`, one] as const))(
  '%s waits for whoever may do it, for nobody else, and goes when it is done',
  async (_name, { kind, wait, has, hasNot, done }) => {
    const id = await wait(house);
    const asked = [...has, ...hasNot];
    expect(await whoHas(asked, kind, id)).toEqual([...has]);

    await done(house, id);
    expect(await whoHas(asked, kind, id)).toEqual([]);
  },
);

it('has a case for every kind but what comes back from above, which has its own', () => {
  const without = Object.values(WaitingKind).filter((kind) => !cases.some((one) => one.kind === kind));
  expect(without).toEqual(['DEMAND_CAME_BACK']);
});

it('says that what went up came back once the desk kept it, until the committee says what becomes of the demand', async () => {
  const { id: demandId } = await d.aCarriedOverDemand();
  await house.set(`update demand set disposition = 'ESCALATED' where id = $1`, demandId);
  const { id: briefId } = await d.aBrief('SUBMITTED');
  await house.set(
    `insert into brief_source (id, created_at, brief_id, kind, record_id, title) values (gen_random_uuid(), now(), $1, 'DEMAND', $2, '除湿')`,
    briefId,
    demandId,
  );
  const has = () => whoHas(['director', 'officer', 'otherOfficer', 'secretariat'], 'DEMAND_CAME_BACK', demandId);
  expect(await has()).toEqual([]);

  const act = async (mutation: string, more: object = {}) =>
    house.act('reviewer', mutation, {
      input: { briefId, version: await house.version('opinion_brief', briefId), ...more },
    });
  await act('takeUpBrief');
  await act('retainBrief', { reason: '已有同类' });
  expect(await has()).toEqual(['director', 'officer']);

  await house.set(`update demand set disposition = 'DECLINED' where id = $1`, demandId);
  expect(await has()).toEqual([]);
});

it('gives the acting director what the director has, while they act', async () => {
  const kinds = async (person: Person) => (await workOf(person)).counts;
  expect(await kinds(d.people.acting)).toEqual(await kinds(d.people.director));
  expect((await workOf(d.people.actedBefore)).total).toBe(0);
});

it('shows the secretariat its own work, and that of a committee when it looks there; nobody else looks elsewhere', async () => {
  const ofCommittee = await workOf(d.people.secretariat, d.committee.id);
  const ofDirector = await workOf(d.people.director);
  const key = ({ kind, recordId }: Lines['lines'][number]) => `${kind} ${recordId}`;
  expect(ofCommittee.lines.map(key)).toEqual(expect.arrayContaining(ofDirector.lines.map(key)));
  expect((await workOf(d.people.secretariat)).lines.map(key)).not.toEqual(
    expect.arrayContaining(ofDirector.lines.map(key)),
  );

  await expect(workOf(d.people.otherDirector, d.committee.id)).rejects.toThrow('FORBIDDEN');
  await expect(workOf(d.people.leader, d.committee.id)).rejects.toThrow('FORBIDDEN');
  await expect(workOf(d.people.member, d.committee.id)).rejects.toThrow('FORBIDDEN');
});

it('counts all there is, shows the most pressing fifty, and puts what is due first first', async () => {
  for (const _ of Array.from({ length: 60 })) await d.aTopic();
  const { total, counts, lines } = await workOf(d.people.director);
  const ofTopics = counts.find(({ kind }) => kind === 'TOPIC_TO_SCREEN')?.count ?? 0;
  expect(ofTopics).toBeGreaterThanOrEqual(60);
  expect(lines.filter(({ kind }) => kind === 'TOPIC_TO_SCREEN')).toHaveLength(50);
  expect(total).toBe(counts.reduce((sum, { count }) => sum + count, 0));
  const days = lines.map(({ dueOn }) => dueOn ?? '9999');
  expect(days).toEqual([...days].sort());
});
