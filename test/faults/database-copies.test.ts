import { type FreshDatabase, freshDatabase } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';

let prepared = 0;
const template = {
  name: 'copies',
  prepare: async (url: string) => {
    prepared += 1;
    await onDatabase(url, (client) => client.query('CREATE TABLE note (text text)'));
  },
};
let databases: FreshDatabase[];

beforeAll(async () => {
  databases = await Promise.all([freshDatabase(template), freshDatabase(template)]);
});
afterAll(() => Promise.all(databases.map((database) => database.drop())));

it('gives each caller a migrated database of its own, preparing it once', async () => {
  const [one, other] = databases as [FreshDatabase, FreshDatabase];
  await onDatabase(one.url, (client) => client.query("INSERT INTO note VALUES ('板凳')"));

  expect((await onDatabase(one.url, (client) => client.query('SELECT text FROM note'))).rows).toEqual([
    { text: '板凳' },
  ]);
  expect((await onDatabase(other.url, (client) => client.query('SELECT text FROM note'))).rows).toEqual([]);
  expect(prepared).toBe(1);
});

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
