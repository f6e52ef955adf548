// A hall of 300 behind one address: members by password, the people concerned by the code on their slip, observers by the
// digits on the wall; each then opens a live socket. All at the same moment, beside one after the other.
import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { documents } from './documents.mjs';
import { aLiveMeeting } from './live-meeting.mjs';
import { sized, startServer, table } from './servers.mjs';

export const sizes = sized({
  full: { MEMBERS: 120, GUESTS: 80, OBSERVERS: 100 },
  smoke: { MEMBERS: 2, GUESTS: 2, OBSERVERS: 2 },
});
const { MEMBERS, GUESTS, OBSERVERS } = sizes.now;
const PASSWORD = 'right-as-rain-2026';

export async function benchHall(databaseUrl) {
  const server = await startServer('product-server.mjs', { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  const rows = [];
  try {
    for (const together of [true, false]) {
      const hall = await seed(databaseUrl);
      const beganAt = performance.now();
      const took = [];
      let failed = 0;
      const comeIn = async (arrive) => {
        const startedAt = performance.now();
        try {
          await arrive(new Phone(server.url));
        } catch (error) {
          failed += 1;
          if (failed === 1) console.error(error);
        }
        took.push(performance.now() - startedAt);
      };
      const everybody = arrivals(hall);
      if (together) await Promise.all(everybody.map(comeIn));
      else for (const arrive of everybody) await comeIn(arrive);
      took.sort((a, b) => a - b);
      const share = (of) => `${(took[Math.ceil(took.length * of) - 1] / 1000).toFixed(2)} s`;
      rows.push([
        together ? 'at the same moment' : 'one after the other',
        `${((performance.now() - beganAt) / 1000).toFixed(1)} s`,
        share(0.5),
        share(0.95),
        failed,
      ]);
    }
  } finally {
    await server.stop();
  }
  const people = MEMBERS + GUESTS + OBSERVERS;
  return table([`${people} people, one address`, 'until all are in', 'one of them, p50', 'p95', 'errors'], rows);
}

/** Somebody's telephone: its cookies, and a socket that stays open. */
class Phone {
  #cookies = new Map();
  constructor(url) {
    this.url = url;
  }

  get cookie() {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  #keep(pair) {
    const at = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  async ask(text, variables, wanted) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bandeng': '1', cookie: this.cookie },
      body: JSON.stringify({ documentId: createHash('sha256').update(text).digest('hex'), variables }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line.split(';')[0]);
    const { data, errors } = await response.json();
    const [answer] = Object.values(data ?? {});
    if (answer?.__typename !== wanted) throw new Error(JSON.stringify(errors ?? data));
    return answer;
  }

  watch(id, pass = null) {
    const { cookie } = this;
    const socket = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address, protocols) {
          super(address, protocols, { headers: { cookie }, perMessageDeflate: false });
        }
      },
    });
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(documents.meeting).digest('hex') },
    };
    return new Promise((resolve, reject) => {
      socket.subscribe(
        { query: '', variables: { id, pass }, extensions },
        {
          next: ({ data }) => (data?.meetingLive ? resolve() : reject(new Error('no meeting'))),
          error: reject,
          complete() {},
        },
      );
    });
  }
}

function arrivals({ meetingId, joinCode, names, slips }) {
  const present = (phone) => phone.ask(documents.present, { code: joinCode }, 'MeetingSignIn');
  return [
    ...names.map((loginName) => async (phone) => {
      await phone.ask(documents.signIn, { input: { loginName, password: PASSWORD } }, 'SignedIn');
      await present(phone);
      await phone.watch(meetingId);
    }),
    ...slips.map((code) => async (phone) => {
      await phone.ask(documents.join, { code }, 'GuestWelcome');
      await present(phone);
      await phone.watch(meetingId);
    }),
    ...Array.from({ length: OBSERVERS }, (_, n) => async (phone) => {
      const input = { joinCode, name: `列席${n}`, clientMutationId: crypto.randomUUID() };
      const { pass } = await phone.ask(documents.sitIn, { input }, 'MeetingSignIn');
      await phone.watch(meetingId, pass);
    }),
  ];
}

async function seed(databaseUrl) {
  const { hashPassword } = await import('../../server/dist/modules/identity/passwords.js');
  const { hashInvitationCode } = await import('../../server/dist/modules/consultation/invitation/invitation-of.js');
  const meeting = await aLiveMeeting(databaseUrl, 4);
  const passwordHash = await hashPassword({ config: { mode: 'production' } }, PASSWORD);
  const names = Array.from({ length: MEMBERS }, (_, n) => `hall-${meeting.joinCode}-${n}`);
  const slips = Array.from({ length: GUESTS }, (_, n) => `H${meeting.joinCode}${String(n).padStart(3, '0')}`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `with made as (
         insert into account (id, created_at, login_name, display_name, status, password_hash)
         select gen_random_uuid(), now(), name, name, 'ACTIVE', $2 from unnest($1::text[]) name returning id, login_name
       ), posted as (
         insert into post (id, created_at, account_id, role) select gen_random_uuid(), now(), id, 'MEMBER' from made
       )
       insert into participant (id, created_at, version, consultation_id, party, name, account_id)
       select gen_random_uuid(), now(), 1, m.consultation_id, 'MEMBER', made.login_name, made.id
       from made, meeting m where m.id = $3`,
      [names, passwordHash, meeting.meetingId],
    );
    await client.query(
      `insert into participant (id, created_at, version, consultation_id, party, name, invitation_code_hash)
       select gen_random_uuid(), now(), 1, m.consultation_id, 'STAKEHOLDER', '商户', hash
       from unnest($1::text[]) hash, meeting m where m.id = $2`,
      [slips.map(hashInvitationCode), meeting.meetingId],
    );
  } finally {
    await client.end();
  }
  return { ...meeting, names, slips };
}
