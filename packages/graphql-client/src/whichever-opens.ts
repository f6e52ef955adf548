import type { OpenSocket, SocketLike } from './socket';
import { realTimers, type Timers } from './timers';

/**
 * A socket that has said nothing for so long is taken for one that does not come through: longer than a busy server needs, so
 * that a crowd does not turn to what costs the server more.
 */
const OPENS_WITHIN_MS = 8_000;
/** While a line carries everything, a socket is tried beside it after so long, then each time after twice as long. */
const FIRST_TRY_MS = 60_000;
const LONGEST_TRY_MS = 15 * 60_000;
const GONE = 1006;
/** As a server says that starts anew: come back at once. */
const COME_BACK = 1012;

/** A line is code of its own, which few pages ever need. */
type LoadLine = () => Promise<OpenSocket>;

/**
 * Opens a socket, and where none comes through, a line in its place: each time the one that was heard last, else the other.
 * A line that works is left as soon as a socket can be opened beside it.
 */
export function whicheverOpens(openSocket: OpenSocket, loadLine: LoadLine, timers: Timers = realTimers): OpenSocket {
  const habit: Habit = { openSocket, loadLine, timers, isLine: false, tryAfterMs: FIRST_TRY_MS };
  return (url, protocol) => new Attempt(habit, url, protocol);
}

/** What a page has learnt of its network. */
interface Habit {
  readonly openSocket: OpenSocket;
  readonly loadLine: LoadLine;
  readonly timers: Timers;
  isLine: boolean;
  tryAfterMs: number;
}

/** One connection, by the one or the other. */
class Attempt implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  readonly #habit: Habit;
  readonly #url: string;
  readonly #protocol: string;
  readonly #isLine: boolean;
  #carrier: SocketLike | null = null;
  #heard = false;
  #isOver = false;
  #late: unknown = null;
  #trial: unknown = null;

  constructor(habit: Habit, url: string, protocol: string) {
    this.#habit = habit;
    this.#url = url;
    this.#protocol = protocol;
    this.#isLine = habit.isLine;
    if (this.#isLine) {
      habit.loadLine().then(
        (openLine) => this.#isOver || this.#take(openLine(url, protocol)),
        () => this.#over(GONE),
      );
      return;
    }
    this.#take(habit.openSocket(url, protocol));
    this.#late = habit.timers.set(() => this.#leave(GONE), OPENS_WITHIN_MS);
  }

  send(text: string): void {
    this.#carrier?.send(text);
  }

  close(code?: number, reason?: string): void {
    this.#rest();
    this.#isOver = true;
    this.#carrier?.close(code, reason);
  }

  #take(carrier: SocketLike): void {
    this.#carrier = carrier;
    carrier.onopen = (event) => this.onopen?.(event);
    carrier.onerror = (event) => this.onerror?.(event);
    carrier.onclose = ({ code }) => this.#over(code);
    carrier.onmessage = (event) => {
      if (!this.#heard) this.#begins();
      this.onmessage?.(event);
    };
  }

  #begins(): void {
    const { timers } = this.#habit;
    this.#heard = true;
    timers.clear(this.#late);
    if (this.#isLine) this.#tryAgain();
    else this.#habit.tryAfterMs = FIRST_TRY_MS;
  }

  /** Whether a socket would open by now: then everything moves over to it. */
  #tryAgain(): void {
    const habit = this.#habit;
    this.#trial = habit.timers.set(() => {
      habit.tryAfterMs = Math.min(2 * habit.tryAfterMs, LONGEST_TRY_MS);
      this.#tryAgain();
      ifItOpens(habit.openSocket(this.#url, this.#protocol), habit.timers, () => {
        habit.isLine = false;
        this.#leave(COME_BACK);
      });
    }, habit.tryAfterMs);
  }

  #leave(code: number): void {
    const carrier = this.#carrier;
    if (carrier) carrier.onopen = carrier.onmessage = carrier.onclose = null;
    carrier?.close();
    this.#over(code);
  }

  #over(code: number): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#rest();
    if (!this.#heard) this.#habit.isLine = !this.#isLine;
    this.onclose?.({ code });
  }

  #rest(): void {
    this.#habit.timers.clear(this.#late);
    this.#habit.timers.clear(this.#trial);
  }
}

function ifItOpens(socket: SocketLike, timers: Timers, then: () => void): void {
  const done = () => {
    timers.clear(late);
    socket.onopen = socket.onclose = null;
    socket.close();
  };
  const late = timers.set(done, OPENS_WITHIN_MS);
  socket.onerror = () => undefined;
  socket.onclose = done;
  socket.onopen = () => {
    done();
    then();
  };
}
