import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase {
  /** As the role the server signs in as: it owns the database and may nothing else. */
  readonly url: string;
  /** As the role that may do anything, for what a test sets up behind the product's back. */
  readonly administratorUrl: string;
  /** Ends every connection to the database and removes it. */
  drop(): Promise<void>;
}

export interface Template {
  /** One template is prepared per name and test run, however many workers ask for it. */
  readonly name: string;
  prepare(databaseUrl: string): Promise<void>;
}

/** A database of its own for one test file, copied from a template that was migrated once. */
export async function freshDatabase(template: Template): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(async (administrator) => {
    await ensureTemplate(administrator, template);
    await administrator.query(`CREATE DATABASE ${name} OWNER ${owner()} TEMPLATE ${template.name}`);
  });
  return {
    url: urlOf(name),
    administratorUrl: named(name, administratorUrl()),
    drop: () =>
      asAdministrator(
        async (administrator) => void (await administrator.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

async function ensureTemplate(administrator: pg.Client, { name, prepare }: Template): Promise<void> {
  // Workers reach this at the same moment: the first prepares, the others wait for it.
  await administrator.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await administrator.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await administrator.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await administrator.query(`CREATE DATABASE ${unfinished} OWNER ${owner()}`);
    await prepare(urlOf(unfinished));
    await administrator.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  } finally {
    await administrator.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function asAdministrator<T>(work: (administrator: pg.Client) => Promise<T>): Promise<T> {
  const administrator = new pg.Client({ connectionString: administratorUrl() });
  await administrator.connect();
  try {
    return await work(administrator);
  } finally {
    await administrator.end();
  }
}

const administratorUrl = () => given('TEST_DATABASE_URL');
const applicationUrl = () => given('TEST_APPLICATION_URL');
const owner = () => new URL(applicationUrl()).username;
const urlOf = (database: string) => named(database, applicationUrl());

function given(variable: 'TEST_DATABASE_URL' | 'TEST_APPLICATION_URL'): string {
  const url = process.env[variable];
  if (!url)
    throw new Error(`${variable} is not set: databases exist only in the api, live, faults and journeys projects`);
  return url;
}

function named(database: string, server: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
