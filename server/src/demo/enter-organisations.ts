import type { Viewer } from '../kernel/viewer.js';
import type { Case } from './cases.js';
import { demonstrationName, demonstrationPhone } from './people.js';
import type { Stage } from './stage.js';

/** What the committee enters in its directory before it seats anybody; the ids, by name. */
export async function enterOrganisations(
  stage: Stage,
  officer: Viewer,
  committeeId: string,
  { organisations }: Case,
): Promise<ReadonlyMap<string, string>> {
  const directory = new Map<string, string>();
  for (const { name, kind } of organisations) {
    const contact = contactOf(name);
    const input = {
      ...{ committeeId, name, kind },
      contactName: demonstrationName(contact),
      contactPhone: demonstrationPhone(contact),
    };
    directory.set(name, (await stage.act<{ id: string }>(officer, 'addOrganisation', { input }, 'id')).id);
  }
  return directory;
}

/** Made-up people after all those who have an account. */
const CONTACTS = 5000;
/** Always the same one for an organisation, and another one for another. */
const contactOf = (name: string) =>
  CONTACTS + ([...name].reduce((sum, character) => sum * 31 + (character.codePointAt(0) ?? 0), 0) % 997);
