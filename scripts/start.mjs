// pnpm start [--empty | --demo]: builds what changed, starts the database, migrates, loads the demonstration, serves.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root, run, step, whenRunnerDies } from './house.mjs';
import { memoryEnvironment, memoryFlags } from './server-memory.mjs';

const pages = [
  ['/admin', 'desktop: secretariat, liaison committees, departments'],
  ['/portal', 'phone: members, departments, guests, the public'],
  ['/display', 'the screen on the wall'],
  ['/graphql', 'the API'],
  ['/healthz', 'alive'],
  ['/readyz', 'ready to serve'],
];

let stopping = false;
let server = null;
let database = null;

function stop(done) {
  stopping = true;
  server?.kill('SIGTERM');
  done();
}

const stopped = new Promise((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stop(done);
    });
  }
  whenRunnerDies(() => stop(done));
});

try {
  const { values } = parseArgs({
    options: { empty: { type: 'boolean', default: false }, demo: { type: 'boolean', default: false } },
  });
  if (values.empty && values.demo) throw new Error('--empty or --demo, not both');
  await Promise.race([start(values), stopped]);
  if (!stopping) await Promise.race([once(server, 'exit'), database.ended, stopped]);
  if (!stopping && server.exitCode === null && server.signalCode === null) {
    throw new Error(`the database ended by itself: see ${database.log}`);
  }
  if (!stopping) throw new Error(`the server ended by itself (${server.signalCode ?? `status ${server.exitCode}`})`);
} catch (error) {
  if (!stopping) {
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  await endAll();
}

async function start({ empty, demo }) {
  const began = performance.now();
  await step('checked the build', build);
  const { databaseEnvironment, openDatabase, readEnvironment, refuseTakenPort } = await import('./environment.mjs');
  const config = await readEnvironment();
  await refuseTakenPort(config);
  if (stopping) return;

  database = await step(process.env.DATABASE_URL ? 'reached the database' : 'started the database', () =>
    openDatabase(config),
  );
  const environment = { ...process.env, ...databaseEnvironment(database) };
  const invitation = empty
    ? await step('migrated', () => bandeng(['account', 'first-run', '--json'], environment))
    : await step('migrated, demonstration district in place', () => demonstration(demo, environment));
  if (stopping) return;

  server = spawn(
    process.execPath,
    [...memoryFlags, '--import', './scripts/end-with-parent.mjs', 'server/dist/main.js'],
    // Its own session: Ctrl-C in the terminal reaches the launcher, which ends the server first and the database after it.
    {
      cwd: root,
      env: { ...memoryEnvironment, ...environment },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    },
  );
  const listening = await step('started the server', () => addressOf(server));
  if (stopping) return;

  const address = (config.publicUrl ?? listening).replace(/\/$/, '');
  console.log(`\nBandeng · 板凳协商 is ready after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  for (const [path, what] of pages) console.log(`  ${address}${path}`.padEnd(44), what);
  console.log(empty ? firstRun(invitation, address) : logins(invitation));
  console.log('Ctrl-C ends it.');
}

/** Nobody but this machine: the password in the manual will do. Otherwise only when asked for, with passwords of its own. */
async function demonstration(asked, environment) {
  const words = ['demo', 'load', '--if-empty', '--json', ...(asked ? [] : ['--published-password'])];
  const answer = await bandeng(words, environment, (child) => child.status === 0 || isAnswer(child.answer));
  if (!answer.refusedFor) return answer;
  throw new Error(
    `the database is empty, and ${answer.refusedFor} lets others than this machine reach the server. Start with
  --empty   for a district of your own: it prints a token for the first account
  --demo    for the demonstration: it prints passwords made for it, once`,
  );
}

function isAnswer(text) {
  try {
    return JSON.parse(text).refusedFor !== undefined;
  } catch {
    return false;
  }
}

function firstRun({ token }, address) {
  if (!token) return '\nA secretariat account exists: sign in with it.\n';
  return `\nCreate the first secretariat account (the token works once):\n  ${address}/admin/first-run?token=${token}\n`;
}

function logins({ logins: list = [] }) {
  if (list.length === 0) return '\nThe database holds a district of its own; no demonstration logins.\n';
  const lines = list.map(
    ({ account, password, post, name }) => `  ${account.padEnd(20)} ${(password ?? '–').padEnd(20)} ${post} · ${name}`,
  );
  const told = list.some(({ password }) => password === null)
    ? '\n–: told when it was made. pnpm bandeng demo passwords makes new ones.\n'
    : '';
  return `\nDemonstration logins (account, password, post):\n${lines.join('\n')}\n${told}`;
}

/** One call of the operator's command line, which migrates before it does anything. */
async function bandeng(words, env, isAnswered = ({ status }) => status === 0) {
  const child = await run(process.execPath, ['--enable-source-maps', 'server/dist/cli/main.js', ...words], {
    env,
    detached: true,
  });
  if (!isAnswered(child)) throw new Error(`${words.slice(0, 2).join(' ')} failed:\n${child.output.trimEnd()}`);
  return JSON.parse(child.answer);
}

/** The server tells its launcher where it listens; what it prints goes to the terminal as it is. */
function addressOf(child) {
  return new Promise((done, failed) => {
    child.once('message', ({ listening }) => done(listening));
    child.once('exit', () => (stopping ? done('') : failed(new Error('the server did not start'))));
  });
}

async function endAll() {
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    const ended = await Promise.race([once(server, 'exit'), pause(15_000, null, { ref: false })]);
    if (!ended) server.kill('SIGKILL');
  }
  await database?.stop();
  if (server?.connected) server.disconnect();
}
