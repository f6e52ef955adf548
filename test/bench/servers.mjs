import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * What a part measures with, and the same made so small that the suite can see whether the part still runs
 * (`pnpm bench --smoke`). Processes that a part starts ask for the same.
 */
export function sized({ full, smoke }) {
  return { full, smoke, now: process.env.BENCH_SMOKE ? { ...full, ...smoke } : full };
}

/** Starts a script of this folder as a process of its own and waits for its address. */
export async function startServer(script, env, execArgv = [], more = {}) {
  const child = fork(join(import.meta.dirname, script), {
    execArgv,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    ...more,
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  while (!said.includes('listening on ')) {
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${script} ended: ${said}`))),
    ]);
  }
  const url = /listening on (\S+)/.exec(said)[1];
  return {
    url,
    pid: child.pid,
    async ask(question) {
      const answer = once(child, 'message');
      child.send(question);
      return (await answer)[0];
    },
    async stop() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table people can read in a terminal and paste into a note. */
export function table(headings, rows) {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
