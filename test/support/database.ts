import { freshDatabase as copyOf, type FreshDatabase } from '@bandeng/test-kit';
import { migrate } from '../../server/src/kernel/database.js';

/** A migrated database of its own for one test file. Drop it in `afterAll`. */
export function freshDatabase(): Promise<FreshDatabase> {
  return copyOf({ name: 'migrated', prepare: migrate });
}
