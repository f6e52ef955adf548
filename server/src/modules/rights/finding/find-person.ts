import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../../kernel/context.js';
import { Ground, type Kept, type PersonalKind, type Purpose, type Whose } from '../../../kernel/personal.js';
import { type FoundRow, type LookedFor, MOST_ROWS, searchedTables, statementFor } from './how-found.rules.js';

/** Something of somebody: one declaration in one row. */
export interface FoundPart {
  /** `Topic.submitterName:<id>` */
  readonly id: string;
  readonly lies: string;
  readonly rowId: string;
  /** By that very telephone or code; otherwise only the name is the same, or stands within other words, and it may be another's. */
  readonly certain: boolean;
  readonly whose: Whose;
  readonly what: readonly PersonalKind[];
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly kept: Kept;
  readonly erasedBy: string | null;
  /** It goes if they ask: it is kept on their consent. Otherwise it stays, on its ground. */
  readonly canErase: boolean;
  readonly values: readonly { readonly field: string; readonly value: string }[];
}

export interface Found {
  readonly parts: readonly FoundPart[];
  /** A table had more than is read: the name is too short, or too common. */
  readonly more: boolean;
}

const bare = (text: string | null) => text?.replace(/[\s-]/g, '') ?? '';

/** Everything that is kept of somebody, over all modules. */
export async function findPerson(
  em: SqlEntityManager,
  { personal }: Pick<Services, 'personal'>,
  { name, phone, code }: LookedFor,
): Promise<Found> {
  const parts: FoundPart[] = [];
  let more = false;
  for (const table of searchedTables(personal, (entity) => em.getMetadata().get(entity))) {
    const statement = statementFor(table);
    if (!statement) continue;
    const rows = await em.execute<FoundRow[]>(statement, [bare(name), bare(phone), code?.trim() ?? '']);
    more ||= rows.length > MOST_ROWS;
    for (const row of rows.slice(0, MOST_ROWS)) parts.push(...partsOf(table.parts, row));
  }
  return { parts, more };
}

type Parts = ReturnType<typeof searchedTables>[number]['parts'];

/** What of a row is kept of them; what is empty is not. */
function partsOf(declared: Parts, { id: rowId, certain, values }: FoundRow): FoundPart[] {
  return declared.flatMap(({ declared: { erase, erasedBy, whose, what, purpose, ground, kept }, lies, columns }) => {
    const given = columns.flatMap(({ field }) => {
      const value = values[field];
      return value === null || value === undefined ? [] : [{ field, value }];
    });
    if (given.length === 0) return [];
    return [
      {
        ...{ id: `${lies}:${rowId}`, lies, rowId, certain, whose, what, purpose, ground, kept },
        ...{ erasedBy: erasedBy?.split('.').at(-1) ?? null, values: given },
        canErase: ground === Ground.CONSENT && erase !== undefined,
      },
    ];
  });
}
