import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discardDirectory, throwAwayDirectory } from '../../scripts/throw-away.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the next release adds to the database, each kind in which it may. */
export const NEXT_MIGRATIONS: Readonly<Record<string, string>> = {
  '9000-remark': `alter table topic add column next_remark text not null default '';
alter table topic add constraint next_remark_fits check (length(next_remark) < 99) not valid;`,
  '9001-by-remark': `-- Outside a transaction
drop index concurrently if exists topic_by_next_remark;
create index concurrently topic_by_next_remark on topic (next_remark);`,
};

/** The server as the next release: the same program under another version, with migrations of its own and pages that ask otherwise. */
export function aNextBuild() {
  const place = throwAwayDirectory('next-build');
  const server = join(place, 'server');
  mkdirSync(server);
  cpSync(join(root, 'server/dist'), join(server, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  for (const shared of ['node_modules', 'clients', 'packages']) symlinkSync(join(root, shared), join(place, shared));
  symlinkSync(join(root, 'server/node_modules'), join(server, 'node_modules'));
  cpSync(join(root, 'server/migrations'), join(server, 'migrations'), { recursive: true });
  for (const [name, sql] of Object.entries(NEXT_MIGRATIONS))
    writeFileSync(join(server, 'migrations', `${name}.sql`), `${sql}\n`);
  const about = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8'));
  writeFileSync(join(server, 'package.json'), JSON.stringify({ ...about, version: '0.2.0' }));
  cpSync(join(root, 'schema'), join(place, 'schema'), { recursive: true });
  renameSync(join(place, 'schema/trusted-documents.json'), join(place, 'schema/released-documents.json'));
  return { main: join(server, 'dist/main.js'), remove: () => discardDirectory(place) };
}
