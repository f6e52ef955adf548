import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { CUTS, CutWire } from '../support/cut-wire.js';
import { type GateApp, gateApp } from '../support/gate-app.js';
import { noteModule, texts } from '../support/gate-module.js';
import { aSupervisor } from '../support/live-supervisor.js';
import { unlessItStandsStill } from '../support/standstill.js';

const CHANGES = 5000;
const DISCONNECTS = 500;
const NOTES = Array.from({ length: 5 }, (_, n) => `torn-${n}`);
const OUR_CLIENTS = 40;
const OTHER_CLIENTS = 10;
const SILENCE_MS = 2000;
const SEED = 20261015;
/** Longer than a client waits before it comes back, twice over. */
const STANDSTILL_MS = 30_000;
const GIVEN_UP_MS = 1_200_000;

const query = 'subscription Watch($id: ID!) { noteLive(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { id } }';

let servers: GateApp[];
beforeAll(async () => {
  const one = await gateApp([noteModule]);
  servers = [one, await gateApp([noteModule], { database: one.database })];
});
afterAll(async () => {
  for (const server of [...servers].reverse()) await server.stop();
});

/** Chance that repeats itself (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** One watcher of one note: what it shows, and whether it ever showed something older than before. */
class Eye {
  shows = -1;
  seen = 0;
  wentBack = 0;
  /** Why it sees nothing more, where that was said. */
  ended = '';
  readonly #reached: () => void;
  readonly done: Promise<void>;

  constructor(
    readonly note: string,
    readonly last: number,
  ) {
    let reached = () => {};
    this.done = new Promise((resolve) => {
      reached = resolve;
    });
    this.#reached = reached;
  }

  see(text: string): void {
    const now = Number(text);
    this.seen += 1;
    if (now < this.shows) this.wentBack += 1;
    this.shows = now;
    if (now === this.last) this.#reached();
  }
}

/** A client of somebody else's, as the documentation of graphql-ws has it: pings, and leaves when none comes back. */
function otherClient(url: string): Client {
  let missing: NodeJS.Timeout | undefined;
  const client: Client = createClient({
    url,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    shouldRetry: () => true,
    onNonLazyError: () => undefined,
    keepAlive: SILENCE_MS / 2,
    on: {
      ping: (received) => {
        if (!received) missing = setTimeout(() => client.terminate(), SILENCE_MS / 2);
      },
      pong: (received) => {
        if (received) clearTimeout(missing);
      },
      closed: () => clearTimeout(missing),
    },
  });
  return client;
}

it(
  'leaves every client equal after 500 connections were cut during 5,000 changes on two servers',
  async () => {
    const dice = chance(SEED);
    const wire = await CutWire.to(() => (servers[dice(servers.length)] as GateApp).port);
    const last = CHANGES / NOTES.length;
    for (const note of NOTES) texts.set(note, '0');
    const eyes: Eye[] = [];
    const closing: (() => unknown)[] = [];
    const twoNotes = (n: number) => [NOTES[n % NOTES.length], NOTES[(n + 1) % NOTES.length]] as [string, string];

    for (let n = 0; n < OUR_CLIENTS; n += 1) {
      const live = await aSupervisor({
        url: wire.url,
        firstWaitMs: 20,
        longestWaitMs: 500,
        silenceMs: SILENCE_MS,
      });
      closing.push(() => live.close());
      for (const note of twoNotes(n)) {
        const eye = new Eye(note, last);
        eyes.push(eye);
        const payload = { query, variables: { id: note } };
        live.watch(payload, () => {
          const { data } = live.view(payload);
          if (data) eye.see(data.noteLive.text);
        });
      }
    }
    for (let n = 0; n < OTHER_CLIENTS; n += 1) {
      const client = otherClient(wire.url);
      closing.push(() => client.dispose());
      for (const note of twoNotes(n)) {
        const eye = new Eye(note, last);
        eyes.push(eye);
        client.subscribe<{ noteLive: { text: string } }>(
          { query, variables: { id: note } },
          {
            next: ({ data }) => data && eye.see(data.noteLive.text),
            error: (error) => {
              eye.ended = JSON.stringify(error);
            },
            complete: () => {
              eye.ended = 'complete';
            },
          },
        );
      }
    }

    let changes = 0;
    const cut = new Map<string, number>(CUTS.map((how) => [how, 0]));
    const write = async (note: string, index: number) => {
      for (let n = 1; n <= last; n += 1) {
        const server = servers[(n + index) % servers.length] as GateApp;
        await server.client().mutate(WRITE, { id: note, text: String(n) });
        changes += 1;
        if (changes % (CHANGES / DISCONNECTS) !== 0) continue;
        const how = CUTS[dice(CUTS.length)] as (typeof CUTS)[number];
        await wire.cut(how, dice);
        cut.set(how, (cut.get(how) ?? 0) + 1);
      }
    };
    const all = async () => {
      await Promise.all(NOTES.map(write));
      await Promise.all(eyes.map(({ done }) => done));
    };
    try {
      await unlessItStandsStill(all(), {
        patienceMs: STANDSTILL_MS,
        moved: () => changes + eyes.reduce((sum, { seen }) => sum + seen, 0),
        where: () =>
          JSON.stringify({
            changes,
            cut: [...cut],
            behind: eyes
              .filter(({ shows }) => shows !== last)
              .map(({ note, shows, ended }) => ({ note, shows, ended })),
          }),
      });
    } finally {
      const closed = closing.map((close) => close());
      await wire.close();
      // One that was just on its way in fails with the wire.
      await Promise.allSettled(closed);
    }

    expect(changes).toBe(CHANGES);
    expect([...cut.values()].reduce((sum, count) => sum + count, 0)).toBe(DISCONNECTS);
    expect(Math.min(...cut.values())).toBeGreaterThan(50);
    expect(eyes).toHaveLength((OUR_CLIENTS + OTHER_CLIENTS) * 2);
    expect(eyes.filter(({ shows }) => shows !== last)).toEqual([]);
    expect(eyes.filter(({ wentBack }) => wentBack > 0)).toEqual([]);
  },
  GIVEN_UP_MS,
);
