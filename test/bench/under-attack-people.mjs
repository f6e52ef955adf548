// Everybody else: people who read, write and watch at their own pace, each from an address of their own.
import { request } from 'node:http';
import WebSocket from 'ws';

const READERS = 16;
const WATCHERS = 40;
const THINKING_MS = 100;
const PATIENCE_MS = 20_000;

export class People {
  #times = [];
  #liveTimes = [];
  #failed = 0;
  #ended = false;
  #sockets = [];
  #movedAt = 0;
  /** Since when those who wait for an answer have waited. */
  #begun = new Set();

  constructor(url, scene) {
    this.url = new URL(url);
    this.scene = scene;
  }

  async begin() {
    for (let n = 0; n < WATCHERS; n += 1) await this.#watch(n);
    for (let n = 0; n < READERS; n += 1) void this.#work(n, this.#readings(n));
    for (const [n, meeting] of this.scene.meetings.entries()) void this.#runMeeting(n, meeting);
  }

  end() {
    this.#ended = true;
    for (const socket of this.#sockets) socket.terminate();
  }

  /** How many of those who work wait for an answer. */
  get waiting() {
    return this.#begun.size;
  }

  /** What was done since last asked, and what is waited for already longer than most had to. */
  take() {
    const done = this.#times.sort((a, b) => a - b);
    const usual = done[Math.floor(done.length * 0.9)] ?? 0;
    const late = [...this.#begun].map(({ startedAt }) => performance.now() - startedAt).filter((ms) => ms > usual);
    const sorted = [...done, ...late].sort((a, b) => a - b);
    const live = this.#liveTimes.sort((a, b) => a - b);
    const at = (list, share) => list[Math.max(0, Math.ceil(list.length * share) - 1)] ?? Number.NaN;
    const figures = {
      p50: at(sorted, 0.5),
      p95: at(sorted, 0.95),
      live: at(live, 0.95),
      count: sorted.length,
      failed: this.#failed,
    };
    this.#times = [];
    this.#liveTimes = [];
    this.#failed = 0;
    return figures;
  }

  #readings(n) {
    const { codes, members, meetingId, page } = this.scene;
    const cookie = `bandeng_session=${members[n % members.length]}`;
    const code = codes[n % codes.length];
    return [
      () => this.#ask(n, 'PublicChain', { code }),
      () => this.#ask(n, 'OpenTopicCalls', {}, cookie),
      () => this.#ask(n, 'MyTopicsPage', { first: 20 }, cookie),
      () => this.#ask(n, 'TopicByCode', { code }, cookie),
      () => this.#ask(n, 'LiveMyQuestions', { meetingId, pass: null }, cookie),
      () => this.#get(n, page),
      () => this.#get(n, '/healthz'),
    ];
  }

  async #work(n, acts) {
    for (let turn = n; !this.#ended; turn += 1) {
      await this.#timed(acts[turn % acts.length]);
      await pause(THINKING_MS * (0.5 + Math.random()));
    }
  }

  async #timed(act) {
    const startedAt = performance.now();
    const mine = { startedAt };
    this.#begun.add(mine);
    try {
      await act();
    } catch (error) {
      if (this.#ended) return;
      this.#failed += 1;
      if (process.env.SHOW_FAILURES) console.error(error.message);
    } finally {
      this.#begun.delete(mine);
    }
    this.#times.push(performance.now() - startedAt);
  }

  /** Opens, closes and reopens an item of one meeting; in the first, those who watch have something to see. */
  async #runMeeting(n, { items: [itemId], token }) {
    const cookie = `bandeng_session=${token}`;
    const acts = [
      ['ConsoleOpenAgendaItem', { itemId, closing: null }],
      ['ConsoleCloseAgendaItem', { itemId }],
      ['ConsoleReopenAgendaItem', { itemId, reason: '还有话要说' }],
    ];
    for (let turn = 0; !this.#ended; turn += 1) {
      const [document, variables] = acts[turn % acts.length];
      if (n === 0) this.#movedAt = performance.now();
      await this.#timed(() => this.#ask(READERS + n, document, variables, cookie));
      await pause(500);
    }
  }

  #watch(n) {
    const { meetingId, documents } = this.scene;
    const socket = new WebSocket(`ws://${this.url.host}/graphql`, 'graphql-transport-ws', {
      localAddress: addressOf(n),
      // With the eyes of whoever runs the meeting: the public sees nothing of its agenda.
      headers: { origin: this.url.origin, cookie: `bandeng_session=${this.scene.meetings[0].token}` },
    });
    this.#sockets.push(socket);
    let seen = 0;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('error', () => {
      this.#failed += 1;
    });
    socket.on('close', () => {
      if (!this.#ended) this.#failed += 1;
    });
    return new Promise((resolve, reject) => {
      socket.on('message', (data) => {
        const message = JSON.parse(data);
        if (message.type === 'connection_ack') {
          const payload = { query: '', documentId: documents.LivePage, variables: { id: meetingId } };
          socket.send(JSON.stringify({ id: 'watch', type: 'subscribe', payload }));
        } else if (message.type === 'ping') socket.send('{"type":"pong"}');
        else if (message.type === 'next') {
          if (message.payload.errors) reject(new Error(JSON.stringify(message.payload.errors)));
          if (seen > 0) this.#liveTimes.push(performance.now() - this.#movedAt);
          seen += 1;
          resolve();
        } else if (message.type === 'error') reject(new Error(JSON.stringify(message.payload)));
      });
    });
  }

  async #ask(n, document, variables, cookie) {
    const body = JSON.stringify({ documentId: this.scene.documents[document], variables });
    const { status, text } = await this.#send(n, 'POST', '/graphql', body, cookie);
    const answer = JSON.parse(text);
    const refused = Object.values(answer.data ?? {}).some((value) => value?.__typename?.endsWith('Refusal'));
    if (status !== 200 || answer.errors || refused) throw new Error(`${document}: ${status} ${text.slice(0, 200)}`);
  }

  async #get(n, path) {
    const { status } = await this.#send(n, 'GET', path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
  }

  #send(n, method, path, body, cookie) {
    return new Promise((resolve, reject) => {
      const req = request(
        {
          host: this.url.hostname,
          port: this.url.port,
          method,
          path,
          // A connection of its own each time: somebody who comes anew must get in.
          agent: false,
          localAddress: addressOf(n),
          timeout: PATIENCE_MS,
          headers: {
            'x-bandeng': '1',
            ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
            ...(cookie ? { cookie } : {}),
          },
        },
        (res) => {
          let text = '';
          res.setEncoding('utf8');
          res.on('data', (chunk) => {
            text += chunk;
          });
          res.on('end', () => resolve({ status: res.statusCode, text }));
          res.on('error', reject);
        },
      );
      req.on('error', reject);
      req.on('timeout', () => req.destroy(new Error('no answer')));
      req.end(body);
    });
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const addressOf = (n) => `127.1.0.${(n % 250) + 1}`;
