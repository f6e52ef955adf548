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
}

/** One for all servers of a run: they share what is kept outside the database. */
export const dataDirOfServers = mkdtempSync(join(tmpdir(), 'bandeng-servers-'));

/** The server as it is shipped, in a process of its own that can be killed. */
export async function aServerProcess(databaseUrl: string, port = 0): Promise<ServerProcess> {
  const child = fork(main, {
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
  const [message] = (await once(child, 'message')) as [{ listening: string; port: number }];
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
  };
}
