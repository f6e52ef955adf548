import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aMember,
  anAccountHolder,
  anonymous,
  aSecretariat,
} from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember } from '../../support/roster.js';
import { hearingStatements } from '../../support/transactions.js';

const CHANGED = '__typename ... on AccountChanged { id } ... on IdentityRefusal { code }';
const GrantPost = `mutation ($accountId: ID!, $post: PostInput!) { grantPost(accountId: $accountId, post: $post) { ${CHANGED} } }`;
const EndPost = `mutation ($postId: ID!) { endPost(postId: $postId) { ${CHANGED} } }`;
const Disable = `mutation ($accountId: ID!, $version: Int!) { disableAccount(accountId: $accountId, version: $version) { ${CHANGED} } }`;
const Enable = `mutation ($accountId: ID!, $version: Int!) { enableAccount(accountId: $accountId, version: $version) { ${CHANGED} } }`;
const Revoke = `mutation ($sessionId: ID!) { revokeSession(sessionId: $sessionId) }`;
const IssueSlip = `mutation ($accountId: ID!) { issueActivationSlip(accountId: $accountId) {
  __typename ... on ActivationSlip { loginName oneTimeCode } ... on IdentityRefusal { code } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) {
  __typename ... on IdentityRefusal { code } } }`;
const SignIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on IdentityRefusal { code } } }`;
const AccountOf = `query ($id: ID!) { account(id: $id) { version status allPosts { id role endedAt } sessions { id isCurrent } } }`;
const Viewer = 'query { viewer { posts { role committeeId memberId } } }';
const MySessions = 'query { mySessions { id isCurrent } }';
const NOBODY = '01990000-0000-7000-8000-00000000000f';
const PASSWORD = '一条板凳坐下来慢慢谈';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const mutate = async (document: string, variables: object, person = secretariat) =>
  Object.values(await app.as(person).mutate(document, variables))[0] as { __typename: string; code?: string };
const account = async (id: string) => (await app.as(secretariat).query(AccountOf, { id })).account;
const grant = (accountId: string, post: object, person = secretariat) => mutate(GrantPost, { accountId, post }, person);
const outcome = ({ code, __typename }: { code?: string; __typename: string }) => code ?? __typename;

/** Nobody but the secretariat, and nobody unknown. */
async function isForTheSecretariatAlone(document: string, variables: object, unknown: object) {
  for (const person of [await aLeader(app), await aDirector(app), await aMember(app)]) {
    await expect(mutate(document, variables, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(app.as(anonymous).mutate(document, variables)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(mutate(document, { ...variables, ...unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' });
}

it('grants a post that counts from the next request on, and leaves a trace', async () => {
  const leader = await aLeader(app);
  const committee = await aLiaisonCommittee(app);
  await app.as(leader).query(Viewer);

  expect(await grant(leader.accountId, { role: 'DIRECTOR', committeeId: committee.id })).toEqual({
    __typename: 'AccountChanged',
    id: leader.accountId,
  });
  expect((await app.as(leader).query(Viewer)).viewer.posts).toContainEqual({
    role: 'DIRECTOR',
    committeeId: committee.id,
    memberId: null,
  });
  expect(await app.auditTrail({ id: leader.accountId })).toContain('identity.postGranted');
});

it('refuses a post that is held, of a member who has an account, without its scope, or for oneself', async () => {
  const leader = await aLeader(app);
  const { member } = await aMember(app);

  expect((await grant(leader.accountId, { role: 'LEADER' })).code).toBe('POST_ALREADY_HELD');
  expect((await grant(leader.accountId, { role: 'MEMBER', memberId: member.id })).code).toBe('MEMBER_HAS_ACCOUNT');
  expect((await grant(secretariat.accountId, { role: 'SIGNER' })).code).toBe('OWN_ACCOUNT');
  expect((await grant(secretariat.accountId.toUpperCase(), { role: 'SIGNER' })).code).toBe('OWN_ACCOUNT');
  await expect(grant(leader.accountId, { role: 'DIRECTOR' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(grant(leader.accountId, { role: 'DIRECTOR', committeeId: NOBODY })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await isForTheSecretariatAlone(
    GrantPost,
    { accountId: leader.accountId, post: { role: 'SIGNER' } },
    { accountId: NOBODY },
  );
});

it('grants one post when two clerks grant it at the same moment', async () => {
  const leader = await aLeader(app);
  const held = await heldRow(app, 'account', leader.accountId);
  const both = Promise.all([0, 1].map(() => grant(leader.accountId, { role: 'INFORMANT' })));
  await held.waitedForBy(2);
  await held.release();

  expect((await both).map(outcome).sort()).toEqual(['AccountChanged', 'POST_ALREADY_HELD']);
});

it('gives a member one account when two clerks give the post to two accounts', async () => {
  const member = await aRosterMember(app);
  const holders = [await anAccountHolder(app), await anAccountHolder(app)];
  const held = await heldRow(app, 'member', member.id);
  const both = Promise.all(holders.map(({ accountId }) => grant(accountId, { role: 'MEMBER', memberId: member.id })));
  await held.waitedForBy(2);
  await held.release();

  expect((await both).map(outcome).sort()).toEqual(['AccountChanged', 'MEMBER_HAS_ACCOUNT']);
});

it('ends a post with the next request, keeps it on record, and says so once', async () => {
  const director = await aDirector(app);
  await app.as(director).query(Viewer);
  const [post] = (await account(director.accountId)).allPosts;
  await mutate(EndPost, { postId: post.id });
  await mutate(EndPost, { postId: post.id });

  expect((await app.as(director).query(Viewer)).viewer.posts).toEqual([]);
  expect((await account(director.accountId)).allPosts).toEqual([{ ...post, endedAt: expect.any(String) }]);
  expect(await app.auditTrail({ id: post.id })).toEqual(['identity.postEnded']);
});

it('lets nobody end a post of their own, or without being the secretariat', async () => {
  const [own] = (await account(secretariat.accountId)).allPosts;
  const leader = await aLeader(app);
  const [post] = (await account(leader.accountId)).allPosts;

  expect((await mutate(EndPost, { postId: own.id })).code).toBe('OWN_ACCOUNT');
  await isForTheSecretariatAlone(EndPost, { postId: post.id }, { postId: NOBODY });
  expect((await account(leader.accountId)).allPosts).toMatchObject([{ endedAt: null }]);
});

it('shuts an account out with all its sessions and lets it in again', async () => {
  const leader = await aLeader(app);
  const [here, there] = [app.inAnotherBrowser(leader), app.inAnotherBrowser(leader)];
  for (const browser of [here, there]) await browser.query(Viewer);
  const accountId = leader.accountId;
  const { version } = await account(accountId);

  expect(outcome(await mutate(Disable, { accountId, version }))).toBe('AccountChanged');
  for (const browser of [here, there]) expect((await browser.query(Viewer)).viewer).toBeNull();
  expect((await mutate(IssueSlip, { accountId })).code).toBe('ACCOUNT_DISABLED');
  // Asked again it changes nothing, whatever version was seen.
  expect(outcome(await mutate(Disable, { accountId, version }))).toBe('AccountChanged');

  const disabled = await account(accountId);
  expect(disabled).toMatchObject({ status: 'DISABLED', sessions: [] });
  await expect(mutate(Enable, { accountId, version })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(outcome(await mutate(Enable, { accountId, version: disabled.version }))).toBe('AccountChanged');
  // It never had a password: it comes back as it was, with a slip to be printed.
  expect((await account(accountId)).status).toBe('INVITED');
  const trail = await app.auditTrail({ id: accountId });
  expect(trail.filter((type) => /abled$/.test(type))).toEqual(['identity.accountDisabled', 'identity.accountEnabled']);
});

it('keeps the password of an account that was shut out for a while', async () => {
  const { accountId } = await anAccountHolder(app, { role: Role.INFORMANT });
  const slip = (await mutate(IssueSlip, { accountId })) as never as { oneTimeCode: string; loginName: string };
  await app.inAnotherBrowser(anonymous).mutate(Activate, { input: { code: slip.oneTimeCode, password: PASSWORD } });
  const signIn = async () => {
    const input = { loginName: slip.loginName, password: PASSWORD };
    return outcome((await app.inAnotherBrowser(anonymous).mutate(SignIn, { input })).signIn);
  };
  await mutate(Disable, { accountId, version: (await account(accountId)).version });

  // The same words as for a wrong password: whether an account is shut out is nobody's business.
  expect(await signIn()).toBe('WRONG_NAME_OR_PASSWORD');
  await mutate(Enable, { accountId, version: (await account(accountId)).version });
  expect(await signIn()).toBe('SignedIn');
});

it('lets nobody disable themselves, edit a stale row, or do it without being the secretariat', async () => {
  const leader = await aLeader(app);
  const accountId = leader.accountId;

  expect((await mutate(Disable, { accountId: secretariat.accountId, version: 1 })).code).toBe('OWN_ACCOUNT');
  await expect(mutate(Disable, { accountId, version: 7 })).rejects.toMatchObject({
    code: 'CONFLICT',
    params: { currentVersion: 1 },
  });
  await isForTheSecretariatAlone(Disable, { accountId, version: 1 }, { accountId: NOBODY });
  await isForTheSecretariatAlone(Enable, { accountId, version: 1 }, { accountId: NOBODY });
  expect((await account(accountId)).status).toBe('ACTIVE');
});

it('issues a slip that mends a forgotten password and ends what was before', async () => {
  const holder = await anAccountHolder(app, { role: Role.INFORMANT });
  const { accountId } = holder;
  await app.as(holder).query(Viewer);
  const held = await heldRow(app, 'account', accountId);
  const printed = Promise.all([0, 1].map(() => mutate(IssueSlip, { accountId })));
  await held.waitedForBy(2);
  await held.release();
  const codes = (await printed).map((slip) => (slip as never as { oneTimeCode: string }).oneTimeCode);
  const activate = async (code: string) => {
    const input = { code, password: PASSWORD };
    return outcome((await app.inAnotherBrowser(anonymous).mutate(Activate, { input })).activateAccount);
  };

  expect((await app.as(holder).query(Viewer)).viewer).toBeNull();
  // Of two slips printed at once one works.
  const outcomes = [await activate(codes[0] as string), await activate(codes[1] as string)];
  expect(outcomes.sort()).toEqual(['CODE_NOT_GOOD', 'SignedIn']);
  expect(await tableRow(app, 'account', accountId)).toMatchObject({ status: 'ACTIVE' });
  expect((await app.auditTrail({ id: accountId })).filter((type) => type.endsWith('activationIssued'))).toHaveLength(2);
});

it('issues no slip for oneself, and none to others than the secretariat', async () => {
  const leader = await aLeader(app);

  expect((await mutate(IssueSlip, { accountId: secretariat.accountId })).code).toBe('OWN_ACCOUNT');
  await isForTheSecretariatAlone(IssueSlip, { accountId: leader.accountId }, { accountId: NOBODY });
});

it('signs one device out: one’s own, or anybody’s for the secretariat', async () => {
  const member = await aMember(app);
  const aDevice = async () => {
    const browser = app.inAnotherBrowser(member);
    const { mySessions } = await browser.query(MySessions);
    const { id } = mySessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
    return { browser, id: id as string };
  };
  const [phone, lost, old] = [await aDevice(), await aDevice(), await aDevice()];
  const stranger = await aMember(app);

  await expect(app.as(stranger).mutate(Revoke, { sessionId: lost.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(app.as(anonymous).mutate(Revoke, { sessionId: lost.id })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  expect(await phone.browser.mutate(Revoke, { sessionId: lost.id })).toEqual({ revokeSession: true });
  expect((await lost.browser.query(Viewer)).viewer).toBeNull();
  expect(await app.as(secretariat).mutate(Revoke, { sessionId: old.id })).toEqual({ revokeSession: true });
  expect((await old.browser.query(Viewer)).viewer).toBeNull();
  expect((await phone.browser.query(MySessions)).mySessions).toHaveLength(1);
  expect(await app.auditTrail(lost)).toContain('identity.sessionRevoked');

  await phone.browser.mutate(Revoke, { sessionId: phone.id });
  expect(phone.browser.cookie).toBe('');
  await expect(app.as(secretariat).mutate(Revoke, { sessionId: NOBODY })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('finds the next free login name in one question, however many of the row somebody typed before', async () => {
  const { pool } = app.app.database;
  await pool.query(
    `insert into account (id, created_at, version, login_name, display_name, status)
     select gen_random_uuid(), now(), 1, 'wy' || lpad(n::text, 4, '0'), '手工录入', 'ACTIVE' from generate_series(1, 9999) n
     where n <> 600 on conflict do nothing`,
  );
  const committee = await aLiaisonCommittee(app);
  const create = async () => {
    const { id: memberId } = await aRosterMember(app, { committee });
    const { createAccount } = await app.as(secretariat).mutate(
      `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
         ... on AccountCreated { slip { loginName } } ... on IdentityRefusal { code } } }`,
      { input: { displayName: '新委员', post: { role: 'MEMBER', memberId } } },
    );
    return createAccount.slip?.loginName ?? createAccount.code;
  };
  let asked = 0;
  const names: string[] = [];
  const heard = (text: string) => {
    if (/login_name/.test(text)) asked += 1;
  };
  await hearingStatements(app, heard, async () => {
    for (let n = 0; n < 4; n += 1) names.push(await create());
  });
  expect(names).toEqual(['wy0600', 'wy10000', 'wy10001', 'wy10002']);
  expect(asked).toBeLessThan(30);
});
