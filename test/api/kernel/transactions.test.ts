import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aSecretariat } from '../../support/people.js';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ... on AccountCreated { id } } }`;

// Commands that read beside their transaction once held every connection and waited for one more.
it('lets many more changes in at once than there are connections', async () => {
  const client = app.as(secretariat);
  const made = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      client.mutate(CREATE, {
        input: {
          loginName: `crowd${String(index).padStart(3, '0')}`,
          displayName: 'crowd',
          post: { role: 'INFORMANT' },
          clientMutationId: randomUUID(),
        },
      }),
    ),
  );

  expect(new Set(made.map((answer) => (answer as { createAccount: { id: string } }).createAccount.id)).size).toBe(60);
});
