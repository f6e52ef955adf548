import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/database.js';

const root = join(import.meta.dirname, '../..');
const REQUESTS = 30;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let running: ChildProcess | null = null;
beforeAll(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  running?.kill('SIGKILL');
  running = null;
});
afterAll(() => database.drop());

/** The server as it is shipped, its standard error wherever the shell leads it. */
async function serverLogging(redirection: string): Promise<{ child: ChildProcess; url: string }> {
  const command = `exec "${process.execPath}" server/dist/main.js ${redirection}`;
  const child = spawn('sh', ['-c', command], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'info', DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', ({ listening }: { listening: string }) => resolve(listening));
    child.once('exit', (status) => reject(new Error(`the server ended by itself: ${status}`)));
  });
  return { child, url };
}

async function askMany(url: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < REQUESTS; n += 1) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ serverTime }"}',
    });
    await response.text();
    statuses.push(response.status);
  }
  return statuses;
}

async function ended(child: ChildProcess) {
  child.kill('SIGTERM');
  const [status, signal] = await once(child, 'exit');
  return { status, signal };
}

const fine = Array.from({ length: REQUESTS }, () => 200);

it('serves on, and ends well, with its log on a disk that is full', async () => {
  const { child, url } = await serverLogging('2>/dev/full');

  expect(await askMany(url)).toEqual(fine);
  expect(await ended(child)).toEqual({ status: 0, signal: null });
});

it('serves on, and ends well, after whoever read its log is gone', async () => {
  const { child, url } = await serverLogging('');
  child.stderr?.destroy();

  expect(await askMany(url)).toEqual(fine);
  expect(await ended(child)).toEqual({ status: 0, signal: null });
});

it('serves on, and ends well, with standard error closed from the beginning', async () => {
  const { child, url } = await serverLogging('2>&-');

  expect(await askMany(url)).toEqual(fine);
  expect(await ended(child)).toEqual({ status: 0, signal: null });
});

it('serves on when what it prints cannot be printed', async () => {
  const command = `unset NODE_CHANNEL_FD; exec "${process.execPath}" server/dist/main.js >/dev/full`;
  const child = spawn('sh', ['-c', command], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'info', DATABASE_URL: database.url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running = child;
  let said = '';
  for await (const chunk of child.stderr as NodeJS.ReadableStream) {
    said += chunk;
    if (said.includes('"msg":"listening"')) break;
  }
  expect(said).toContain('"msg":"listening"');
  expect(await ended(child)).toEqual({ status: 0, signal: null });
});

it('leaves no half line among the messages when the disk fills up in the middle of one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandeng-notices-'));
  const path = join(folder, 'notices.jsonl');
  const program = `
    import { fileAdapter } from './server/dist/modules/notice/adapters/file.js';
    const adapter = fileAdapter(process.argv[1]);
    const outcomes = [];
    for (let n = 0; n < 12; n += 1) {
      const message = { id: String(n), kind: 'CONVENED', to: '1', text: 'x'.repeat(150), link: null, sentAt: new Date(0) };
      outcomes.push(await adapter.send(message).then(() => 'TAKEN', ({ code }) => code));
    }
    process.send(outcomes);`;
  // One block of 1024 bytes is all this process may write into a file.
  const child = spawn(
    'bash',
    ['-c', `ulimit -f 1; exec "${process.execPath}" --input-type=module -e "$0" "$1"`, program, path],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const [outcomes] = (await once(child, 'message')) as [string[]];
  const text = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });

  expect(new Set(outcomes)).toEqual(new Set(['TAKEN', 'FILE_NOT_WRITABLE']));
  expect(text.endsWith('\n')).toBe(true);
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(outcomes.flatMap((outcome, n) => (outcome === 'TAKEN' ? String(n) : [])));
});
