import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const clients = join(import.meta.dirname, '../../clients');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/**
 * What a page may weigh, packed, with all it loads before it draws: the kilobytes it weighs today and up to ten more. They
 * are lowered when a page gets lighter. The aim is 90 for a page of the public, 200 for the phone, 350 for the desk.
 */
const BUDGETS: readonly (readonly [client: string, page: string, kilobytes: number])[] = [
  ['member-portal', 'src/features/topic/CodePage.tsx', 228],
  ['member-portal', 'src/features/topic/EnterCodePage.tsx', 237],
  ['member-portal', 'src/features/topic/SubmitPage.tsx', 292],
  ['member-portal', 'src/features/commitment/AcceptancePage.tsx', 222],
  ['member-portal', 'src/features/board/BoardPage.tsx', 196],
  ['member-portal', 'src/features/board/PlacePage.tsx', 197],
  ['member-portal', 'src/features/identity/SignInPage.tsx', 242],
  ['member-portal', 'src/features/home/TasksPage.tsx', 213],
  ['web-admin', 'src/features/identity/SignInPage.tsx', 334],
  ['web-admin', 'src/features/worklist/WorklistPage.tsx', 347],
  ['web-admin', 'src/features/consultation/WorkspacePage.tsx', 470],
  ['public-display', 'index.html', 175],
];

const kilobytesOf = (path: string) => {
  const packed = `${path}.br`;
  return statSync(existsSync(packed) ? packed : path).size / 1000;
};

/** The files that must be there before this page draws: its own, the client's, and all that either imports. */
function filesOf(client: string, page: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(clients, client, 'dist/.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no chunk of ${client}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) take(next);
  };
  take('index.html');
  take(page);
  return files;
}

test.each(BUDGETS)('%s, %s, weighs at most %i kB', (client, page, kilobytes) => {
  const files = [...filesOf(client, page)].map(
    (file) => [kilobytesOf(join(clients, client, 'dist', file)), file] as const,
  );
  const all = files.reduce((sum, [size]) => sum + size, 0);
  const heaviest = files.sort(([a], [b]) => b - a).slice(0, 5);
  expect(all > kilobytes ? [all, heaviest] : 'fits').toBe('fits');
});
