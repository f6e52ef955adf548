// People at their ordinary work while 200 strangers attack: the same work quiet and attacked in the same run, each kind of
// attack alone and then all together. UNDER_ATTACK=pictures,slow-heads picks kinds; SECONDS_EACH and ATTACKERS size it.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { aLargeDistrict } from './district.mjs';
import { aLiveMeeting } from './live-meeting.mjs';
import { startServer, table } from './servers.mjs';
import { kinds } from './under-attack-kinds.mjs';
import { People } from './under-attack-people.mjs';

const full = { attackers: 200, secondsQuiet: 12, secondsEach: 6, secondsTogether: 20, district: true, alone: true };
/** Every kind takes part in the attack of all. */
const smoke = { attackers: 24, secondsQuiet: 1, secondsEach: 0, secondsTogether: 2, district: false, alone: false };
/** The same made so small that it says nothing but that it runs, under BENCH_SMOKE. */
export const sizes = { full, smoke, now: process.env.BENCH_SMOKE ? smoke : full };
const { secondsQuiet, secondsTogether, district, alone } = sizes.now;
const attackerCount = Number(process.env.ATTACKERS ?? sizes.now.attackers);
const secondsEach = Number(process.env.SECONDS_EACH ?? sizes.now.secondsEach);
const MEMORY_LIMIT_MB = 600;
/** Of 20: attackers have machines of their own, these share one with everybody else. */
const NICE = 15;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const mb = (bytes) => Math.round(bytes / 1024 / 1024);

export async function benchUnderAttack(databaseUrl) {
  const asked = process.env.UNDER_ATTACK?.split(',');
  const chosen = Object.keys(kinds).filter((kind) => !asked || asked.includes(kind));
  const server = await startServer('under-attack-server.mjs', { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  try {
    const scene = await setTheScene(databaseUrl, server.url);
    const people = new People(server.url, scene);
    await people.begin();
    await pause(secondsQuiet * 250);
    people.take();
    await server.ask('stats');
    await pause(secondsQuiet * 1000);
    const quiet = people.take();
    const still = await server.ask('stats');
    const rows = [];
    for (const kind of alone || chosen.length === 1 ? chosen : []) {
      rows.push(await attacked(kind, [kind], secondsEach, { server, people, scene, quiet }));
      await pause(secondsEach * 250);
    }
    const together =
      chosen.length > 1 && (await attacked('all together', chosen, secondsTogether, { server, people, scene, quiet }));
    people.end();
    return report({ quiet, still, rows, together });
  } finally {
    await server.stop();
  }
}

/** Some seconds of one kind of attack, or of all: what everybody else had, and what the attackers got. */
async function attacked(name, attackKinds, seconds, { server, people, scene, quiet }) {
  people.take();
  await server.ask('stats');
  const attackers = fork(join(import.meta.dirname, 'under-attack-attackers.mjs'), {
    env: {
      ...process.env,
      ATTACK: JSON.stringify({ url: server.url, kinds: attackKinds, count: attackerCount, scene }),
    },
  });
  setPriority(attackers.pid, NICE);
  await once(attackers, 'message');
  await pause(seconds * 1000);
  const figures = people.take();
  const stats = await server.ask('stats');
  attackers.send('stop');
  const [{ got }] = await Promise.race([
    once(attackers, 'message'),
    pause(5000).then(() => [{ got: { '(no answer)': 1 } }]),
  ]);
  attackers.kill('SIGKILL');
  const ratio = figures.p95 / quiet.p95;
  console.log(`  ${name}: p95 ${figures.p95.toFixed(0)} ms, ${ratio.toFixed(1)} of quiet, ${mb(stats.peak)} MB`);
  return { name, figures, stats, got, ratio };
}

function report({ quiet, still, rows, together }) {
  const all = together ? [...rows, together] : rows;
  const line = ({ name, figures, stats, ratio, got }) => [
    name,
    `${figures.p50.toFixed(1)} · ${figures.p95.toFixed(1)} ms`,
    ratio.toFixed(1),
    `${figures.live.toFixed(0)} ms`,
    figures.count,
    figures.failed,
    `${mb(stats.peak)} MB`,
    stats.sockets,
    stats.views,
    Object.entries(got)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([what, times]) => `${what} ×${times}`)
      .join(', '),
  ];
  const headings = [
    `${attackerCount} attackers`,
    'everybody else p50 · p95',
    'of quiet p95',
    'live p95',
    'done',
    'failed',
    'peak memory',
    'sockets',
    'views',
    'what they got',
  ];
  const first = line({ name: 'quiet', figures: quiet, stats: still, ratio: 1, got: {} });
  const worst = all.filter(({ ratio }) => ratio > 2).map(({ name }) => name);
  const peak = Math.max(...all.map(({ stats }) => mb(stats.peak)));
  return `${table(headings, [first, ...all.map(line)])}
p95 above twice the quiet one: ${worst.join(', ') || 'never'}; peak memory ${peak} MB of ${MEMORY_LIMIT_MB}`;
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
