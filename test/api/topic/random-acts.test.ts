import { afterAll, beforeAll, it } from '@jest/globals';
import fc from 'fast-check';
import { anApp, type TestApp } from '../../support/app.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { oneOfTwoOrders, runsOf } from '../../support/random-acts.js';
import { aSubmittedTopic, type KnownTopic } from '../../support/topics.js';
import { type Act, everybody, foretell, type Kind, kinds, newTopics, type Topics, type Who } from './topic-model.js';

// Random acts of random people on three topics of one committee, alone and two at once, taken back in between; after each the house
// says of all three what the model says.

const TOPICS = 3;
let app: TestApp;
let officer: CommitteeOfficer;
let people: Record<Who, Person>;
let departmentId: string;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
  const unit = await aDepartmentOfficer(app);
  departmentId = unit.department.id;
  people = {
    ...{ officer, unit, stranger: anonymous },
    director: await aDirector(app, officer.committee),
    secretariat: await aSecretariat(app),
    submitter: await aMember(app, { committee: officer.committee }),
    leader: await aLeader(app),
    elsewhere: await aLiaisonOfficer(app),
  };
});
afterAll(() => app?.close());

interface Real {
  readonly known: readonly KnownTopic[];
  topics: Topics;
  readonly said: string[];
}

async function threeTopics(): Promise<{ model: object; real: Real }> {
  // Strangers send in twenty times an hour.
  app.clock.advance({ hours: 2 });
  const known: KnownTopic[] = [];
  for (let n = 0; n < TOPICS; n += 1)
    known.push(await aSubmittedTopic(app, officer, { by: app.as(people.submitter), title: `第 ${n} 件` }));
  return { model: {}, real: { known, topics: newTopics(TOPICS), said: [] } };
}

type Answer = 'DONE' | 'REFUSED' | 'CONFLICT';
const TOPIC = '{ __typename ... on TopicRefusal { code } }';

/** Everything an act takes, as its person sees it now: two at once have both seen the same. */
async function prepared(real: Real, { who, kind, on, into }: Act): Promise<() => Promise<Answer>> {
  const { id, trackingCode } = real.known[on] as KnownTopic;
  const { rows } = await app.app.database.pool.query<{ version: number; letter: string; letterVersion: number }>(
    `select t.version, l.id as letter, l.version as "letterVersion" from topic t
     left join lateral (select * from transfer_letter where topic_id = t.id order by id desc limit 1) l on true
     where t.id = $1`,
    [id],
  );
  const [seen] = rows;
  const edition = (real.topics[on]?.edition ?? 0) + 1;
  const onTopic = (mutation: string, input: string, more: object = {}) =>
    [mutation, input, { topicId: id, version: seen?.version, ...more }] as const;
  const onLetter = (mutation: string, input: string, more: object) =>
    [mutation, input, { letterId: seen?.letter, version: seen?.letterVersion, ...more }] as const;
  const acts: Record<Kind, () => readonly [string, string, object]> = {
    accept: () => onTopic('acceptTopic', 'AcceptTopicInput', { reason: '群众所盼' }),
    giveBack: () => onTopic('returnTopic', 'ReturnTopicInput', { note: '请补充' }),
    decline: () => onTopic('declineTopic', 'DeclineTopicInput', { reason: 'PERSONAL_MATTER' }),
    merge: () => onTopic('mergeTopic', 'MergeTopicInput', { intoId: real.known[into]?.id }),
    unmerge: () => onTopic('unmergeTopic', 'UnmergeTopicInput', { reason: '并错' }),
    transfer: () => onTopic('transferTopic', 'TransferTopicInput', { departmentId }),
    toBrief: () => onTopic('sendTopicToBrief', 'SendTopicToBriefInput'),
    reopen: () => onTopic('reopenTopic', 'ReopenTopicInput', { reason: '点错' }),
    correct: () =>
      onTopic('correctTopic', 'CorrectTopicInput', {
        ...{ title: `第 ${on} 件，更正 ${edition}`, body: '商户货物堆在路上。', reason: '写错' },
      }),
    resubmit: () => ['resubmitTopic', 'ResubmitTopicInput', { trackingCode, addition: '中学门口' }],
    answer: () => onLetter('answerTransferLetter', 'AnswerLetterInput', { answer: '已清理' }),
    letterKept: () => onLetter('takeBackLetterReturn', 'TakeBackLetterReturnInput', { reason: '归我们' }),
    letterBack: () => onLetter('returnTransferLetter', 'ReturnLetterInput', { reason: '不归我们' }),
  };
  const isOfLetter = ['answer', 'letterBack', 'letterKept'].includes(kind);
  if (isOfLetter && !seen?.letter) return async () => 'REFUSED';
  const [mutation, type, input] = acts[kind]();
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) ${TOPIC} }`;
  return async () => {
    try {
      const { answer } = await app.as(people[who]).mutate(document, { input } as never);
      return answer.code ? 'REFUSED' : 'DONE';
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'CONFLICT') return 'CONFLICT';
      if (code && ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(code)) return 'REFUSED';
      const { params } = error as { params?: object };
      throw new Error(`${told({ who, kind, on, into })}: ${code} ${JSON.stringify(params)}`, { cause: error });
    }
  };
}

/** What the committee reads of each, and what stands on its page. */
async function seenOf(real: Real): Promise<string> {
  const { rows } = await app.app.database.pool.query(
    `select t.status, t.title, array_position($1::uuid[], t.merged_into_id) - 1 as into,
       (select count(*)::int from regexp_matches(t.body, '中学门口', 'g')) as added,
       (select array_agg(s.kind order by s.kind) from topic_step s where s.topic_id = t.id) as steps,
       (select count(*)::int from transfer_letter l where l.topic_id = t.id
          and l.answered_at is null and l.withdrawn_at is null and l.returned_at is null) as open
     from topic t where t.id = any($1::uuid[]) order by array_position($1::uuid[], t.id)`,
    [real.known.map(({ id }) => id)],
  );
  return JSON.stringify(rows.map((row) => [row.status, row.title, row.into, row.added, row.open, row.steps]));
}

const toldOf = (topics: Topics) =>
  JSON.stringify(
    topics.map(({ status, edition, into, added, letter, steps }, n) => {
      const title = edition === 0 ? `第 ${n} 件` : `第 ${n} 件，更正 ${edition}`;
      // What is added stands in the body, until the whole is put right.
      return [status, title, into, added, letter === 'OPEN' ? 1 : 0, [...steps].sort()];
    }),
  );

async function compare(real: Real, possible: readonly Topics[]): Promise<Topics> {
  const seen = await seenOf(real);
  const fitting = possible.find((topics) => toldOf(topics) === seen);
  if (!fitting)
    throw new Error(`after ${real.said.join(', ')} it stands ${seen}, and not ${possible.map(toldOf).join(' or ')}`);
  return fitting;
}

const wishes = fc.record({
  who: fc.constantFrom(...everybody),
  kind: fc.constantFrom(...kinds),
  on: fc.nat(TOPICS - 1),
  into: fc.nat(TOPICS - 1),
  /** Instead of these, one that will be done: the nth of them. */
  nth: fc.option(fc.nat(499), { freq: 4 }),
});
type Wish = Act & { readonly nth: number | null };

function actOf({ nth, ...act }: Wish, topics: Topics): Act {
  if (nth === null) return act;
  const possible = kinds
    .map((kind) =>
      everybody.flatMap((who) =>
        topics
          .flatMap((_, on) => topics.map((_, into) => ({ who, kind, on, into })))
          .filter((one) => (kind === 'merge' || one.into === 0) && !foretell(topics, one).refused),
      ),
    )
    .filter(({ length }) => length > 0);
  const able = possible[nth % possible.length];
  return able?.[Math.floor(nth / possible.length) % able.length] ?? act;
}

const told = ({ who, kind, on, into }: Act) => `${who} ${kind} ${on}${kind === 'merge' ? ` into ${into}` : ''}`;

class Alone implements fc.AsyncCommand<object, Real> {
  constructor(private readonly wish: Wish) {}
  check = () => true;
  async run(_: object, real: Real): Promise<void> {
    const act = actOf(this.wish, real.topics);
    real.said.push(told(act));
    const foretold = foretell(real.topics, act);
    const answer = await (await prepared(real, act))();
    if ((answer === 'DONE') === foretold.refused) throw new Error(`${real.said.join(', ')}: ${answer}`);
    real.topics = await compare(real, [foretold.refused ? real.topics : foretold.after]);
  }
  toString = () => JSON.stringify(this.wish);
}

class AtOnce implements fc.AsyncCommand<object, Real> {
  constructor(private readonly wishes: readonly [Wish, Wish]) {}
  check = () => true;
  async run(_: object, real: Real): Promise<void> {
    const both = this.wishes.map((wish) => actOf(wish, real.topics)) as [Act, Act];
    real.said.push(`(${both.map(told).join(' | ')})`);
    const ready = await Promise.all(both.map((act) => prepared(real, act)));
    const answers = await Promise.all(ready.map((ask) => ask()));
    const done = answers.map((answer) => answer === 'DONE') as [boolean, boolean];
    const orders = oneOfTwoOrders(real.topics, both, done, foretell);
    // Whoever was slower saw what is no longer so, and is told: then only the other was done.
    const only = both.flatMap((act, n) => {
      const alone = foretell(real.topics, act);
      return done[n] && answers[1 - n] === 'CONFLICT' && !alone.refused ? [alone.after] : [];
    });
    if (orders.length + only.length === 0)
      throw new Error(`${real.said.join(', ')}: ${answers.join(' and ')} in no order`);
    real.topics = await compare(real, [...orders, ...only]);
  }
  toString = () => JSON.stringify(this.wishes);
}

const commands = fc.commands(
  [
    wishes.map((wish) => new Alone(wish)),
    wishes.map((wish) => new Alone(wish)),
    fc.tuple(wishes, wishes).map((two) => new AtOnce(two)),
  ],
  { maxCommands: 30, size: '+1' },
);

it('goes as the model says, whoever does what, alone and two at once', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      let real: Real | undefined;
      await fc.asyncModelRun(async () => {
        const made = await threeTopics();
        real = made.real;
        return made;
      }, list);
      for (const { trackingCode } of real?.known ?? []) await everybodyFollows(trackingCode);
    }),
    runsOf(10),
  );
}, 3_600_000);

/** Whoever holds the code reads what became of it, wherever it went. */
async function everybodyFollows(code: string): Promise<void> {
  const query = 'query ($code: String!) { topicByTrackingCode(code: $code) { status } }';
  const { topicByTrackingCode } = await app.as(anonymous).query(query, { code });
  if (!topicByTrackingCode?.status) throw new Error(`nothing stands under ${code}`);
}
