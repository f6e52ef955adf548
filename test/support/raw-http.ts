import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; a name that came twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** HTTP as bytes on a socket: sends exactly what it is told, and reads what really comes. */
export class RawHttp {
  readonly socket: Socket;
  /** Resolves once the other side has hung up, with how. */
  readonly ended: Promise<'END' | 'RESET'>;
  #read = Buffer.alloc(0);
  #over: 'END' | 'RESET' | null = null;
  #stir: () => void = () => undefined;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.socket = connect(Number(port), hostname);
    this.socket.on('data', (chunk) => {
      this.#read = Buffer.concat([this.#read, chunk]);
      this.#stir();
    });
    this.ended = new Promise((resolve) => {
      const over = (how: 'END' | 'RESET') => {
        this.#over ??= how;
        resolve(this.#over);
        this.#stir();
      };
      this.socket.on('end', () => over('END'));
      this.socket.on('error', () => over('RESET'));
      this.socket.on('close', () => over('END'));
    });
  }

  send(...lines: readonly string[]): this {
    this.socket.write(lines.join('\r\n'));
    return this;
  }

  /** The request line and headers given, `Host` and the empty line added. */
  ask(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): this {
    const length: Record<string, string> = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const lines = Object.entries({ host: 'localhost', ...length, ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    return this.send(`${line} HTTP/1.1`, ...lines, '', body);
  }

  /** The next answer; null when the other side hung up before one was complete. `head`: it comes without a body. */
  async answer({ head = false } = {}): Promise<RawAnswer | null> {
    for (;;) {
      const parsed = parse(this.#read, head);
      if (parsed) {
        this.#read = this.#read.subarray(parsed.length);
        return parsed.answer;
      }
      if (this.#over) return null;
      await new Promise<void>((resolve) => {
        this.#stir = resolve;
      });
    }
  }

  close(): void {
    this.socket.destroy();
  }
}

function parse(bytes: Buffer, head: boolean): { answer: RawAnswer; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    const value = line.slice(at + 1).trim();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  const status = Number(statusLine.split(' ')[1]);
  const from = end + 4;
  const bodiless = head || status < 200 || status === 204 || status === 304;
  if (headers['transfer-encoding'] === 'chunked' && !bodiless) {
    const parts: Buffer[] = [];
    for (let at = from; ; ) {
      const eol = bytes.indexOf('\r\n', at);
      if (eol < 0) return null;
      const size = Number.parseInt(bytes.subarray(at, eol).toString('latin1'), 16);
      if (bytes.length < eol + 2 + size + 2) return null;
      parts.push(bytes.subarray(eol + 2, eol + 2 + size));
      at = eol + 2 + size + 2;
      if (size === 0) return { answer: { status, headers, body: Buffer.concat(parts) }, length: at };
    }
  }
  const size = bodiless ? 0 : Number(headers['content-length'] ?? 0);
  if (bytes.length < from + size) return null;
  return { answer: { status, headers, body: bytes.subarray(from, from + size) }, length: from + size };
}
