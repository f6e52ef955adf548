import type { Socket } from 'node:net';
import { WebSocket } from 'ws';

/** What is heard on a carrier. */
export interface CarrierListener {
  /** A message of the protocol. */
  said(text: string): void;
  /** A sign of life of the wire itself, to be answered with the same. */
  pinged(data: Buffer): void;
  ponged(): void;
  /** It came for what there is: it is there, whatever it says. */
  asked(): void;
  /** It has room again. */
  drained(): void;
  closed(code: number, reason: string): void;
}

/** What carries the messages of one client: a WebSocket, or a line of requests where none can open. */
export interface Carrier {
  readonly protocol: string;
  readonly isOpen: boolean;
  /** Bytes that wait for the client to read. */
  readonly unread: number;
  listen(listener: CarrierListener): void;
  /** Takes a message of the protocol, in order. */
  send(text: string, sent: (error?: Error) => void): void;
  /** Takes a prebuilt frame; false when the client is behind. */
  write(frame: Buffer): boolean;
  pong(data: Buffer): void;
  /** Reads no further until `resume`. */
  pause(): void;
  resume(): void;
  close(code: number, reason: string): void;
  /** Lets go without a goodbye. */
  terminate(): void;
}

/** A WebSocket. Prebuilt frames go past `ws`, which neither compresses nor queues here. */
export class SocketCarrier implements Carrier {
  readonly #socket: WebSocket;
  readonly #wire: Socket;

  constructor(socket: WebSocket, wire: Socket) {
    this.#socket = socket;
    this.#wire = wire;
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  get unread(): number {
    return this.#wire.writableLength;
  }

  listen(listener: CarrierListener): void {
    this.#wire.on('drain', () => listener.drained());
    this.#socket.on('message', (data) => listener.said(String(data)));
    this.#socket.on('ping', (data) => listener.pinged(data));
    this.#socket.on('pong', () => listener.ponged());
    // A frame that breaks the protocol or the limit: ws closes the socket itself.
    this.#socket.on('error', () => undefined);
    this.#socket.once('close', (code, reason) => listener.closed(code, String(reason)));
  }

  send(text: string, sent: (error?: Error) => void): void {
    this.#socket.send(text, sent);
  }

  write(frame: Buffer): boolean {
    if (!this.isOpen) return true;
    if (this.#wire.writableNeedDrain) return false;
    this.#wire.write(frame);
    return true;
  }

  pong(data: Buffer): void {
    this.#socket.pong(data, false, () => undefined);
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }
}
