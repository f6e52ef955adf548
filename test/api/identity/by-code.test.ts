import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GateContext } from '../../../server/src/kernel/gate/request-context.js';
import { accountUnlock } from '../../../server/src/modules/identity/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { anonymous } from '../../support/people.js';
import * as say from '../commitment/documents.js';

let app: TestApp;
let matter: Following;
let acceptanceCode: string;
beforeAll(async () => {
  app = await anApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
  matter = await aCommitment(app);
  acceptanceCode = await handling(() => app).asking(matter);
});
afterAll(() => app?.close());

const CHAIN = 'query ($code: String!) { answer: publicChain(trackingCode: $code) { title } }';
const TOPIC = 'query ($code: String!) { answer: topicByTrackingCode(code: $code) { title } }';
const NOTICE = 'query ($code: String!) { answer: acceptanceNotice(code: $code) { open } }';
/** Every door at which somebody without an account types a code, and what it says to a wrong one. */
const DOORS: Record<string, { document: string; wrong: unknown; input?: object }> = {
  'the chain': { document: CHAIN, wrong: null },
  'a topic': { document: TOPIC, wrong: null },
  'a notice': { document: NOTICE, wrong: null },
  'a survey': {
    document: 'query ($code: String!) { answer: questionnaireByCode(code: $code) { isOpen } }',
    wrong: null,
  },
  'a call': { document: 'query ($code: String!) { answer: topicCallByCode(code: $code) { title } }', wrong: null },
  'being told': { document: 'query ($code: String!) { answer: codeTelling(code: $code) { isFollowed } }', wrong: null },
  'an answer': {
    document: say.answer,
    input: { result: 'SOLVED', attitude: 'GOOD', deviceToken: `device-${crypto.randomUUID()}` },
    wrong: { __typename: 'CommitmentRefusal', code: 'CODE_UNKNOWN' },
  },
};

async function tries(address: string, door: { document: string; input?: object }, code: string) {
  const variables = door.input ? { input: { ...door.input, code } } : { code };
  const answer = await app.inAnotherBrowser(anonymous).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query: door.document, variables }),
  });
  const { data, errors } = (await answer.json()) as {
    data: { answer: unknown } | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return errors ? errors[0]?.extensions.code : data?.answer;
}
let turn = 0;
function aWrongCode(): string {
  turn += 1;
  return `WRNG${String(turn).padStart(4, '2')}`;
}
const chain = { document: CHAIN };

it('wrong codes from one address are counted together, whatever door they are tried at, and then shut all of them', async () => {
  const [guesser, same] = ['2001:db8:1:1::1', '2001:db8:1:1:ffff::2'];
  const right = matter.topic.trackingCode;
  // Somebody in the same building follows their matter.
  expect(await tries(same, chain, right)).toMatchObject({ title: matter.topic.title });

  for (let n = 0; n < 100; n += 1) {
    const door = Object.values(DOORS)[n % Object.keys(DOORS).length] as (typeof DOORS)[string];
    expect(await tries(guesser, door, aWrongCode())).toEqual(door.wrong);
  }

  for (const door of Object.values(DOORS)) {
    expect(await tries(guesser, door, aWrongCode())).toBe('TOO_MANY_REQUESTS');
  }
  expect(await tries(guesser, { document: NOTICE }, acceptanceCode)).toBe('TOO_MANY_REQUESTS');
  // What was known to be right there is free, and other places do not notice.
  expect(await tries(same, chain, right)).toMatchObject({ title: matter.topic.title });
  expect(await tries('2001:db8:1:2::1', chain, right)).toMatchObject({ title: matter.topic.title });
  app.clock.advance({ minutes: 16 });
  expect(await tries(guesser, { document: NOTICE }, acceptanceCode)).toMatchObject({ open: true });
});

it('right codes are free, however often and by how many of one address', async () => {
  const hall = '198.51.100.9';
  const counted = () => rowsOf(app, 'select key_hash from try_count where tries > 0 order by 1', []);
  const before = await counted();
  for (let n = 0; n < 120; n += 1) {
    expect(await tries(hall, chain, matter.topic.trackingCode)).toMatchObject({ title: matter.topic.title });
  }
  expect(await counted()).toEqual(before);
});

it('a guess at what was returned for more is counted, though it changes nothing', async () => {
  const resubmit = `mutation ($code: String!) {
    answer: resubmitTopic(input: { trackingCode: $code, addition: "补充" }) { __typename } }`;
  for (let n = 0; n < 100; n += 1) {
    expect(await tries('198.51.100.77', { document: resubmit }, aWrongCode())).toBe('NOT_FOUND');
  }
  expect(await tries('198.51.100.77', { document: resubmit }, aWrongCode())).toBe('TOO_MANY_REQUESTS');
});

it('a place that was shut is opened again by whoever runs the house', async () => {
  const address = '203.0.113.99';
  for (let n = 0; n < 100; n += 1) await tries(address, chain, aWrongCode());
  expect(await tries(address, { document: NOTICE }, acceptanceCode)).toBe('TOO_MANY_REQUESTS');

  const { services, database } = app.app;
  const console = new GateContext(services, () => database.orm.em.fork(), {
    viewer: null,
    requestId: 'test',
    address: null,
  });
  await accountUnlock.run(console as never, { options: { address } } as never);

  expect(await tries(address, { document: NOTICE }, acceptanceCode)).toEqual({ open: true });
});
