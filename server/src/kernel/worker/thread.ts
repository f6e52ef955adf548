import { type Transferable, Worker } from 'node:worker_threads';

/** Run from source (tests), Node strips the types itself and only needs to be told that `./x.js` is `./x.ts` there. */
const sourceNames = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve: (specifier, context, next) =>
      next(/^\\.\\.?\\/.*\\.js$/.test(specifier) && context.parentURL.endsWith('.ts') ? specifier.replace(/js$/, 'ts') : specifier, context),
  });
`)}`;

export interface ThreadLimits {
  /** Of JavaScript's own objects; bytes of buffers lie beside it and are bounded by what is given to read. */
  readonly memoryMb: number;
  /** Of the processor's time: on a machine that is busy with others, the same file takes longer by the clock. */
  readonly milliseconds: number;
}

/** The work did not end: it took too long, or the thread ran out of memory or died under it. */
export class ThreadFailed extends Error {
  readonly why: 'TIMED_OUT' | 'OUT_OF_MEMORY' | 'DIED';

  constructor(why: ThreadFailed['why']) {
    super(why);
    this.name = 'ThreadFailed';
    this.why = why;
  }
}

/**
 * Starts `name` (`./reader.worker`, beside the module whose `import.meta.url` this is) with bounded memory. What is `given` of
 * the order's buffers is the thread's alone from then on.
 */
export function startThread(
  beside: string,
  name: string,
  memoryMb: number,
  order?: unknown,
  given: readonly Transferable[] = [],
): Worker {
  const fromSource = new URL(beside).pathname.endsWith('.ts');
  return new Worker(new URL(`${name}.${fromSource ? 'ts' : 'js'}`, beside), {
    workerData: order,
    transferList: [...given],
    execArgv: fromSource ? ['--import', sourceNames] : [],
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMb,
      maxYoungGenerationSizeMb: Math.min(16, memoryMb),
      stackSizeMb: 4,
    },
  });
}

/** By the clock, a thread may take so many times what it may take of the processor. */
const PATIENCE = 6;

/** What the thread has taken of the processor so far; 0 while it starts. */
export async function processorMs(thread: Worker): Promise<number> {
  const { user, system } = await thread.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000;
}

/**
 * The last word of a thread: what `listen` takes for the answer, or ThreadFailed. Whatever a thread throws beside that is a
 * mistake of ours and rejects as it is. `since` is what it had taken of the processor before.
 */
export function lastWordOf<Answer, Message = Answer>(
  thread: Worker,
  { milliseconds, since = 0 }: Pick<ThreadLimits, 'milliseconds'> & { readonly since?: number },
  listen: (answer: (answer: Answer) => void) => (message: Message) => void,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearInterval(watch);
      clearTimeout(patience);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const fail = (why: ThreadFailed['why']) => end(() => reject(new ThreadFailed(why)));
    const look = async () => {
      if ((await processorMs(thread)) - since > milliseconds) fail('TIMED_OUT');
    };
    const watch = setInterval(() => void look(), Math.min(250, Math.max(10, milliseconds / 20)));
    const patience = setTimeout(() => fail('TIMED_OUT'), milliseconds * PATIENCE + 1000);
    const onMessage = listen((answer) => end(() => resolve(answer)));
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fail('OUT_OF_MEMORY') : end(() => reject(error));
    const onExit = () => fail('DIED');
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
