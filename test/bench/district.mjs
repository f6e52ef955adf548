import { readFileSync } from 'node:fs';

/** Fills an empty database with a large district as it is after some years; one that is filled stays as it is. */
export async function aLargeDistrict(client) {
  const { rows } = await client.query('select exists (select from commitment) as there');
  if (!rows[0].there) await client.query(readFileSync(new URL('./seed.sql', import.meta.url), 'utf8'));
}
