import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Role } from '../../../server/src/kernel/viewer.js';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, differingMattersOf, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aGuest,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  anonymous,
  aSecretariat,
} from '../../support/people.js';
import { oneOfTwoOrders, runsOf } from '../../support/random-acts.js';
import * as say from './documents.js';
import {
  type Act,
  type Days,
  everybody,
  foretell,
  type Kind,
  kinds,
  type Matter,
  newMatter,
  type Who,
} from './matter-model.js';

// Random acts of random people on one matter, alone and two at once, taken back and corrected in between, on a clock that is at
// times set back; after each, the server says of the matter what the model says.

const DUE_ON = '2026-04-30';
const h = handling(() => app);
let app: TestApp;
let people: Record<Who, AccountHolder>;
let cast: Omit<Following, 'id' | keyof Awaited<ReturnType<typeof aConfirmedMeeting>>>;
const unitOf = {} as Record<'A' | 'B' | 'C', { id: string; shortName: string }>;
let days: Days;

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  const officer = await aLiaisonOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const [a, b, c] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  Object.assign(unitOf, { A: a.department, B: b.department, C: c.department });
  people = {
    ...{ a, b, c, officer, follower },
    a2: await aDepartmentOfficer(app, a.department),
    secretariat: await aSecretariat(app),
    leader: await aLeader(app),
    member: await aMember(app, { committee: officer.committee }),
    twoHats: await anAccountHolder(
      app,
      { role: Role.DEPARTMENT_OFFICER, departmentId: a.department.id },
      { role: Role.SECRETARIAT },
    ),
  };
  cast = { officer, follower, department: a, guest: anonymous };
  days = {
    anotherRound: app.app.services.calendar.add('2026-03-02', 20).day,
    later: (day) => app.app.services.calendar.add(day, 1).day,
  };
});
afterAll(() => app?.close());

interface Real {
  readonly of: Following;
  /** How it may stand: after two at once, nobody sees which of them was first until something follows from it. */
  matters: readonly [Matter, ...Matter[]];
  readonly said: string[];
}

/** A matter of its own for each run: the people stay. */
async function aMatter(along: number): Promise<{ model: object; real: Real }> {
  app.clock.set('2026-03-02T01:00:00Z');
  // The clock begins anew, and what a person may bring in an hour with it.
  await rowsOf(app, `update stored_file set created_at = created_at - interval '2 hours'`, []);
  const made = await aConfirmedMeeting(app, cast.officer.committee, {
    promises: [{ department: cast.department.department, dueOn: DUE_ON }],
    followers: [cast.follower],
  });
  await assignCommitments(house(app), made.consultation.id);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    made.consultation.id,
  ]);
  const of = { ...made, ...cast, guest: aGuest(app, made.stakeholder), id: row?.id as string };
  const real: Real = { of, matters: [newMatter(DUE_ON)], said: [] };
  for (const { who, kind } of STRAIGHT_ON.slice(0, along)) await alone({ who, kind, unit: 'A', edition: 1 }, real);
  return { model: {}, real };
}

/** How it goes where nothing happens: a run begins somewhere on the way. */
const STRAIGHT_ON = [
  ...([
    { who: 'a', kind: 'acknowledge' },
    { who: 'a', kind: 'report' },
    { who: 'a2', kind: 'reply' },
  ] as const),
  ...([
    { who: 'follower', kind: 'seenDone' },
    { who: 'officer', kind: 'open' },
    { who: 'officer', kind: 'content' },
  ] as const),
];

const onId = (name: string, more: string) =>
  `mutation ($id: ID!) { answer: ${name}(commitmentId: $id, ${more}) { __typename ... on CommitmentRefusal { code } } }`;

/** Whether the house did it. */
async function does(of: Following, { who, kind, unit, edition }: Act): Promise<boolean> {
  const person = people[who];
  const id = { id: of.id };
  const on = (input: object) => ({ input: { commitmentId: of.id, ...input } });
  const asking = async (document: string, variables: object): Promise<boolean> => {
    try {
      const { answer } = await app.as(person).mutate(document, variables as never);
      return answer.__typename !== 'CommitmentRefusal';
    } catch (error) {
      const { code } = error as { code?: string };
      if (code && ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT'].includes(code)) return false;
      throw error;
    }
  };
  const seen = async (finding: string) =>
    on({ ...{ finding, text: '看过了', place: '东门' }, photoIds: who === 'follower' ? [await h.photo(person)] : [] });
  const voices = async (result: string) => {
    if (!(who === 'officer')) return false;
    const labels = ['商户 1 号', '商户 2 号', '商户 3 号'];
    // Of what is over, nobody is asked any more.
    if (!(await asking(say.invite, { ...id, labels }))) return false;
    const slips = await h.slipsOf(of, ...labels);
    let heard = 0;
    for (const { code } of slips) {
      const said = await h.acts(anonymous, say.answer, h.voice(code, result));
      if (said.__typename !== 'CommitmentRefusal') heard += 1;
    }
    return heard > 0;
  };
  const acts: Record<Kind, () => Promise<boolean>> = {
    acknowledge: () => asking(say.acknowledge, id),
    sendBack: () => asking(say.sendBack, { ...id, reason: '不归我们' }),
    askToGiveBack: () => asking(onId('requestReturn', 'reason: "不归我们"'), id),
    consent: () => asking(onId('decideReturn', 'consent: true'), id),
    dissent: () => asking(onId('decideReturn', 'consent: false'), id),
    reassign: () => asking(onId('reassignCommitment', `departmentId: "${unitOf[unit].id}", note: "改派"`), id),
    help: () => asking(say.addAssisting, { ...id, departmentId: unitOf.C.id }),
    noHelp: () => asking(onId('removeAssistingDepartment', `departmentId: "${unitOf.C.id}", reason: "不必"`), id),
    report: () => asking(say.report, on(h.progress)),
    askExtension: async () => {
      const [row] = await rowsOf<{ due_on: string }>(app, 'select due_on::text from commitment where id = $1', [of.id]);
      return asking(say.askExtension, on({ until: days.later(row?.due_on as string), reason: '下雨' }));
    },
    grant: () => asking(say.decide, { ...id, approve: true }),
    deny: () => asking(say.decide, { ...id, approve: false }),
    urge: () => asking(say.urge, id),
    correct: async () => {
      const promisedDueOn = Array.from({ length: edition }).reduce<string>((day) => days.later(day), DUE_ON);
      const words = { action: `划线 ${edition}`, deliverable: '入线', responsiblePerson: '王科长' };
      return asking(
        `mutation ($input: CorrectCommitmentInput!) { answer: correctCommitment(input: $input) {
          __typename ... on CommitmentRefusal { code } } }`,
        on({ ...words, promisedDueOn, version: edition, reason: '听错了' }),
      );
    },
    reply: async () =>
      asking(
        say.reply,
        on({
          resultClass: 'A',
          text: '办好了',
          delivered: '入线',
          photoIds: [await h.photo(person)],
        }),
      ),
    explain: () =>
      asking(
        say.reply,
        on({ resultClass: 'D', text: '办不了', reason: '没地', basis: '规划', nextLookOn: '2099-01-04', photoIds: [] }),
      ),
    seenDone: async () => asking(say.verify, await seen('DONE')),
    seenUndone: async () => asking(say.verify, await seen('NOT_DONE')),
    open: () => asking(say.open, id),
    content: () => voices('SOLVED'),
    discontent: () => voices('NOT_SOLVED'),
    settle: () => asking(say.settle, id),
    closeUnsolved: () => asking(say.settle, { ...id, closeUnsolved: true, reason: '没有地' }),
    takeBack: () => asking(onId('takeBackLastAct', 'reason: "按错了"'), id),
    undo: () => asking(onId('undoLastAct', 'reason: "按错了"'), id),
  };
  return acts[kind]();
}

/** What everybody who reads it sees, beside what the model says. */
async function compare({ of, said }: Real, matters: readonly Matter[]): Promise<Real['matters']> {
  const { answer } = await app.as(people.leader).query(
    `query ($id: ID!) { answer: commitment(id: $id) { status round resultClass closedUnsolved promisedDueOn
      progressCount completion { dueOn } leadDepartmentName steps { kind } } }`,
    { id: of.id },
  );
  const sees = (matter: Matter) => ({
    ...{ status: matter.status, round: matter.round, unit: unitOf[matter.unit].shortName, dueOn: matter.dueOn },
    ...{
      resultClass: matter.resultClass,
      unsolved: matter.unsolved,
      promisedOn: matter.promisedOn,
      lines: matter.lines,
    },
    reports: matter.reports.filter(({ round }) => round === matter.round).length,
  });
  const seen = {
    ...{ status: answer.status, round: answer.round, unit: answer.leadDepartmentName, dueOn: answer.completion.dueOn },
    ...{ resultClass: answer.resultClass, unsolved: answer.closedUnsolved, promisedOn: answer.promisedDueOn },
    ...{ lines: answer.steps.length, reports: answer.progressCount },
  };
  const [first, ...others] = new Map(
    matters
      .filter((matter) => JSON.stringify(sees(matter)) === JSON.stringify({ ...sees(matter), ...seen }))
      .map((matter) => [JSON.stringify(matter), matter]),
  ).values();
  if (!first) {
    throw new Error(
      `after ${said.join(', ')} it stands ${JSON.stringify(seen)}, and not ${JSON.stringify(matters.map(sees))}`,
    );
  }
  return [first, ...others];
}

interface Wish {
  readonly who: Who;
  readonly kind: Kind;
  readonly unit: 'A' | 'B';
  /** Instead of these, one that will be done: the nth of them. */
  readonly nth: number | null;
}
const wishes: fc.Arbitrary<Wish> = fc.record({
  who: fc.constantFrom(...everybody),
  kind: fc.constantFrom(...kinds),
  unit: fc.constantFrom('A', 'B'),
  nth: fc.option(fc.nat(199), { freq: 4 }),
});

const BACKWARD: readonly Kind[] = [
  'sendBack',
  'reassign',
  'consent',
  'seenUndone',
  'help',
  'noHelp',
  'correct',
  'urge',
];

/** Wishes are made before anybody knows how things stand; this is what they come to. */
function actOf({ who, kind, unit, nth }: Wish, matter: Matter): Act {
  const { edition } = matter;
  if (nth === null) return { who, kind, unit, edition };
  // By kinds first, or there would be little but corrections.
  const possible = kinds.flatMap((kind) => {
    const able = everybody
      .map((who) => ({
        who,
        kind,
        unit: kind === 'reassign' && matter.unit === 'A' ? ('B' as const) : ('A' as const),
        edition,
      }))
      .filter((act) => !foretell(days, matter, act).refused);
    return able.length === 0 ? [] : BACKWARD.includes(kind) ? [able] : [able, able, able];
  });
  const able = possible[nth % possible.length];
  return able?.[Math.floor(nth / possible.length) % able.length] ?? { who, kind, unit, edition };
}

const told = ({ who, kind, unit }: Act) => `${who} ${kind}${kind === 'reassign' ? ` to ${unit}` : ''}`;

async function alone(act: Act, real: Real): Promise<void> {
  real.said.push(told(act));
  const done = await does(real.of, act);
  const fitting = real.matters.flatMap((matter) => {
    const foretold = foretell(days, matter, act);
    if (done === foretold.refused) return [];
    return foretold.refused ? [matter] : [foretold.after];
  });
  if (fitting.length === 0) throw new Error(`${real.said.join(', ')}: ${done ? 'done' : 'refused'}`);
  real.matters = await compare(real, fitting);
}

class Alone implements fc.AsyncCommand<object, Real> {
  constructor(private readonly wish: Wish) {}
  check = () => true;
  run(_: object, real: Real): Promise<void> {
    return alone(actOf(this.wish, real.matters[0]), real);
  }
  toString = () => JSON.stringify(this.wish);
}

class AtOnce implements fc.AsyncCommand<object, Real> {
  constructor(private readonly wishes: readonly [Wish, Wish]) {}
  check = () => true;
  async run(_: object, real: Real): Promise<void> {
    const both = this.wishes.map((wish) => actOf(wish, real.matters[0])) as [Act, Act];
    // What residents say takes several requests: nothing that is one or the other.
    if (both.some(({ kind }) => kind === 'content' || kind === 'discontent')) return;
    // The day asked for depends on what it stands at when it is asked.
    if (
      both.some(({ kind }) => kind === 'askExtension') &&
      both.some(({ kind }) => ['correct', 'grant', 'undo', 'seenUndone'].includes(kind))
    )
      return;
    real.said.push(`(${both.map(told).join(' | ')})`);
    const answers = (await Promise.all(both.map((act) => does(real.of, act)))) as [boolean, boolean];
    const orders = real.matters.flatMap((matter) =>
      oneOfTwoOrders(matter, both, answers, (standing, act) => foretell(days, standing, act)),
    );
    if (orders.length === 0) throw new Error(`${real.said.join(', ')}: ${answers.join(' and ')} in no order`);
    real.matters = await compare(real, orders);
  }
  toString = () => JSON.stringify(this.wishes);
}

/** The server's clock, put right by a few seconds. */
class SetBack implements fc.AsyncCommand<object, Real> {
  constructor(private readonly seconds: number) {}
  check = () => true;
  async run(_: object, { said }: Real): Promise<void> {
    said.push(`the clock goes ${this.seconds} s`);
    app.clock.advance({ seconds: this.seconds });
  }
  toString = () => `clock ${this.seconds}`;
}

const commands = fc.commands(
  [
    wishes.map((wish) => new Alone(wish)),
    wishes.map((wish) => new Alone(wish)),
    fc.tuple(wishes, wishes).map((two) => new AtOnce(two)),
    fc.constantFrom(40, 600, -3).map((seconds) => new SetBack(seconds)),
  ],
  { maxCommands: 28, size: '+1' },
);

it('goes as the model says, whoever does what, alone and two at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(STRAIGHT_ON.length), commands, async (along, list) => {
      let real: Real | undefined;
      await fc.asyncModelRun(async () => {
        const made = await aMatter(along);
        real = made.real;
        return made;
      }, list);
      if (real) await nothingIsLost(real.of);
    }),
    runsOf(12),
  );
  expect(await differingMattersOf(app)).toEqual({ matters: 0, tallies: 0 });
}, 3_600_000);

/** The promise is still one matter under its number, and nobody who handled it said that it was over. */
async function nothingIsLost({ id, consultation }: Following): Promise<void> {
  const rows = await rowsOf<{ id: string; doubled: string }>(
    app,
    `select c.id, (select count(*) from commitment other where other.number = c.number)::text as doubled
     from commitment c where c.consultation_id = $1`,
    [consultation.id],
  );
  expect(rows).toEqual([{ id, doubled: '1' }]);
  const closers = await rowsOf<{ by: string }>(
    app,
    `select s.acted_by as by from commitment_step s where s.commitment_id = $1 and s.kind = 'CLOSED' and exists (
       select from reply r where r.commitment_id = $1 and r.replied_by = s.acted_by)`,
    [id],
  );
  expect(closers).toEqual([]);
}
