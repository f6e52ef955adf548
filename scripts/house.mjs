// What every script here shares: the right Node, timed steps, child processes, content hashes.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

// What is started from here begins with the compiled code of last time: a quarter of what a start costs.
process.env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'node');

preferPackagedNode();

/** pnpm puts the packaged Node first on the PATH of its scripts; a script started by hand finds it here. */
function preferPackagedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 24) return;
  const packaged = bin('node');
  if (existsSync(packaged) && !process.env.BANDENG_NODE) {
    const { status } = spawnSync(packaged, process.argv.slice(1), {
      stdio: 'inherit',
      env: {
        ...process.env,
        BANDENG_NODE: 'packaged',
        PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
      },
    });
    process.exit(status ?? 1);
  }
  if (major < 22 || (major === 22 && minor < 17)) {
    console.error(
      `Node ${process.versions.node} is too old here and no packaged Node fits this machine: use Node 22.17 or newer`,
    );
    process.exit(1);
  }
}

/** Says what is being done and how long it took, in one line each. */
export async function step(title, work) {
  const began = performance.now();
  const result = await work();
  console.log(`${title} · ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs a program and gathers what it says: everything in `output`, standard output alone in `answer`. */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      ...options,
    });
    let output = '';
    let answer = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      answer += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => done({ status: 1, output: error.message, answer }));
    child.once('close', (status) => done({ status: status ?? 1, output, answer }));
  });
}

/** Works through the list with at most `limit` at once. */
export async function inParallel(list, work, limit = availableParallelism()) {
  const waiting = [...list.entries()];
  const results = new Array(list.length);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

const notSource = new Set(['node_modules', 'dist', '.cache', '.data', 'coverage', '.git']);

/** Every source file below the given paths (relative to the repository), tests aside. */
export function sourcesOf(paths) {
  const found = [];
  const visit = (path) => {
    if (!existsSync(path)) return;
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (!notSource.has(entry.name)) visit(join(path, entry.name));
      }
    } catch (error) {
      if (error.code !== 'ENOTDIR') throw error;
      if (!/\.test\.tsx?$/.test(path)) found.push(relative(root, path));
    }
  };
  for (const path of paths) visit(join(root, path));
  return found.sort();
}

export function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of sourcesOf(paths))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * npx dies of SIGTERM without passing it on, and what it started would run forever. Calls `end` once any of the package
 * runners above this process is gone.
 */
export function whenRunnerDies(end) {
  const runners = [];
  for (let pid = process.ppid; pid > 1; ) {
    const { parent, command } = processOf(pid);
    if (!/\b(npm|npx|pnpm|yarn|corepack)\b|^(\/bin\/)?sh -c/.test(command)) break;
    runners.push(pid);
    pid = parent;
  }
  const watch = setInterval(() => {
    if (runners.every(isAlive)) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}

function processOf(pid) {
  if (process.platform === 'win32') return { parent: 0, command: '' };
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? procOf(pid)) ?? [];
  return { parent: Number(parent ?? 0), command: command ?? '' };
}

/** Small Linux images come without `ps`. */
function procOf(pid) {
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return `${parent} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
  } catch {
    return '';
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
