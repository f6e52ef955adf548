import type { Worker } from 'node:worker_threads';
import { FairTurns } from '../fair-turns.js';
import { lastWordOf, processorMs, startThread, type ThreadLimits } from './thread.js';

const IDLE_MS = 30_000;

/**
 * Threads for work that is too heavy for the server's own and too small for a thread each time. A piece of work is one
 * message there and one back. A thread that fails is replaced; one that nobody needs for a while is let go.
 */
export class KeptThreads<Order, Answer> {
  readonly #start: () => Worker;
  readonly #limits: ThreadLimits;
  readonly #turns: FairTurns;
  /** Those that rest, and how each is woken. */
  readonly #idle = new Map<Worker, () => void>();

  constructor(beside: string, name: string, { atOnce, ...limits }: ThreadLimits & { readonly atOnce: number }) {
    this.#start = () => startThread(beside, name, limits.memoryMb);
    this.#limits = limits;
    this.#turns = new FairTurns(atOnce);
  }

  /**
   * The thread's answer, or ThreadFailed. Waiting for a turn is not counted as its time; of those who wait, one of each
   * holder is next.
   */
  ask(order: Order, holder = ''): Promise<Answer> {
    return this.#turns.run(holder, async () => {
      const thread = this.#take();
      try {
        const { milliseconds } = this.#limits;
        const since = await processorMs(thread);
        const last = lastWordOf<Answer>(thread, { milliseconds, since }, (answer) => answer);
        thread.postMessage(order);
        const answer = await last;
        this.#rest(thread);
        return answer;
      } catch (error) {
        await thread.terminate();
        throw error;
      }
    });
  }

  #take(): Worker {
    for (const [thread, wake] of this.#idle) {
      wake();
      return thread;
    }
    return this.#start();
  }

  #rest(thread: Worker): void {
    const wake = () => {
      clearTimeout(timer);
      this.#idle.delete(thread);
      thread.off('error', leave).off('exit', leave).ref();
    };
    const leave = () => {
      wake();
      void thread.terminate();
    };
    const timer = setTimeout(leave, IDLE_MS).unref();
    thread.unref();
    this.#idle.set(thread, wake);
    // One that dies while it rests is not asked again.
    thread.once('error', leave).once('exit', leave);
  }
}
