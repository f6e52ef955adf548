import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { Aside, type Standers } from './aside.js';
import type { Capacity } from './capacity.js';
import { networkOf } from './client-address.js';
import { Origin, WaitingLine } from './waiting-line.js';

const FULL = 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Those who are told to come again have a descriptor until they have heard it: so many of them, others are just cut. */
const MOST_TOLD = 20;

/** Households of which nobody is here are remembered up to here, so that those who come and go in crowds stay known. */
const MOST_EMPTY = 5000;

/** Everybody of one neighbourhood who has a connection open. */
class Household extends Origin<Socket> implements Standers<Socket> {
  readonly name: string;
  readonly connections = new Set<Socket>();
  /** Those nothing is being done for: open after an answer, or not yet asking. Longest first. */
  readonly idle = new Set<Socket>();
  readonly aside = new Set<Socket>();

  constructor(name: string) {
    super();
    this.name = name;
  }
}

interface Visit {
  readonly household: Household;
  /** Requests being answered; a live connection asks for ever. */
  asking: number;
}

/**
 * Keeps descriptors and memory free for whoever comes. Where an address, or the house, has as many connections as there are
 * places, or the house as many that wait for nothing, one of these gives its place up; where all are in use, the newcomer is
 * told to come again. Nothing is read of a newcomer before it is begun with, a few at a time when they come in crowds; one
 * that would only take a neighbour's place stands aside meanwhile, for whoever is cut comes again at once.
 */
export class Doorkeeper {
  readonly #capacity: Pick<Capacity, 'connections' | 'connectionsPerAddress' | 'idleConnections'>;
  readonly #isProxy: (address: string) => boolean;
  readonly #households = new Map<string, Household>();
  readonly #visits = new WeakMap<Socket, Visit>();
  /** Kept apart: a proxy speaks for many. */
  readonly #proxied = new Household('proxies');
  #line: WaitingLine<Socket> | null = null;
  readonly #aside = new Aside<Socket, Household>(
    (household, socket) => this.#isLetIn(household, socket),
    () => this.#capacity.idleConnections - this.#idleTotal,
  );
  #total = 0;
  #idleTotal = 0;
  #told = 0;
  /** Connections sent away, and idle ones let go for others. */
  readonly stats = { refused: 0, letGo: 0 };

  constructor(
    capacity: Pick<Capacity, 'connections' | 'connectionsPerAddress' | 'idleConnections'>,
    isProxy: (address: string) => boolean,
  ) {
    this.#capacity = capacity;
    this.#isProxy = isProxy;
  }

  get connections(): number {
    return this.#total;
  }

  /** To be called when all who listen for connections do: from here on they hear of each when its turn has come. */
  attach(server: Server): void {
    const listeners = server.listeners('connection') as ((this: Server, socket: Socket) => void)[];
    server.removeAllListeners('connection');
    this.#line = new WaitingLine((socket) => {
      socket.off('error', hangUp);
      for (const listener of listeners) listener.call(server, socket);
    });
    server.on('connection', (socket) => this.#comes(socket));
    server.on('request', ({ socket }, res) => {
      this.#asks(socket);
      res.once('close', () => this.#isAnswered(socket));
    });
    server.on('upgrade', ({ socket }) => this.#asks(socket));
  }

  #comes(socket: Socket): void {
    const household = this.#householdOf(socket.remoteAddress ?? '');
    if (!this.#hasRoom(household)) {
      this.stats.refused += 1;
      this.#tell(socket);
      return;
    }
    this.#total += 1;
    this.#households.set(household.name, household);
    household.connections.add(socket);
    this.#visits.set(socket, { household, asking: 0 });
    socket.once('close', () => this.#leaves(household, socket));
    // Whoever hangs up before anybody listens is no failure.
    socket.on('error', hangUp);
    if (this.#wouldOnlyReplace(household)) this.#aside.come(household, socket);
    else this.#isLetIn(household, socket);
  }

  /** The house has as many idle ones as it may, and nobody has more of them than these. */
  #wouldOnlyReplace(household: Household): boolean {
    if (this.#idleTotal < this.#capacity.idleConnections) return false;
    for (const other of this.#households.values()) if (idle(other) > idle(household) + 1) return false;
    return true;
  }

  #isLetIn(household: Household, socket: Socket): void {
    this.#rests(household, socket);
    this.#line?.come(socket, household);
  }

  #tell(socket: Socket): void {
    if (this.#told >= MOST_TOLD) {
      socket.destroy();
      return;
    }
    this.#told += 1;
    socket.once('close', () => {
      this.#told -= 1;
    });
    socket.on('error', hangUp);
    socket.end(FULL);
    socket.destroySoon();
  }

  #householdOf(remoteAddress: string): Household {
    const address = remoteAddress.replace(/^::ffff:(?=\d+\.)/i, '');
    if (this.#isProxy(address)) return this.#proxied;
    const name = networkOf(address);
    return this.#households.get(name) ?? new Household(name);
  }

  #hasRoom(household: Household): boolean {
    const { connections, connectionsPerAddress } = this.#capacity;
    const isFull = household !== this.#proxied && household.connections.size >= connectionsPerAddress;
    if (isFull) return this.#letGoFor(household);
    return this.#total < connections || this.#letGoFor(this.#whereMost(waitingForNothing));
  }

  /** For a newcomer: one that stands aside before one that is idle. */
  #letGoFor(household: Household): boolean {
    return this.#letGo(household, household.aside.size > 0 ? household.aside : household.idle);
  }

  #letGo(household: Household, [longest]: Iterable<Socket>): boolean {
    if (!longest) return false;
    this.stats.letGo += 1;
    this.#leaves(household, longest);
    longest.destroy();
    return true;
  }

  #whereMost(count: (household: Household) => number): Household {
    let most = this.#proxied;
    for (const household of this.#households.values()) if (count(household) > count(most)) most = household;
    return most;
  }

  #asks(socket: Socket): void {
    const visit = this.#visits.get(socket);
    if (!visit) return;
    visit.asking += 1;
    this.#restsNoMore(visit.household, socket);
  }

  #isAnswered(socket: Socket): void {
    const visit = this.#visits.get(socket);
    if (!visit) return;
    visit.asking -= 1;
    if (visit.asking === 0 && visit.household.connections.has(socket)) this.#rests(visit.household, socket);
  }

  #rests(household: Household, socket: Socket): void {
    household.idle.add(socket);
    this.#idleTotal += 1;
    if (this.#idleTotal <= this.#capacity.idleConnections) return;
    const idlest = this.#whereMost(idle);
    this.#letGo(idlest, idlest.idle);
  }

  #restsNoMore(household: Household, socket: Socket): void {
    if (household.idle.delete(socket)) this.#idleTotal -= 1;
  }

  #leaves(household: Household, socket: Socket): void {
    if (!household.connections.delete(socket)) return;
    this.#total -= 1;
    this.#restsNoMore(household, socket);
    this.#aside.leave(household, socket);
    this.#line?.leave(socket, household);
    if (this.#households.size > this.#total + MOST_EMPTY) this.#forgetEmpty();
  }

  #forgetEmpty(): void {
    for (const [name, { connections }] of this.#households) if (connections.size === 0) this.#households.delete(name);
  }
}

const idle = (household: Household) => household.idle.size;
const waitingForNothing = (household: Household) => household.idle.size + household.aside.size;

function hangUp(this: Socket): void {
  this.destroy();
}
