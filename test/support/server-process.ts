import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface ServerProcess {
  readonly process: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** As a power cut does it. */
  kill(): Promise<void>;
  /** As whoever operates it does it. */
  end(): Promise<number | null>;
}

/** One for all servers of a run: they share what is kept outside the database. */
export const dataDirOfServers = mkdtempSync(join(tmpdir(), 'bandeng-servers-'));

/** The server as it is shipped, in a process of its own that can be killed. */
export async function aServerProcess(
  databaseUrl: string,
  { port = 0, program = main }: { readonly port?: number; readonly program?: string } = {},
): Promise<ServerProcess> {
  const child = fork(program, {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(port),
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDirOfServers,
    },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new AbortController();
  child.once('exit', () => ended.abort(new Error('the server ended before it listened; it said why')));
  const [message] = (await once(child, 'message', { signal: ended.signal })) as [{ listening: string; port: number }];
  return {
    process: child,
    url: message.listening,
    port: message.port,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    async end() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await gone) as [number | null];
      return code;
    },
  };
}
