import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import type { Page } from '../../kernel/page.js';
import { Whose } from '../../kernel/personal.js';
import { canReadPersonalRegister } from './privacy.policy.js';
import type { PersonalFilter, PersonalRow } from './privacy.types.js';

const MOST = 100;
const people = Object.values(Whose);

/** What the modules declare, by whose it is. A cursor is the id of the last row seen. */
export function readRegister(
  ctx: RequestContext,
  { whose, what, kept }: PersonalFilter,
  first: number,
  after: string | null,
): Page<PersonalRow> {
  authorize(canReadPersonalRegister(ctx.viewer), 'read what is kept of people');
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw badInput('first', 'PAGE_SIZE');
  const rows = ctx.services.personal
    .map(({ entity, fields, erasedBy, erase: _, code: __, ...why }) => {
      const lies = `${entity.name}: ${fields.join(', ')}`;
      return { ...why, erasedBy: erasedBy?.split('.').at(-1) ?? null, lies, id: lies.replaceAll(/[:,] /g, '.') };
    })
    .filter((row) => (!whose || row.whose === whose) && (!what || row.what.includes(what)))
    .filter((row) => !kept || row.kept === kept)
    .sort((a, b) => people.indexOf(a.whose) - people.indexOf(b.whose));
  const from = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) throw badInput('after', 'CURSOR');
  const nodes = rows.slice(from, from + first);
  const endCursor = from + first < rows.length ? (nodes.at(-1)?.id ?? null) : null;
  return { nodes, endCursor, totalCount: rows.length };
}
