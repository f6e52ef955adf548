import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aDirector, aGuest, aMember, anonymous, aSecretariat } from '../../support/people.js';

const Viewer = `query { viewer { kind displayName loginName mustChangePassword posts { role committeeId memberId scopeName } } }`;
const SignIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignedIn { displayName mustChangePassword } ... on IdentityRefusal { code params { minutes } } } }`;
const SignOut = `mutation { signOut }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) {
  __typename ... on SignedIn { loginName } ... on IdentityRefusal { code } } }`;
const CreateAccount = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  __typename ... on AccountCreated { id slip { loginName oneTimeCode path } } ... on IdentityRefusal { code } } }`;
const ChangePassword = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
  __typename ... on PasswordChanged { endedSessions } ... on IdentityRefusal { code } } }`;
const MySessions = `query { mySessions { id device isCurrent } }`;
const PASSWORD = '板凳协商办得成2026';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

/** An account made by the secretariat and activated with its slip. */
async function anActivatedAccount(role = 'SECRETARIAT'): Promise<{ id: string; loginName: string }> {
  const secretariat = await aSecretariat(app);
  const { createAccount } = await app
    .as(secretariat)
    .mutate(CreateAccount, { input: { displayName: '王芳', post: { role } } });
  const { oneTimeCode: code, loginName } = createAccount.slip;
  await app.inAnotherBrowser(anonymous).mutate(Activate, { input: { code, password: PASSWORD } });
  return { id: createAccount.id, loginName };
}

it('says nobody to whoever is not signed in', async () => {
  expect(await app.as(anonymous).query(Viewer)).toEqual({ viewer: null });
});

it('knows a director and a guest by their sessions', async () => {
  const director = await aDirector(app);
  const { viewer } = await app.as(director).query(Viewer);

  expect(viewer).toMatchObject({
    kind: 'ACCOUNT',
    displayName: director.name,
    posts: [{ role: 'DIRECTOR', committeeId: director.committee.id, scopeName: director.committee.name }],
  });
});

it('goes from a printed code to a password to a session, and leaves a trace', async () => {
  const account = await anActivatedAccount();
  const browser = app.inAnotherBrowser(anonymous);
  // Full-width letters and a stray blank, as an input method leaves them.
  const { signIn } = await browser.mutate(SignIn, {
    input: { loginName: ` ${account.loginName.toUpperCase().replace('W', 'W')}`, password: PASSWORD },
  });

  expect(signIn).toEqual({ __typename: 'SignedIn', displayName: '王芳', mustChangePassword: false });
  expect((await browser.query(Viewer)).viewer.loginName).toBe(account.loginName);
  expect(await app.auditTrail(account)).toEqual([
    'identity.accountCreated',
    'identity.postRequested',
    'identity.activationIssued',
    'identity.accountActivated',
  ]);
});

it('takes an activation code once', async () => {
  const secretariat = await aSecretariat(app);
  const { createAccount } = await app
    .as(secretariat)
    .mutate(CreateAccount, { input: { displayName: '李明', post: { role: 'LEADER' } } });
  const { oneTimeCode: code } = createAccount.slip;
  const [first, second] = await Promise.all(
    [0, 1].map(() => app.inAnotherBrowser(anonymous).mutate(Activate, { input: { code, password: PASSWORD } })),
  );
  const answers = [first, second].map(({ activateAccount }) => activateAccount.code ?? activateAccount.__typename);

  expect(answers.sort()).toEqual(['CODE_NOT_GOOD', 'SignedIn']);
});

it('refuses a weak first password and leaves the code good', async () => {
  const secretariat = await aSecretariat(app);
  const { createAccount } = await app
    .as(secretariat)
    .mutate(CreateAccount, { input: { displayName: '赵敏', post: { role: 'LEADER' } } });
  const { oneTimeCode: code } = createAccount.slip;
  const browser = app.inAnotherBrowser(anonymous);
  const weak = await browser.mutate(Activate, { input: { code, password: '1234567890' } });
  const good = await browser.mutate(Activate, { input: { code: code.toLowerCase(), password: PASSWORD } });

  expect(weak.activateAccount.code).toBe('PASSWORD_TOO_COMMON');
  expect(good.activateAccount.__typename).toBe('SignedIn');
});

it('answers an unknown name and a wrong password alike, lock-out included', async () => {
  const { loginName } = await anActivatedAccount();
  const tries = async (name: string) => {
    const codes: string[] = [];
    for (let i = 0; i < 6; i++) {
      const { signIn } = await app
        .inAnotherBrowser(anonymous)
        .mutate(SignIn, { input: { loginName: name, password: 'wrong-password' } });
      codes.push(signIn.code);
    }
    return codes;
  };
  const known = await tries(loginName);

  expect(known).toEqual([...Array(5).fill('WRONG_NAME_OR_PASSWORD'), 'TOO_MANY_TRIES']);
  expect(await tries('nobody-at-all')).toEqual(known);
});

it('keeps the door shut for 15 minutes, then opens it', async () => {
  const { loginName } = await anActivatedAccount();
  const browser = app.inAnotherBrowser(anonymous);
  const input = { loginName, password: PASSWORD };
  for (let i = 0; i < 5; i++) await browser.mutate(SignIn, { input: { loginName, password: 'not this one' } });
  const shut = await browser.mutate(SignIn, { input });
  app.clock.advance({ minutes: 15 });
  const open = await browser.mutate(SignIn, { input });

  expect(shut.signIn).toMatchObject({ code: 'TOO_MANY_TRIES', params: { minutes: 15 } });
  expect(open.signIn.__typename).toBe('SignedIn');
});

it('lets five of many simultaneous guesses through', async () => {
  const { loginName } = await anActivatedAccount();
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      app.inAnotherBrowser(anonymous).mutate(SignIn, { input: { loginName, password: 'a guess at it' } }),
    ),
  );

  expect(answers.filter(({ signIn }) => signIn.code === 'WRONG_NAME_OR_PASSWORD')).toHaveLength(5);
  app.clock.advance({ minutes: 15 });
});

it('ends the session with signing out', async () => {
  const member = await aMember(app);
  const browser = app.inAnotherBrowser(member);
  await browser.query(Viewer);
  const cookie = browser.cookie;
  await browser.mutate(SignOut);
  const stolen = await fetch(new URL('/graphql', app.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: app.origin },
    body: JSON.stringify({ query: Viewer }),
  });

  expect(await stolen.json()).toEqual({ data: { viewer: null } });
});

it('changes the password, signs out the other devices and nothing else', async () => {
  const { loginName } = await anActivatedAccount();
  const [here, there] = [app.inAnotherBrowser(anonymous), app.inAnotherBrowser(anonymous)];
  for (const browser of [here, there]) await browser.mutate(SignIn, { input: { loginName, password: PASSWORD } });
  const change = (currentPassword: string, newPassword: string) =>
    here.mutate(ChangePassword, { input: { currentPassword, newPassword } });

  expect((await change('wrong-password', 'Another good one')).changePassword.code).toBe('WRONG_PASSWORD');
  expect((await change(PASSWORD, PASSWORD)).changePassword.code).toBe('PASSWORD_UNCHANGED');
  // The session opened by activating counts as another device too.
  expect((await change(PASSWORD, 'Another good one')).changePassword.endedSessions).toBe(2);
  expect((await here.query(MySessions)).mySessions).toHaveLength(1);
  expect((await there.query(Viewer)).viewer).toBeNull();
});

it('asks whoever must change the password for nothing else', async () => {
  const { id, loginName } = await anActivatedAccount();
  await app.app.database.pool.query('update account set must_change_password = true where id = $1', [id]);
  const browser = app.inAnotherBrowser(anonymous);
  await browser.mutate(SignIn, { input: { loginName, password: PASSWORD } });

  await expect(browser.query(MySessions)).rejects.toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
  await browser.mutate(ChangePassword, { input: { currentPassword: PASSWORD, newPassword: 'Another good one' } });
  expect((await browser.query(MySessions)).mySessions).toHaveLength(1);
});

it('lets a member in for thirty days of silence and staff for twelve hours', async () => {
  const { loginName } = await anActivatedAccount();
  const staff = app.inAnotherBrowser(anonymous);
  await staff.mutate(SignIn, { input: { loginName, password: PASSWORD } });
  app.clock.advance({ hours: 11 });
  const stillIn = await staff.query(Viewer);
  app.clock.advance({ hours: 11 });
  const slid = await staff.query(Viewer);
  app.clock.advance({ hours: 13 });

  expect(stillIn.viewer).not.toBeNull();
  expect(slid.viewer).not.toBeNull();
  expect((await staff.query(Viewer)).viewer).toBeNull();
});

it('knows a guest only within the consultation of the invitation', async () => {
  const participant = { id: '01990000-0000-7000-8000-00000000000a', name: '商户代表' };
  const guest = aGuest(app, { ...participant, consultation: { id: '01990000-0000-7000-8000-00000000000b' } } as never);

  expect((await app.as(guest).query(Viewer)).viewer).toMatchObject({ kind: 'GUEST', posts: [] });
  await expect(app.as(guest).query(MySessions)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('ends a session after a week however much it is used, a member’s after half a year', async () => {
  const { loginName } = await anActivatedAccount('LEADER');
  const staff = app.inAnotherBrowser(anonymous);
  await staff.mutate(SignIn, { input: { loginName, password: PASSWORD } });
  const member = app.inAnotherBrowser(await aMember(app));
  await member.query(Viewer);
  for (let used = 0; used < 15; used++) {
    app.clock.advance({ hours: 11 });
    expect((await staff.query(Viewer)).viewer).not.toBeNull();
  }
  app.clock.advance({ hours: 4 });

  expect((await staff.query(Viewer)).viewer).toBeNull();
  for (let used = 0; used < 8; used++) {
    app.clock.advance({ hours: 20 * 24 });
    expect((await member.query(Viewer)).viewer).not.toBeNull();
  }
  app.clock.advance({ hours: 20 * 24 });
  expect((await member.query(Viewer)).viewer).toBeNull();
});

it('does not take a member’s month over into a post of the house', async () => {
  const secretariat = await aSecretariat(app);
  const member = await aMember(app);
  const browser = app.inAnotherBrowser(member);
  await browser.query(Viewer);
  const director = await aDirector(app);
  await app
    .as(secretariat)
    .mutate(
      `mutation ($accountId: ID!, $post: PostInput!) { grantPost(accountId: $accountId, post: $post) { __typename } }`,
      { accountId: member.accountId, post: { role: 'DIRECTOR', committeeId: director.committee.id } },
    );
  app.clock.advance({ hours: 13 });

  expect((await browser.query(Viewer)).viewer).toBeNull();
});

it('takes 900 kB for nobody’s password, at every door, without the work of hashing it', async () => {
  const { loginName } = await anActivatedAccount('LEADER');
  const browser = app.inAnotherBrowser(anonymous);
  await browser.mutate(SignIn, { input: { loginName, password: PASSWORD } });
  const long = 'ﷺ'.repeat(300_000);
  const codes = async (document: string, input: object) => {
    const answer = Object.values(await browser.mutate(document, { input }))[0] as { code: string };
    return answer.code;
  };

  expect(await codes(SignIn, { loginName, password: long })).toBe('WRONG_NAME_OR_PASSWORD');
  expect(await codes(SignIn, { loginName: long, password: PASSWORD })).toBe('WRONG_NAME_OR_PASSWORD');
  expect(await codes(ChangePassword, { currentPassword: long, newPassword: 'Another good one' })).toBe(
    'WRONG_PASSWORD',
  );
  expect(await codes(ChangePassword, { currentPassword: PASSWORD, newPassword: long })).toBe('PASSWORD_TOO_LONG');
  expect(await codes(Activate, { code: long, password: PASSWORD })).toBe('CODE_NOT_GOOD');
});

it('is unlocked by the secretariat, with a trace, and says for how long it would be locked', async () => {
  const secretariat = await aSecretariat(app);
  const { id, loginName } = await anActivatedAccount('LEADER');
  const browser = app.inAnotherBrowser(anonymous);
  const locked = async () =>
    (await app.as(secretariat).query('query ($id: ID!) { account(id: $id) { lockedMinutes } }', { id })).account
      .lockedMinutes;
  expect(await locked()).toBeNull();
  for (let i = 0; i < 6; i++) await browser.mutate(SignIn, { input: { loginName, password: 'not this one' } });
  expect(await locked()).toBe(15);
  const Unlock = 'mutation ($accountId: ID!) { unlockAccount(accountId: $accountId) { __typename } }';
  await expect(app.as(await aDirector(app)).mutate(Unlock, { accountId: id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await app.as(secretariat).mutate(Unlock, { accountId: id });

  expect(await locked()).toBeNull();
  expect((await browser.mutate(SignIn, { input: { loginName, password: PASSWORD } })).signIn.__typename).toBe(
    'SignedIn',
  );
  expect(await app.auditTrail({ id })).toContain('identity.accountUnlocked');
});
