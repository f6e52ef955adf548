// People at their ordinary work while 200 strangers attack: each kind of attack alone, then all together.
//
// What is measured. Everybody else's p95 (22 people who read, write and run meetings, each answer on a connection of its own;
// 40 who watch) in three states of the same run, taken in turn, kind by kind:
//   quiet     nobody attacks
//   crowded   the attackers' programs do the same against a sink (under-attack-sink.mjs), and the server is left alone: what
//             the people lose because attackers, server and database share the cores of one machine here
//   attacked  they do it to the server
// `of quiet` is attacked / quiet, `of crowded` is attacked / crowded. What is promised is `of quiet` at most 2; a kind above it
// is named, and if it is at most 2 of crowded that is said beside it, not instead of it.
//
// How they attack. 200 attackers, each at an address of its own, in a process and a session of their own at the lowest
// scheduling there is (SCHED_IDLE, else nice 19). Each keeps two requests outstanding, hears an answer 20 ms after it was given, as over a
// near network, and holds at most 100 open connections. Those who need an account have twelve (pictures) or two (tables).
//
// UNDER_ATTACK=pictures,slow-heads picks kinds; SECONDS_EACH and ATTACKERS size it; CROWDED=no leaves the sink out. On a machine
// that has other work the lowest scheduling never runs: ATTACKERS_NICE=0 says what they run at instead.
import { fork, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { memoryEnvironment, memoryFlags } from '../../scripts/server-memory.mjs';
import { aLargeDistrict } from './district.mjs';
import { aLiveMeeting } from './live-meeting.mjs';
import { median, startServer, table } from './servers.mjs';
import { kinds } from './under-attack-kinds.mjs';
import { People } from './under-attack-people.mjs';

const full = {
  attackers: 200,
  secondsWarm: 15,
  secondsQuiet: 4,
  secondsEach: 6,
  secondsTogether: 20,
  district: true,
  alone: true,
};
/** Every kind takes part in the attack of all. */
const smoke = {
  attackers: 24,
  secondsWarm: 1,
  secondsQuiet: 0.3,
  secondsEach: 0.3,
  secondsTogether: 2,
  district: false,
  alone: false,
};
/** The same made so small that it says nothing but that it runs, under BENCH_SMOKE. */
export const sizes = { full, smoke, now: process.env.BENCH_SMOKE ? smoke : full };
const { secondsWarm, secondsQuiet, secondsTogether, district, alone } = sizes.now;
const attackerCount = Number(process.env.ATTACKERS ?? sizes.now.attackers);
const secondsEach = Number(process.env.SECONDS_EACH ?? sizes.now.secondsEach);
const showsCrowded = process.env.CROWDED !== 'no';
const MEMORY_LIMIT_MB = 600;
const MOST = 2;
let sinkWasSeen = false;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const mb = (bytes) => Math.round(bytes / 1024 / 1024);

export async function benchUnderAttack(databaseUrl) {
  const asked = process.env.UNDER_ATTACK?.split(',');
  const chosen = Object.keys(kinds).filter((kind) => !asked || asked.includes(kind));
  const server = await startServer(
    'shipped-server.mjs',
    { DATABASE_URL: databaseUrl, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', ...memoryEnvironment },
    memoryFlags,
  );
  const sink = await startServer('under-attack-sink.mjs', {}, [], { detached: true });
  yieldToEverybody(sink);
  try {
    const scene = await setTheScene(databaseUrl, server.url);
    const people = new People(server.url, scene);
    await people.begin();
    await pause(secondsWarm * 1000);
    const run = { server, sink, people, scene };
    const rows = [];
    for (const kind of alone || chosen.length === 1 ? chosen : []) {
      rows.push(await measured(kind, [kind], secondsEach, run));
    }
    if (chosen.length > 1) rows.push(await measured('all together', chosen, secondsTogether, run));
    people.end();
    return report(rows);
  } finally {
    await sink.stop();
    await server.stop();
  }
}

/** Quiet, crowded and attacked, in turn. */
async function measured(name, attackKinds, seconds, { server, sink, people, scene }) {
  await calm(people);
  people.take();
  await server.ask('stats');
  await pause(secondsQuiet * 1000);
  const quiet = { figures: people.take(), stats: await server.ask('stats') };
  const attack = (url) => attacked(url, attackKinds, seconds, { server, people, scene });
  // For a look whether it runs, one kind is enough.
  const crowded = showsCrowded && !(process.env.BENCH_SMOKE && sinkWasSeen) ? await attack(sink.url) : null;
  sinkWasSeen = true;
  if (crowded) await calm(people);
  const under = await attack(server.url);
  console.log(
    `  ${name}: p95 ${quiet.figures.p95.toFixed(0)} · ${crowded?.figures.p95.toFixed(0) ?? '–'} · ${under.figures.p95.toFixed(0)} ms, failed ${under.figures.failed}, ${mb(under.stats.peak)} MB (heap ${mb(under.stats.used)} of ${mb(under.stats.heap)}, outside ${mb(under.stats.external)}) ${said(under.got)}`,
  );
  return { name, quiet, crowded, under };
}

/** Waits until what the last attack left is done with: the people's answers come as they did, or twenty looks have passed. */
async function calm(people) {
  for (let look = 0; look < 20; look += 1) {
    people.take();
    await pause(secondsQuiet * 125);
    if (people.waiting < 4) return;
  }
}

/** Some seconds of one kind of attack, or of all: what everybody else had, and what the attackers got. */
async function attacked(url, attackKinds, seconds, { server, people, scene }) {
  const attackers = fork(join(import.meta.dirname, 'under-attack-attackers.mjs'), {
    detached: true,
    env: { ...process.env, ATTACK: JSON.stringify({ url, kinds: attackKinds, count: attackerCount, scene }) },
  });
  yieldToEverybody(attackers);
  await once(attackers, 'message');
  people.take();
  await server.ask('stats');
  attackers.send('attack');
  await pause(seconds * 1000);
  const figures = people.take();
  const stats = await server.ask('stats');
  attackers.send('stop');
  const [{ got, cpuSeconds }] = await Promise.race([
    once(attackers, 'message'),
    pause(5000).then(() => [{ got: { '(no answer)': 1 }, cpuSeconds: Number.NaN }]),
  ]);
  attackers.kill('SIGKILL');
  return { figures, stats, got, cpuSeconds };
}

/** Attackers have machines of their own: here theirs is what the others leave, by process and by session. */
function yieldToEverybody({ pid }) {
  const nice = Number(process.env.ATTACKERS_NICE ?? 19);
  if (nice < 19 || spawnSync('chrt', ['--all-tasks', '--idle', '--pid', '0', String(pid)]).status !== 0)
    setPriority(pid, nice);
  try {
    // Linux shares processors between sessions first.
    writeFileSync(`/proc/${pid}/autogroup`, String(nice));
  } catch {
    // Another system, or sessions are not told apart.
  }
}

const said = (got) =>
  Object.entries(got)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([what, times]) => `${what} ×${times}`)
    .join(', ');

function report(rows) {
  const usual = median(rows.map(({ quiet }) => quiet.figures.p95));
  const ms = ({ p50, p95 }) => `${p50.toFixed(0)} · ${p95.toFixed(0)}`;
  const ratios = ({ quiet, crowded, under }) => ({
    ofQuiet: under.figures.p95 / quiet.figures.p95,
    ofCrowded: crowded ? under.figures.p95 / crowded.figures.p95 : Number.NaN,
  });
  const line = (row) => [
    row.name,
    ms(row.quiet.figures),
    row.crowded ? ms(row.crowded.figures) : '–',
    ms(row.under.figures),
    ratios(row).ofQuiet.toFixed(1),
    row.crowded ? ratios(row).ofCrowded.toFixed(1) : '–',
    `${row.under.figures.live.toFixed(0)}`,
    `${row.under.figures.count} · ${row.under.figures.failed}`,
    `${mb(row.under.stats.peak)}`,
    `${row.under.cpuSeconds.toFixed(1)}`,
    said(row.under.got),
  ];
  const headings = [
    `${attackerCount} attackers`,
    'quiet p50 · p95 ms',
    'crowded',
    'attacked',
    'of quiet',
    'of crowded',
    'live p95',
    'done · failed',
    'peak MB',
    'their CPU s',
    'what they got',
  ];
  const above = rows
    .filter((row) => ratios(row).ofQuiet > MOST)
    .map(
      (row) =>
        `${row.name} ${ratios(row).ofQuiet.toFixed(1)}${ratios(row).ofCrowded <= MOST ? ' (crowded as much)' : ''}`,
    );
  const failed = rows.filter(({ under }) => under.figures.failed > 0).map(({ name }) => name);
  const peak = Math.max(...rows.map(({ under }) => mb(under.stats.peak)));
  return `${table(headings, rows.map(line))}
quiet p95, the middle one: ${usual.toFixed(0)} ms; p95 above ${MOST} × quiet: ${above.join(', ') || 'never'}; somebody was not served: ${failed.join(', ') || 'never'}; peak memory ${peak} MB of ${MEMORY_LIMIT_MB}`;
}

/** A large district with live meetings, and sessions for those who work in it, attackers with an account included. */
async function setTheScene(databaseUrl, url) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (district) await aLargeDistrict(client);
    const meetings = [];
    for (let n = 0; n < 6; n += 1) meetings.push(await aLiveMeeting(databaseUrl, 20));
    const sessionsOf = async (role, count) => {
      const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
      await client.query(
        `with made as (
           insert into account (id, created_at, login_name, display_name, status)
           select gen_random_uuid(), now(), 'attack-' || hash, 'bench', 'ACTIVE' from unnest($1::text[]) hash
           returning id, substr(login_name, 8) as hash
         ), posted as (
           insert into post (id, created_at, account_id, role) select gen_random_uuid(), now(), id, $2 from made
         )
         insert into session (id, created_at, token_hash, kind, account_id, device, last_seen_at, expires_at)
         select gen_random_uuid(), now(), hash, 'ACCOUNT', id, 'bench', now(), now() + interval '1 day' from made`,
        [tokens.map((token) => createHash('sha256').update(token).digest('hex')), role],
      );
      return tokens;
    };
    const { rows } = await client.query('select tracking_code as code from topic order by number limit 20');
    return {
      url,
      meetings,
      meetingId: meetings[0].meetingId,
      members: await sessionsOf('MEMBER', 12),
      attackingMembers: await sessionsOf('MEMBER', 12),
      attackingStaff: await sessionsOf('SECRETARIAT', 2),
      codes: rows.length > 0 ? rows.map(({ code }) => code) : ['B0000001'],
      documents: registered(),
      // A page, where the clients were built.
      page: existsSync(new URL('../../clients/member-portal/dist/index.html', import.meta.url))
        ? '/portal/'
        : '/readyz',
    };
  } finally {
    await client.end();
  }
}

/** The documents of our clients, by the name of their operation. */
function registered() {
  const file = new URL('../../schema/trusted-documents.json', import.meta.url);
  const documents = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(documents).map(([id, text]) => [
      /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1],
      id.replace('sha256:', ''),
    ]),
  );
}
