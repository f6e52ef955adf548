// One attacker: asks over HTTP, opens sockets and bare connections, and counts what it got.
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';

/** Most connections of one attacker: 200 of them together have more than any hall. */
const MOST_OPEN = 100;
/** The way there and back on a near network. */
const NETWORK_MS = 20;

export class Attacker {
  #stopped = false;
  #open = new Set();

  constructor(url, n, scene, got) {
    this.url = url;
    this.n = n;
    this.scene = scene;
    this.got = got;
    this.address = `127.2.${Math.floor(n / 250)}.${(n % 250) + 1}`;
    this.agent = new Agent({ keepAlive: true, maxSockets: 4, localAddress: this.address });
  }

  async go(kind) {
    while (!this.#stopped) {
      try {
        await kind(this);
      } catch (error) {
        this.got(error.code ?? error.message);
      }
      await this.pause(NETWORK_MS);
    }
  }

  stop() {
    this.#stopped = true;
    for (const one of this.#open) one.destroy();
  }

  pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  /** Asks a registered document by name; counts the code of the answer. */
  async ask(document, variables, options) {
    const documentId = this.scene.documents[document];
    const { status, text } = await this.send('/graphql', JSON.stringify({ documentId, variables }), options);
    this.got(codeIn(text) ?? `HTTP ${status}`);
  }

  /** Posts these bytes; answers status and text. */
  send(path, body, { session, headers = {}, agent = this.agent, slowly } = {}) {
    return new Promise((resolve, reject) => {
      const req = request(
        {
          host: this.url.hostname,
          port: this.url.port,
          method: 'POST',
          path,
          agent,
          localAddress: this.address,
          timeout: 30_000,
          headers: {
            'content-type': 'application/json',
            'x-bandeng': '1',
            'content-length': Buffer.byteLength(body),
            ...(session ? { cookie: `bandeng_session=${session}` } : {}),
            ...headers,
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
      if (slowly) void slowly(req, body);
      else req.end(body);
    });
  }

  /** A bare connection, kept open. */
  hold(said = '') {
    if (this.#open.size >= MOST_OPEN) return this.pause(100);
    return new Promise((resolve) => {
      const socket = connect({ host: this.url.hostname, port: this.url.port, localAddress: this.address });
      this.#keep(socket, 'close');
      socket.on('error', () => resolve(null));
      socket.on('close', () => this.got('(cut)'));
      socket.on('data', (data) => this.got(String(data).slice(0, 12)));
      socket.on('connect', () => {
        this.got('connected');
        socket.write(said);
        resolve(socket);
      });
    });
  }

  /** A live socket, kept open; null when there is no room. */
  socket({ init = true, hear = () => undefined } = {}) {
    if (this.#open.size >= MOST_OPEN) return this.pause(100).then(() => null);
    return new Promise((resolve) => {
      const socket = new WebSocket(`ws://${this.url.host}/graphql`, 'graphql-transport-ws', {
        localAddress: this.address,
        headers: { origin: this.url.origin },
        perMessageDeflate: false,
      });
      this.#keep({ destroy: () => socket.terminate(), once: (event, done) => socket.once(event, done) }, 'close');
      socket.on('unexpected-response', (_req, res) => {
        this.got(`HTTP ${res.statusCode}`);
        socket.terminate();
        resolve(null);
      });
      socket.on('error', () => resolve(null));
      socket.on('open', () => {
        this.got('socket');
        if (init) socket.send('{"type":"connection_init"}');
        else resolve(socket);
      });
      socket.on('close', (code) => this.got(`closed ${code}`));
      socket.on('message', (data) => {
        const message = JSON.parse(data);
        if (message.type === 'connection_ack') resolve(socket);
        else if (message.type === 'ping') socket.send('{"type":"pong"}');
        else if (message.type === 'error') this.got(message.payload[0]?.extensions?.code);
        else if (message.type === 'next') this.got('view');
        hear(message);
      });
    });
  }

  #keep(one, end) {
    this.#open.add(one);
    one.once(end, () => this.#open.delete(one));
  }
}

function codeIn(text) {
  try {
    const { data, errors } = JSON.parse(text);
    if (errors) return errors[0]?.extensions?.code;
    const [answer] = Object.values(data ?? {});
    return answer?.__typename?.endsWith('Refusal') ? answer.code : 'answered';
  } catch {
    return null;
  }
}
