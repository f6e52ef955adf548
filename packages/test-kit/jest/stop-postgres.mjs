import { discardPostgres } from '../../../scripts/postgres.mjs';

export default async function stop() {
  const { postgres, directory } = globalThis.testPostgres;
  await discardPostgres(postgres, directory);
}
