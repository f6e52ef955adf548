import { createHash } from 'node:crypto';
import type { Digests } from './briefing-receipt.entity.js';

export interface SectionChange {
  readonly section: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);

/** What the pack says, thing by thing, as short digests; a thing without an id is the one of its section. */
export function digestsOf(sections: Readonly<Record<string, unknown>>): Digests {
  return Object.fromEntries(
    Object.entries(sections).map(([section, content]) => [
      section,
      Array.isArray(content)
        ? Object.fromEntries(content.map((one: { id: string }) => [one.id, digest(one)]))
        : { all: digest(content) },
    ]),
  );
}

export const editionOf = (digests: Digests): string => digest(digests);

/** What is not as it was when it was read, section by section. */
export function changesBetween(read: Digests, now: Digests): SectionChange[] {
  return Object.entries(now).flatMap(([section, things]) => {
    const before = read[section] ?? {};
    const added = Object.keys(things).filter((id) => !(id in before)).length;
    const removed = Object.keys(before).filter((id) => !(id in things)).length;
    const changed = Object.keys(things).filter((id) => id in before && before[id] !== things[id]).length;
    return added + changed + removed > 0 ? [{ section, added, changed, removed }] : [];
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const PHONE = /(?<!\d)(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8})(?!\d)/g;

/** The same without telephone numbers: the pack is printed and lies on the table. */
export function withoutPhones<Content>(content: Content): Content {
  return JSON.parse(
    JSON.stringify(content, (_key, value: unknown) =>
      typeof value === 'string' && !UUID.test(value)
        ? value.replace(PHONE, (number) => number.slice(0, 3) + '*'.repeat(number.length - 3))
        : value,
    ),
  ) as Content;
}
