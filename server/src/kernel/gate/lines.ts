import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyRefused, BodyTooLarge, bodies } from './bodies.js';
import type { AddressOf } from './client-address.js';
import { isRecord } from './gate.js';
import type { GraphqlSocket } from './graphql-socket.js';
import { JSON_TYPE, refuseBody, refuseRequest, send } from './http-answer.js';
import { Line } from './line.js';
import { isOwnOrigin } from './origin.js';
import { sessionTokenOf } from './session.js';
import type { Turn } from './turnstile.js';

/** Which line a request belongs to. No page elsewhere can send it without asking first, and nobody writes it into a log. */
const LINE_HEADER = 'x-bandeng-line';
const BODY_LIMIT = 64 * 1024;
const MAX_MESSAGES = 100;
const JSON_BODY = /^application\/json\s*(?:;|$)/i;

interface LinesParts {
  readonly publicUrl: string | null;
  readonly addressOf: AddressOf;
  readonly sockets: Pick<GraphqlSocket, 'hasRoom' | 'open'>;
}

interface KnownLine {
  readonly line: Line;
  /** Of the session it was opened in, or null. */
  readonly token: string | null;
}

/**
 * Live views where a WebSocket cannot open: `POST /graphql/line` opens a line and posts to it, `GET` reads it as a stream of
 * events or, asked for JSON, answers with what there is. What is said is the protocol of the sockets, at the same gate,
 * with the same places and the same frames. See docs/decisions/0184-where-no-socket-opens.md.
 */
export class Lines {
  readonly #parts: LinesParts;
  readonly #lines = new Map<string, KnownLine>();

  constructor(parts: LinesParts) {
    this.#parts = parts;
  }

  async handle(req: IncomingMessage, res: ServerResponse, turn: Turn): Promise<void> {
    res.setHeader('cache-control', 'no-store');
    if (!isOwnOrigin(req, this.#parts.publicUrl)) return refuseRequest(res, 403, 'ORIGIN');
    const id = req.headers[LINE_HEADER];
    if (id === undefined && req.method === 'POST') return this.#open(req, res, turn);
    const known = this.#lines.get(String(id));
    if (!known || known.token !== this.#tokenOf(req)) return refuseRequest(res, 404, 'LINE');
    const { line } = known;
    switch (req.method) {
      case 'POST':
        return this.#hear(line, req, res, turn);
      case 'GET':
        turn.answered();
        if (req.headers.accept?.includes('text/event-stream')) line.stream(res);
        else line.answer(res);
        return;
      case 'DELETE':
        line.close(1000, '');
        res.writeHead(204).end();
        return;
      default:
        return refuseRequest(res, 405, 'METHOD', { allow: 'GET, POST, DELETE' });
    }
  }

  async #open(req: IncomingMessage, res: ServerResponse, turn: Turn): Promise<void> {
    const { sockets } = this.#parts;
    const said = await this.#read(req, res, turn);
    if (!said) return;
    if (!sockets.hasRoom(req)) {
      turn.refused();
      return refuseRequest(res, 503, 'NO_ROOM');
    }
    const line: Line = new Line(() => this.#lines.delete(line.id));
    this.#lines.set(line.id, { line, token: this.#tokenOf(req) });
    sockets.open(line, req);
    send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ line: line.id }));
    await line.hear(said);
  }

  async #hear(line: Line, req: IncomingMessage, res: ServerResponse, turn: Turn): Promise<void> {
    const said = await this.#read(req, res, turn);
    if (!said) return;
    turn.stepAside();
    if (!(await line.hear(said))) return refuseRequest(res, 409, 'LINE_BUSY');
    res.writeHead(204).end();
  }

  /** The messages of a body, or null after it was refused. */
  async #read(req: IncomingMessage, res: ServerResponse, turn: Turn): Promise<readonly string[] | null> {
    if (!JSON_BODY.test(req.headers['content-type'] ?? '')) {
      refuseRequest(res, 415, 'CONTENT_TYPE');
      return null;
    }
    try {
      bodies.comesFrom(req, { address: this.#parts.addressOf(req), person: null, turn });
      const messages: unknown = JSON.parse((await bodies.read(req, BODY_LIMIT)).toString());
      if (Array.isArray(messages) && messages.length <= MAX_MESSAGES && messages.every(isRecord))
        return messages.map((message) => JSON.stringify(message));
      refuseRequest(res, 400, 'MESSAGES');
    } catch (error) {
      if (error instanceof BodyTooLarge || error instanceof BodyRefused) refuseBody(res, error);
      else if (error instanceof SyntaxError) refuseRequest(res, 400, 'JSON');
    } finally {
      bodies.release(req);
    }
    return null;
  }

  #tokenOf(req: IncomingMessage): string | null {
    return sessionTokenOf(req, this.#parts.publicUrl);
  }
}
