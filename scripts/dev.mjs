// pnpm dev [--empty]: everything at one address while you write. A change of the server restarts it, a change of a client is in the
// browser at once, and what is generated (schema, client types, registered documents) follows whatever it comes from.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, watch } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { hashOf, root, run, step, whenRunnerDies } from './house.mjs';

/** Each client, by the path it lives under: the same as in the product. */
const clients = { '/admin/': 'web-admin', '/portal/': 'member-portal', '/display/': 'public-display' };

/** Its own database: what `pnpm start` keeps stays as it is. Made anew when a migration that was applied is another now. */
process.env.DATA_DIR ??= '.data/dev';
process.env.NODE_ENV = 'development';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
whenRunnerDies(() => stopping.abort());
const stopped = new Promise((done) => stopping.signal.addEventListener('abort', done));

let database = null;
let api = null;
const vites = new Map();
try {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  await Promise.race([dev(values.empty), stopped]);
  await stopped;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await Promise.all([...vites.values()].map((vite) => vite.close()));
  await api?.stop();
  await database?.stop();
  process.exit();
}

async function dev(empty) {
  const began = performance.now();
  await step('checked the build', () => build({ only: ['server'] }));
  const { openDatabase, readEnvironment, refuseTakenPort } = await import('./environment.mjs');
  const config = await readEnvironment();
  await refuseTakenPort(config);
  await forgetChangedMigrations(config.dataDir);
  database = await step('started the database', () => openDatabase(config));
  const environment = { ...process.env, DATABASE_URL: database.url };
  if (empty) await step('migrated', () => bandeng(['account', 'first-run', '--json'], environment));
  else
    await step('migrated, demonstration in place', () =>
      bandeng(['demo', 'load', '--if-empty', '--json'], environment),
    );
  api = apiServer(environment);
  await step('started the server', () => api.start());

  const front = createServer((req, res) => answer(req, res));
  await step('started the three clients', () => startClients(front));
  front.on('upgrade', (req, socket, head) => {
    if (!isVite(req)) passSocket(req, socket, head);
  });
  front.listen(config.port, config.host);
  await once(front, 'listening');
  watchSources();

  const address = `http://${config.host}:${front.address().port}`;
  console.log(`\nReady after ${((performance.now() - began) / 1000).toFixed(1)} s. Change a file and look.\n`);
  for (const path of [...Object.keys(clients), '/graphql']) console.log(`  ${address}${path}`);
  if (!empty) console.log('\nThe logins are those of the demonstration: office, officer03, wy0003 …');
  console.log('Ctrl-C ends it.');
}

async function bandeng(words, env) {
  const child = await run(process.execPath, ['server/dist/cli/main.js', ...words], { env, detached: true });
  if (child.status !== 0) throw new Error(`${words.slice(0, 2).join(' ')} failed:\n${child.output.trimEnd()}`);
}

/** The next migration is generated and changes until it is released; a database keeps what it was the first time. */
async function forgetChangedMigrations(dataDir) {
  if (process.env.DATABASE_URL) return;
  const stamp = join(root, '.cache', 'dev-migrations');
  const now = hashOf(['server/migrations']);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : now;
  if (before !== now && existsSync(dataDir)) {
    await step('a migration changed: the database is made anew', () => rm(dataDir, { recursive: true }));
  }
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(stamp, now);
}

/** The API in a process of its own, on a free port, as it is in the product. */
function apiServer(env) {
  let child = null;
  let port = 0;
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return {
    port: () => port,
    stop,
    async start() {
      await stop();
      const started = spawn(
        process.execPath,
        ['--enable-source-maps', '--import', './scripts/end-with-parent.mjs', 'server/dist/main.js'],
        {
          cwd: root,
          env: { ...env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: env.LOG_LEVEL ?? 'error' },
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
          detached: true,
        },
      );
      child = started;
      port = await Promise.race([
        once(started, 'message').then(([{ port: given }]) => given),
        once(started, 'exit').then(() => {
          throw new Error('the server did not start: its words are above');
        }),
      ]);
    },
  };
}

async function startClients(front) {
  for (const [base, name] of Object.entries(clients)) {
    const directory = join(root, 'clients', name);
    const vite = createRequire(join(directory, 'package.json')).resolve('vite');
    const { createServer: createVite } = await import(pathToFileURL(vite).href);
    vites.set(
      base,
      await createVite({
        root: directory,
        configFile: join(directory, 'vite.config.ts'),
        logLevel: 'warn',
        server: { middlewareMode: true, ws: { server: front }, proxy: {} },
      }),
    );
  }
}

function viteOf(url) {
  return [...vites].find(([base]) => url.startsWith(base))?.[1];
}

function isVite(req) {
  return req.headers['sec-websocket-protocol']?.startsWith('vite') ?? false;
}

function answer(req, res) {
  const vite = viteOf(req.url);
  if (vite) return vite.middlewares(req, res, () => passRequest(req, res));
  passRequest(req, res);
}

function passRequest({ url, method, headers }, res) {
  const { req } = res;
  const passed = request({ host: '127.0.0.1', port: api.port(), path: url, method, headers }, (answered) => {
    res.writeHead(answered.statusCode, answered.rawHeaders);
    answered.pipe(res);
  });
  passed.on('error', () => {
    if (!res.headersSent) res.writeHead(503, { 'retry-after': '1' });
    res.end();
  });
  req.pipe(passed);
}

function passSocket(req, socket, head) {
  const passed = connect(api.port(), '127.0.0.1', () => {
    const lines = [`${req.method} ${req.url} HTTP/1.1`];
    for (let at = 0; at < req.rawHeaders.length; at += 2)
      lines.push(`${req.rawHeaders[at]}: ${req.rawHeaders[at + 1]}`);
    passed.write(`${lines.join('\r\n')}\r\n\r\n`);
    passed.write(head);
    socket.pipe(passed).pipe(socket);
  });
  passed.on('error', () => socket.destroy());
  socket.on('error', () => passed.destroy());
}

/** Work takes turns; what changes while something is being done is done once, afterwards. */
function watchSources() {
  let restart = false;
  let generate = false;
  let working = false;
  let soon = null;
  const work = async () => {
    if (working) return;
    working = true;
    while (restart || generate) {
      const serverToo = restart;
      restart = false;
      generate = false;
      try {
        if (serverToo) await step('restarted the server', () => build({ only: ['server'] }).then(api.start));
        await step('generated what follows', generateAll);
      } catch (error) {
        console.error(error.message);
      }
    }
    working = false;
  };
  const changed = () => {
    clearTimeout(soon);
    soon = setTimeout(work, 80);
  };
  for (const folder of ['server/src', 'clients', 'packages']) {
    watch(join(root, folder), { recursive: true, signal: stopping.signal }, (_event, file) => {
      if (!/\.tsx?$/.test(file ?? '') || /generated|\.test\.|node_modules|dist/.test(file)) return;
      if (folder === 'server/src') restart = true;
      else if (!holdsDocument(join(root, folder, file))) return;
      generate = true;
      changed();
    });
  }
}

/** Only documents have something that follows from them. */
function holdsDocument(path) {
  return existsSync(path) && readFileSync(path, 'utf8').includes('graphql(');
}

async function generateAll() {
  const { status, output } = await run(process.execPath, ['scripts/schema.mjs']);
  const said = output.trimEnd();
  if (status !== 0) throw new Error(said);
  if (said) console.log(said);
  if (said.includes('server/migrations/')) console.log('start pnpm dev again: the next migration is another now');
}
