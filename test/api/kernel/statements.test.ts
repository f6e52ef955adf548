import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { declaredStatements } from '../../../server/src/kernel/read.js';
import { anApp, type TestApp } from '../../support/app.js';

let house: TestApp;
let client: pg.Client;

beforeAll(async () => {
  house = await anApp();
  client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

it('knows the statements of the whole product', () => {
  expect(declaredStatements().length).toBeGreaterThan(280);
});

it('has a database that can prepare every one of them', async () => {
  const refused: string[] = [];
  for (const { name, text } of declaredStatements()) {
    await client.query('deallocate all');
    await client.query(`prepare asked as ${text}`).catch((error: Error) => refused.push(`${name}: ${error.message}`));
  }
  expect(refused).toEqual([]);
});
