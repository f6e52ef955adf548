import { discardPostgres } from '../../../scripts/postgres.mjs';

export default async function stop() {
  if (!globalThis.testPostgres) return;
  const { postgres, directory } = globalThis.testPostgres;
  await discardPostgres(postgres, directory);
}
