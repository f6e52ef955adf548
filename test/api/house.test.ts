import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { anonymous } from '../support/people.js';

let house: TestApp;
beforeAll(async () => {
  house = await anApp();
});
afterAll(() => house?.close());

it('is alive and ready on a migrated database', async () => {
  const answers = await Promise.all(['/healthz', '/readyz'].map((path) => house.as(anonymous).fetch(path)));

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

it('answers who is asking with a code when it refuses', async () => {
  await expect(house.as(anonymous).query('{ nothingOfTheKind }')).rejects.toMatchObject({ name: 'GraphQLRefusal' });
});
