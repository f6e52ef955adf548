import type { FrameSink, LiveWatch } from '../live/live-engine.js';
import type { Viewer } from '../viewer.js';
import type { Carrier } from './carrier.js';
import type { AskedOperation } from './gate.js';
import { Ear } from './pacer.js';
import type { Watching } from './watch-request.js';

/** Where somebody comes from whose connection is gone already. */
export const UNKNOWN = 'unknown';
/** Bytes that may wait for a client that does not read before it is let go. */
const MAX_UNREAD = 1024 * 1024;

/** One client that is connected: who it is, what it watches, and whether it keeps up. */
export class Connection implements FrameSink {
  readonly carrier: Carrier;
  readonly address: string | null;
  /** Whose share of places it takes. */
  readonly neighbourhood: string;
  readonly watches = new Set<LiveWatch>();
  readonly eyes = new Map<LiveWatch, Eyes>();
  token: string | null;
  viewer: Viewer | null = null;
  /** Heartbeats sent since something was heard. */
  unanswered = 0;
  /** Operations admitted or being admitted, and watches. */
  slots = 0;
  /** It has said who it is, and is nobody. */
  isStranger = false;
  /** Whoever waits for this connection at the door gives up when it closes. */
  readonly waits = new Set<() => void>();
  readonly ear: Ear;

  constructor(carrier: Carrier, address: string | null, token: string | null) {
    this.carrier = carrier;
    this.ear = new Ear(carrier);
    this.address = address;
    this.neighbourhood = address ?? UNKNOWN;
    this.token = token;
  }

  /** There is room again: what it watches comes in its newest state, if it missed one. */
  catchUp(): void {
    for (const watch of this.watches) watch.catchUp();
  }

  /** While something of it waits at the door, nothing more is read from it. */
  readonly untilGone = (giveUp: () => void) => {
    const listen = this.ear.close();
    this.waits.add(giveUp);
    return () => {
      this.waits.delete(giveUp);
      listen();
    };
  };

  get isKnown(): boolean {
    return this.viewer !== null;
  }

  /** Whose views these are: everybody's of the address, and of the session. */
  get holders(): readonly { readonly name: string; readonly isSession: boolean }[] {
    const address = { name: `address ${this.neighbourhood}`, isSession: false };
    return this.viewer ? [address, { name: `session ${this.viewer.sessionId}`, isSession: true }] : [address];
  }

  /** Who asks and asks and never reads would have us keep every answer: such a client is let go. */
  letsGoUnread(): boolean {
    if (this.carrier.unread <= MAX_UNREAD) return false;
    this.carrier.terminate();
    return true;
  }

  write(frame: Buffer): boolean {
    return this.carrier.write(frame);
  }
}

/** A watch of somebody signed in or known by what they showed, with the audience they belonged to when it began. */
export interface Eyes {
  readonly asked: AskedOperation;
  readonly watch: Watching;
}
