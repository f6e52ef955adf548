import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { discardDirectory, throwAwayDirectory } from '../../scripts/throw-away.mjs';

const root = join(import.meta.dirname, '../..');
const dataDir = throwAwayDirectory('launcher');
afterAll(() => discardDirectory(dataDir));

it('starts the whole house, says where everything is, and ends cleanly when told to', async () => {
  const launcher = launch({ PORT: '0', DATA_DIR: dataDir }, '--empty');
  const address = await launcher.says(/^\s+(http\S+)\/admin /);
  const pages = ['/admin/', '/portal/', '/display/', '/healthz', '/readyz'];

  const answers = await Promise.all(pages.map(async (page) => (await fetch(address + page)).status));
  const token = await launcher.says(/first-run\?token=(\w+)/);
  const second = await refusal({ PORT: '0', DATA_DIR: dataDir });
  const verdict = await bandeng('audit', 'verify', '--json');
  launcher.process.kill('SIGTERM');

  expect(answers).toEqual(pages.map(() => 200));
  expect(token).toHaveLength(24);
  expect(verdict).toMatchObject({ intact: true });
  expect(second).toMatch(/^data directory in use: /);
  expect(await launcher.status).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
}, 120_000);

it('takes everything it started with it when it is killed', async () => {
  const launcher = launch({ PORT: '0', DATA_DIR: dataDir }, '--empty');
  const address = await launcher.says(/^\s+(http\S+)\/admin /);
  launcher.process.kill('SIGKILL');
  await launcher.status;

  // The next start waits for the database of the one before to end; its server ends at the same time.
  const again = launch({ PORT: new URL(address).port, DATA_DIR: dataDir }, '--empty');
  expect(await again.says(/^\s+(http\S+)\/admin /)).toBe(address);
  again.process.kill('SIGINT');
  expect(await again.status).toBe(0);
}, 120_000);

it('serves pages, API and hot reload at one address to whoever works on it', async () => {
  const workbench = launchScript('scripts/dev.mjs', { PORT: '0', DATA_DIR: dataDir }, '--empty');
  const address = await workbench.says(/^\s+(http\S+)\/admin\/$/);
  const pages = ['/admin/', '/portal/', '/display/', '/admin/src/main.tsx', '/healthz'];

  const answers = await Promise.all(pages.map(async (page) => (await fetch(address + page)).status));
  const greetings = await Promise.all([
    heard(`${address}/graphql`, 'graphql-transport-ws', '{"type":"connection_init"}'),
    ...['/admin/', '/portal/', '/display/'].map((base) => heard(address + base, 'vite-hmr')),
  ]);
  workbench.process.kill('SIGTERM');

  expect(answers).toEqual(pages.map(() => 200));
  expect(greetings).toEqual(['connection_ack', 'connected', 'connected', 'connected']);
  expect(await workbench.status).toBe(0);
}, 120_000);

/** The type of the first message a socket hears, once it has said its own; that the other side is there is no message. */
async function heard(address: string, protocol: string, said?: string): Promise<string> {
  const socket = new WebSocket(address.replace('http', 'ws'), protocol);
  const messages = on(socket, 'message');
  await once(socket, 'open');
  if (said) socket.send(said);
  for await (const [message] of messages) {
    const { type } = JSON.parse(String(message));
    if (type === 'ping') continue;
    socket.close();
    return type;
  }
  throw new Error('the socket ended without a word');
}

it('says in one line that the port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };

  expect(await refusal({ PORT: String(port), DATA_DIR: dataDir })).toBe(`port in use: 127.0.0.1:${port} (set PORT)`);
  other.close();
});

it('says in one line that the database cannot be reached, without the password', async () => {
  const said = await refusal({
    PORT: '0',
    DATABASE_URL: 'postgresql://someone:geheim@127.0.0.1:1/bandeng',
    DATABASE_WAIT_SECONDS: '0',
  });

  expect(said).toBe('database unreachable: 127.0.0.1:1/bandeng (ECONNREFUSED)');
});

it.each([
  ['PORT', 'eighty'],
  ['DATABASE_URL', 'mysql://127.0.0.1/bandeng'],
  ['PUBLIC_URL', 'bandeng'],
])('refuses a wrong %s by its name', async (name, value) => {
  const said = await refusal({ DATA_DIR: dataDir, [name]: value });

  expect(said).toContain(`configuration refused: ${name}: `);
  expect(said).not.toContain(value);
});

async function refusal(environment: Record<string, string>): Promise<string> {
  const launcher = launch(environment);
  expect(await launcher.status).toBe(1);
  return launcher.errors.join('\n');
}

/** The operator's command line beside the running server, on its database. */
async function bandeng(...words: string[]): Promise<unknown> {
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const child = spawn(process.execPath, ['scripts/bandeng.mjs', ...words], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout));
}

const launch = (environment: Record<string, string>, ...words: string[]) =>
  launchScript('scripts/start.mjs', environment, ...words);

function launchScript(script: string, environment: Record<string, string>, ...words: string[]) {
  const { DATABASE_URL: _ours, PORT: _port, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, [script, ...words], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  const lines: string[] = [];
  let stir = () => {};
  if (child.stderr) createInterface(child.stderr).on('line', (line) => errors.push(line));
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      stir();
    });
  }
  const status = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    errors,
    status,
    async says(wanted: RegExp): Promise<string> {
      for (;;) {
        const found = lines.map((line) => wanted.exec(line)?.[1]).find((match) => match !== undefined);
        if (found) return found;
        const ended = await Promise.race([
          new Promise<false>((wake) => {
            stir = () => wake(false);
          }),
          status.then(() => true),
        ]);
        if (ended) throw new Error(`the launcher ended: ${errors.join('\n')}`);
      }
    },
  };
}
