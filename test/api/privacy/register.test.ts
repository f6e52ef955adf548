import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { takeList } from '../../support/list-files.js';
import { aMember, aSecretariat, type Person } from '../../support/people.js';

const READ = `query Read($filter: PersonalFilter, $first: Int!, $after: String) {
  personalRegister(filter: $filter, first: $first, after: $after) {
    totalCount endCursor nodes { id whose what purpose ground kept erasedBy lies }
  }
}`;
let app: TestApp;
let secretariat: Person;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const register = async (variables: object = { first: 100 }) =>
  (await app.as(secretariat).query(READ, variables)).personalRegister;

it('says of the telephone of a guest why it is kept, how long, and what takes it away', async () => {
  const { nodes } = await register({ first: 100, filter: { whose: 'PARTICIPANT', what: 'TELEPHONE' } });

  expect(nodes).toEqual([
    {
      id: 'GuestPhone.phone',
      lies: 'GuestPhone: phone',
      whose: 'PARTICIPANT',
      what: ['TELEPHONE'],
      purpose: 'REACH_GUESTS',
      ground: 'CONSENT',
      kept: 'WHILE_CONSULTED',
      erasedBy: 'eraseGuestPhones',
    },
  ]);
});

it('is read page by page, whole', async () => {
  const { nodes: all, totalCount } = await register();
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await register({ first: 7, after });
    ids.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.endCursor;
    if (after === null) break;
  }

  expect(all).toHaveLength(totalCount);
  expect(ids).toEqual(all.map(({ id }: { id: string }) => id));
  expect(new Set(ids).size).toBe(totalCount);
});

it('is not for a member, and a cursor that nobody gave is turned away', async () => {
  await expect(app.as(await aMember(app)).query(READ, { first: 10 })).rejects.toThrow('FORBIDDEN');
  await expect(register({ first: 10, after: 'nowhere' })).rejects.toThrow('BAD_USER_INPUT');
});

it('goes out as a file, in words', async () => {
  const answer = await takeList(app, secretariat, 'PERSONAL_REGISTER', {
    variables: { filter: { whose: 'PARTICIPANT', what: 'TELEPHONE' } },
    columns: [
      { header: '谁的', path: 'whose', words: { PARTICIPANT: '参会人员' } },
      { header: '什么信息', path: 'what', words: { TELEPHONE: '电话' } },
    ],
  });

  expect(await answer.text()).toContain('参会人员,电话');
});
