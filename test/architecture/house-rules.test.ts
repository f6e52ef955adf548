import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isSource = (path: string) => /\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$/.test(path);

it('names no registry in the lockfile: whoever installs decides where from', () => {
  expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\//);
});

it('writes to the log, not to the console', () => {
  // The command line and the entry talk to the person in front of them.
  const talking = filesOf(
    'server/src',
    (path) => isSource(path) && !path.startsWith('server/src/cli/') && path !== 'server/src/main.ts',
  );

  expect(talking.filter((path) => /\bconsole\.\w+\(/.test(read(path)))).toEqual([]);
});

it('asks the injected clock for the time', () => {
  const modules = filesOf('server/src/modules', isSource);

  expect(modules.filter((path) => /\bDate\.now\(\)|new Date\(\)/.test(read(path)))).toEqual([]);
});

it('never takes a day or an hour from the zone of the machine', () => {
  // 2026 in China is 2025 on a device in Los Angeles; kernel/clock.ts and packages/ui/today.ts know the day here.
  const sources = ['server/src', 'clients', 'packages', 'scripts'].flatMap((folder) =>
    filesOf(folder, (path) => /\.(ts|tsx|mjs)$/.test(path)),
  );
  const local =
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\.getTimezoneOffset\(|\.toLocale(?:Date|Time)String\(|\bdayjs\(\)/;

  expect(sources.filter((path) => local.test(read(path)))).toEqual([]);
});

it('asks for nothing beyond its own origin', () => {
  const clients = ['clients', 'packages/features', 'packages/ui', 'packages/graphql-client'].flatMap((folder) =>
    filesOf(folder, (path) => isSource(path) || /\.(css|html)$/.test(path)),
  );
  const foreign = /(?:src|href)=["']https?:|url\(\s*["']?https?:|@import\s+["']https?:|fetch\(\s*["'`]https?:/;

  expect(clients.filter((path) => foreign.test(read(path)))).toEqual([]);
});

it('names a field of the phone where readers find it', () => {
  // antd-mobile puts an aria-label on the frame around these; shell/named.tsx does it as it should be.
  const misnamed = /<(?:TextArea|Input|Stepper|ImageUploader)\b(?:[^>]|=>)*?\baria-label=/;

  expect(filesOf('clients/member-portal/src', isSource).filter((path) => misnamed.test(read(path)))).toEqual([]);
});

it('numbers every decision once', () => {
  const decisions = filesOf('docs/decisions').map((path) => path.split('/').at(-1) ?? '');

  expect(decisions.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  expect(new Set(decisions.map((name) => name.slice(0, 4))).size).toBe(decisions.length);
});

it('leaves nothing for later: what is in is finished', () => {
  const sources = ['server/src', 'clients', 'packages', 'scripts', 'test'].flatMap((folder) =>
    filesOf(folder, (path) => /\.(ts|tsx|mjs|cjs)$/.test(path)),
  );
  const later = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b'].join(''));

  expect(sources.filter((path) => later.test(read(path)))).toEqual([]);
});

it('has the papers a newcomer looks for', () => {
  const papers = ['LICENSE', 'CONTRIBUTING.md', 'docs/running.md'];

  expect(papers.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
