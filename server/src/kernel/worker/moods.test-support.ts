import { parentPort, threadId } from 'node:worker_threads';

export type Mood = 'WORK' | 'SPIN' | 'GROW' | 'LEAVE' | 'TRIP';

/** A thread that does as it is told, for the test of those that keep threads. */
parentPort?.on('message', (mood: Mood) => {
  switch (mood) {
    case 'WORK':
      return parentPort?.postMessage(threadId);
    case 'SPIN':
      for (;;);
    case 'GROW':
      for (const all: unknown[] = []; ; ) all.push({ more: all.length });
    case 'LEAVE':
      return process.exit(1);
    case 'TRIP':
      throw new Error('tripped');
  }
});
