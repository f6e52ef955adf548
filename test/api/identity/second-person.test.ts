import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { operator } from '../../../server/src/cli/operator.js';
import { GateContext } from '../../../server/src/kernel/gate/request-context.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { confirmAccountRequest } from '../../../server/src/modules/identity/accounts/confirm-account-request.js';
import { createAccount as createByOperator } from '../../../server/src/modules/identity/accounts/create-account.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inTurn, refusalOf } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aLeader, anAccountHolder, anonymous, aSecretariat } from '../../support/people.js';

const CODE = '__typename ... on IdentityRefusal { code }';
const CHANGED = `${CODE} ... on AccountChanged { id awaitsSecondPerson }`;
const Create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ${CODE} ... on AccountCreated { id awaitsSecondPerson slip { loginName oneTimeCode } } } }`;
const Grant = `mutation ($accountId: ID!, $post: PostInput!) { grantPost(accountId: $accountId, post: $post) { ${CHANGED} } }`;
const Slip = `mutation ($accountId: ID!) { issueActivationSlip(accountId: $accountId) {
  ${CHANGED} ... on ActivationSlip { oneTimeCode } } }`;
const Confirm = `mutation ($id: ID!) { confirmAccountRequest(requestId: $id) {
  ${CODE} ... on AccountRequestConfirmed { id slip { oneTimeCode } } } }`;
const Decline = `mutation ($id: ID!) { declineAccountRequest(requestId: $id) { ${CHANGED} } }`;
const Waiting = `query { accountRequests { id kind role accountId requestedByName isOwn viewerCanConfirm } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { ${CODE} } }`;
const Disable = `mutation ($accountId: ID!) { disableAccount(accountId: $accountId, version: 1) { ${CODE} } }`;
const Viewer = 'query { viewer { posts { role } } }';
const PASSWORD = '一条板凳坐下来慢慢谈';

let app: TestApp;
let first: AccountHolder;
let second: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  first = await aSecretariat(app);
  second = await aSecretariat(app);
});
afterAll(() => app.close());

type Answer = { __typename: string; code?: string; id: string; awaitsSecondPerson?: boolean };
const mutate = async <More = object>(document: string, variables: object, person = first) =>
  Object.values(await app.as(person).mutate(document, variables))[0] as Answer & More;
const waitingFor = async (accountId: string, person = second) =>
  (await app.as(person).query(Waiting)).accountRequests.find(
    (row: { accountId: string }) => row.accountId === accountId,
  );
const postsOf = async (accountId: string) =>
  (
    await app.app.database.pool.query(
      'select role from post where account_id = $1 and ended_at is null order by role',
      [accountId],
    )
  ).rows.map(({ role }) => role);
const newAccount = (role: string, person = first) =>
  mutate<{ slip: { oneTimeCode: string } }>(Create, { input: { displayName: '周明', post: { role } } }, person);
const activate = async (code: string, browser = app.inAnotherBrowser(anonymous)) =>
  (await browser.mutate(Activate, { input: { code, password: PASSWORD } })).activateAccount;

it.each(['LEADER', 'SECRETARIAT', 'REVIEWER', 'SIGNER'])(
  'gives nobody the post %s by one person alone',
  async (role) => {
    const account = await newAccount(role);
    const { accountId } = await anAccountHolder(app, { role: Role.INFORMANT });
    const granted = await mutate(Grant, { accountId, post: { role } });

    expect([account.awaitsSecondPerson, granted.awaitsSecondPerson]).toEqual([true, true]);
    expect([await postsOf(account.id), await postsOf(accountId)]).toEqual([[], ['INFORMANT']]);
    expect(await app.auditTrail({ id: accountId })).toEqual(['identity.postRequested']);
  },
);

it('gives the post once a second person has confirmed it, and the slip into their hands', async () => {
  const account = await newAccount('LEADER');
  // Whoever asked uses the slip they printed, and waits.
  const shadow = app.inAnotherBrowser(anonymous);
  expect((await activate(account.slip.oneTimeCode, shadow)).__typename).toBe('SignedIn');
  expect(await waitingFor(account.id, first)).toMatchObject({ kind: 'POST', isOwn: true, viewerCanConfirm: false });
  const row = await waitingFor(account.id);
  expect(row).toMatchObject({ role: 'LEADER', requestedByName: first.name, isOwn: false, viewerCanConfirm: true });
  expect((await mutate(Confirm, { id: row.id })).code).toBe('OWN_REQUEST');
  const confirmed = await mutate<{ slip: { oneTimeCode: string } }>(Confirm, { id: row.id }, second);

  expect(await postsOf(account.id)).toEqual(['LEADER']);
  expect((await shadow.query(Viewer)).viewer).toBeNull();
  expect((await activate(confirmed.slip.oneTimeCode)).__typename).toBe('SignedIn');
  expect((await mutate(Confirm, { id: row.id }, second)).code).toBe('REQUEST_DECIDED');
  expect((await app.auditTrail({ id: row.id })).map((type) => type.split('.')[1])).toEqual([
    'postRequested',
    'requestConfirmed',
  ]);
});

it('tells the others of the secretariat that somebody waits for them, and whoever asked what came of it', async () => {
  const third = await aSecretariat(app);
  const told = async (person: AccountHolder) =>
    kindsOf(await toldTo(app, person)).filter((kind) => kind.startsWith('ACCOUNT_'));
  const before = await Promise.all([first, second, third].map(told));
  // Not about the account itself, either: it may be of the secretariat, too.
  await mutate(Grant, { accountId: third.accountId, post: { role: 'REVIEWER' } });
  const { id } = await waitingFor(third.accountId);
  await mutate(Decline, { id }, second);
  const another = await newAccount('LEADER');
  await mutate(Confirm, { id: (await waitingFor(another.id)).id }, second);
  const takenBack = await newAccount('LEADER');
  await mutate(Decline, { id: (await waitingFor(takenBack.id)).id });
  const after = await Promise.all([first, second, third].map(told));

  expect(after.map((kinds, index) => kinds.slice(before[index]?.length))).toEqual([
    ['ACCOUNT_REQUEST_DECLINED', 'ACCOUNT_REQUEST_CONFIRMED'],
    ['ACCOUNT_REQUESTED', 'ACCOUNT_REQUESTED', 'ACCOUNT_REQUESTED'],
    ['ACCOUNT_REQUESTED', 'ACCOUNT_REQUESTED'],
  ]);
});

it('leaves the password of an account whose slip somebody else handed over', async () => {
  const account = await newAccount('INFORMANT', second);
  const browser = app.inAnotherBrowser(anonymous);
  await activate(account.slip.oneTimeCode, browser);
  await mutate(Grant, { accountId: account.id, post: { role: 'SIGNER' } });
  const { id } = await waitingFor(account.id);

  expect(await mutate(Confirm, { id }, second)).toMatchObject({ id: account.id, slip: null });
  expect((await browser.query(Viewer)).viewer.posts).toEqual([{ role: 'INFORMANT' }, { role: 'SIGNER' }]);
});

it('lets nobody confirm what is about themselves, or twice, or without being of the secretariat', async () => {
  const third = await aSecretariat(app);
  await mutate(Grant, { accountId: third.accountId, post: { role: 'SIGNER' } });
  expect((await mutate(Grant, { accountId: third.accountId, post: { role: 'SIGNER' } }, second)).code).toBe(
    'ALREADY_REQUESTED',
  );
  const { id } = await waitingFor(third.accountId);

  expect(await waitingFor(third.accountId, third)).toMatchObject({ viewerCanConfirm: false });
  for (const document of [Confirm, Decline]) {
    expect((await mutate(document, { id }, third)).code).toBe('OWN_ACCOUNT');
    await expect(mutate(document, { id }, await aLeader(app))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(mutate(document, { id: third.accountId }, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

it.each(['Confirm', 'Decline'])('is confirmed or declined, not both: %s comes first', async (earlier) => {
  const { id } = await waitingFor((await newAccount('LEADER')).id);
  const acts = [() => refusalOf(mutate(Confirm, { id }, second)), () => refusalOf(mutate(Decline, { id }))] as const;
  const [one, other] = earlier === 'Confirm' ? acts : [acts[1], acts[0]];
  const held = await heldRow(app, 'account_request', id);
  expect(await inTurn(held, one, other)).toEqual(['done', 'REQUEST_DECIDED']);
});

it('is taken back by whoever asked, and falls away with the account', async () => {
  const [one, other] = [await newAccount('LEADER'), await newAccount('LEADER')];
  const { id } = await waitingFor(one.id);
  expect(await mutate(Decline, { id })).toMatchObject({ id: one.id });
  expect(await waitingFor(one.id)).toBeUndefined();
  const asked = await waitingFor(other.id);
  await mutate(Disable, { accountId: other.id });
  expect((await mutate(Confirm, { id: asked.id }, second)).code).toBe('REQUEST_DECIDED');
  expect(await postsOf(other.id)).toEqual([]);
});

it('prints no slip for an account that matters by one person alone', async () => {
  const leader = await aLeader(app);
  const asked = await mutate(Slip, { accountId: leader.accountId });
  expect(asked).toMatchObject({ __typename: 'AccountChanged', awaitsSecondPerson: true });
  expect((await app.as(leader).query(Viewer)).viewer).not.toBeNull();
  const { id, kind } = await waitingFor(leader.accountId);
  expect(kind).toBe('SLIP');
  const { slip } = await mutate<{ slip: { oneTimeCode: string } }>(Confirm, { id }, second);

  expect((await app.as(leader).query(Viewer)).viewer).toBeNull();
  expect((await activate(slip.oneTimeCode)).__typename).toBe('SignedIn');
  expect(await app.auditTrail({ id: leader.accountId })).toEqual(
    expect.arrayContaining(['identity.slipRequested', 'identity.requestConfirmed', 'identity.activationIssued']),
  );
});

it('takes the operator for a second person: alone a house is never stuck', async () => {
  const atTheConsole = () =>
    new GateContext(app.app.services, () => app.app.database.orm.em.fork(), {
      viewer: operator,
      requestId: 'cli-test',
      address: null,
    });
  const account = await newAccount('SECRETARIAT');
  const { id } = await waitingFor(account.id);
  expect(await confirmAccountRequest(atTheConsole(), id)).toMatchObject({ id: account.id });
  expect(await postsOf(account.id)).toEqual(['SECRETARIAT']);

  const made = await createByOperator(atTheConsole(), {
    loginName: null,
    displayName: '郑平',
    post: { role: Role.LEADER },
    clientMutationId: null,
  });
  expect(made).toMatchObject({ awaitsSecondPerson: false });
  expect(await postsOf((made as { id: string }).id)).toEqual(['LEADER']);
});
