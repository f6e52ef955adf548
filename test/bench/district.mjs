import { readFileSync } from 'node:fs';
import { sized } from './servers.mjs';

const { TOPICS } = sized({ full: { TOPICS: 3000 }, smoke: { TOPICS: 60 } }).now;

/** Fills an empty database with a large district as it is after some years; one that is filled stays as it is. */
export async function aLargeDistrict(client, topics = TOPICS) {
  const { rows } = await client.query('select exists (select from commitment) as there');
  if (rows[0].there) return;
  const seed = readFileSync(new URL('./seed.sql', import.meta.url), 'utf8');
  await client.query(seed.replace('generate_series(1, 3000)', `generate_series(1, ${topics})`));
}
