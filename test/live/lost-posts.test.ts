import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { type AccountHolder, aDirector, aLeader, aSecretariat } from '../support/people.js';
import { RawSocket } from '../support/socket.js';
import { within } from '../support/until.js';

const MySessions = 'query { mySessions { id isCurrent } }';
const AccountOf = 'query ($id: ID!) { account(id: $id) { version allPosts { id } } }';
const FORBIDDEN = 4403;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

/** A browser of this person with an open socket. */
async function watching(person: AccountHolder): Promise<{ socket: RawSocket; sessionId: string }> {
  const browser = app.inAnotherBrowser(person);
  const { mySessions } = await browser.query(MySessions);
  const { id } = mySessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
  const socket = await new RawSocket(app.origin, { headers: { cookie: browser.cookie } }).ready();
  return { socket, sessionId: id };
}

/** Why the socket closed, unless it stays open for longer than a second. */
function closedWithinASecond({ closed }: RawSocket): Promise<number | 'too late'> {
  const code = closed.then((end) => end.code);
  return within(1, app.app.database.pool, code);
}

const account = async (id: string) => (await app.as(secretariat).query(AccountOf, { id })).account;

it('closes the socket of a session that was signed out, and no other of the same person', async () => {
  const leader = await aLeader(app);
  const [lost, kept] = [await watching(leader), await watching(leader)];
  await app.as(secretariat).mutate('mutation ($id: ID!) { revokeSession(sessionId: $id) }', { id: lost.sessionId });

  expect(await closedWithinASecond(lost.socket)).toBe(FORBIDDEN);
  kept.socket.send({ type: 'ping' });
  await kept.socket.message(({ type }) => type === 'pong');
  kept.socket.close();
});

it.each([
  [
    'a post ended',
    async (person: AccountHolder) => {
      const [post] = (await account(person.accountId)).allPosts;
      await app.as(secretariat).mutate('mutation ($id: ID!) { endPost(postId: $id) { __typename } }', { id: post.id });
    },
  ],
  [
    'an account was disabled',
    async (person: AccountHolder) => {
      const { version } = await account(person.accountId);
      const disable = 'mutation ($id: ID!, $v: Int!) { disableAccount(accountId: $id, version: $v) { __typename } }';
      await app.as(secretariat).mutate(disable, { id: person.accountId, v: version });
    },
  ],
  [
    'a slip was printed for a forgotten password',
    async (person: AccountHolder) => {
      const issue = 'mutation ($id: ID!) { issueActivationSlip(accountId: $id) { __typename } }';
      await app.as(secretariat).mutate(issue, { id: person.accountId });
    },
  ],
])('closes every socket of a person within a second when %s', async (_, happens) => {
  const director = await aDirector(app);
  const sockets = [await watching(director), await watching(director)];
  await happens(director);

  expect(await Promise.all(sockets.map(({ socket }) => closedWithinASecond(socket)))).toEqual([FORBIDDEN, FORBIDDEN]);
});
