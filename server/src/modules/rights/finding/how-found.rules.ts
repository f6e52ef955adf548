import type { EntityMetadata } from '@mikro-orm/core';
import { type PersonalData, PersonalKind } from '../../../kernel/personal.js';

/** Why nobody is found by a column: it is shown with its record instead. */
export type NotSearched = 'HASH' | 'PICTURE' | 'DEVICE';

export interface SearchedColumn {
  readonly field: string;
  readonly column: string;
  /** Left out: people are found by it. */
  readonly not?: NotSearched;
}

/** What one declaration says, with where it lies. */
export interface SearchedPart {
  readonly declared: PersonalData;
  /** `Topic.submitterName`: names the declaration. */
  readonly lies: string;
  readonly columns: readonly SearchedColumn[];
}

/** One table, and all that is declared of it. */
export interface SearchedTable {
  readonly entity: string;
  readonly table: string;
  /** By whose code people name the record. */
  readonly codeColumn: string | null;
  readonly parts: readonly SearchedPart[];
}

const NEVER_WORDS: readonly PersonalKind[] = [PersonalKind.TRACE, PersonalKind.DEVICE, PersonalKind.LIKENESS];
const SECRET = /hash$|secret$/i;

function notSearched(field: string, { what }: PersonalData): NotSearched | null {
  if (SECRET.test(field)) return 'HASH';
  if (what.includes(PersonalKind.LIKENESS)) return 'PICTURE';
  if (what.every((kind) => NEVER_WORDS.includes(kind))) return what.includes(PersonalKind.TRACE) ? 'HASH' : 'DEVICE';
  return field === 'device' ? 'DEVICE' : null;
}

/** Where people are looked for: read from what the modules declare, so that a new column is among it at once. */
export function searchedTables(
  declared: readonly PersonalData[],
  metadataOf: (entity: PersonalData['entity']) => Pick<EntityMetadata, 'tableName' | 'properties'>,
): readonly SearchedTable[] {
  const tables = new Map<string, SearchedTable>();
  for (const one of declared) {
    const { tableName, properties } = metadataOf(one.entity);
    const columnOf = (field: string) =>
      (properties as Record<string, { fieldNames?: string[] } | undefined>)[field]?.fieldNames?.[0] ?? field;
    const known = tables.get(one.entity.name);
    const part = {
      declared: one,
      lies: `${one.entity.name}.${one.fields[0]}`,
      columns: one.fields.map((field) => {
        const not = notSearched(field, one);
        return { field, column: columnOf(field), ...(not ? { not } : {}) };
      }),
    };
    tables.set(one.entity.name, {
      entity: one.entity.name,
      table: tableName,
      codeColumn: known?.codeColumn ?? (one.code ? columnOf(one.code) : null),
      parts: [...(known?.parts ?? []), part],
    });
  }
  return [...tables.values()];
}

/** What somebody is looked for by. */
export interface LookedFor {
  readonly name: string | null;
  readonly phone: string | null;
  readonly code: string | null;
}

export const MOST_ROWS = 200;

/** One row as its statement gives it. */
export interface FoundRow {
  readonly id: string;
  /** One of its columns says exactly that telephone or that code: many have the same name. */
  readonly certain: boolean;
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * The rows of one table in which that name, that telephone or that code stands, alone or within other words. Blanks and
 * hyphens do not count. It reads the whole table: few ask, and what is declared has no index of its own.
 */
export function statementFor({ table, codeColumn, parts }: SearchedTable): string | null {
  const columns = parts.flatMap((part) => part.columns);
  const searched = columns.filter(({ not }) => !not);
  if (searched.length === 0 && !codeColumn) return null;
  const bare = (column: string) => `translate(x."${column}"::text, ' -', '')`;
  const within = searched.map(({ column, field }) =>
    field.endsWith('End')
      ? `(w.phone <> '' and ${bare(column)} = right(w.phone, 4))`
      : `(w.name <> '' and position(lower(w.name) in lower(${bare(column)})) > 0
         or w.phone <> '' and position(w.phone in ${bare(column)}) > 0
         or w.code <> '' and lower(${bare(column)}) = lower(w.code))`,
  );
  const thatTelephone = searched.map(({ column }) => `coalesce(${bare(column)} = nullif(w.phone, ''), false)`);
  const byCode = codeColumn ? [`(w.code <> '' and lower(x."${codeColumn}"::text) = lower(w.code))`] : [];
  const values = columns
    .filter(({ not }) => not !== 'HASH')
    .map(({ field, column, not }) =>
      not === 'PICTURE'
        ? `'${field}', case when x."${column}" is not null then '' end`
        : `'${field}', left(x."${column}"::text, 4000)`,
    );
  return `select x.id, (${[...thatTelephone, ...byCode.map((one) => `coalesce(${one}, false)`)].join(' or ')}) as certain,
      jsonb_build_object(${values.join(', ')}) as values
    from "${table}" x, (select ?::text as name, ?::text as phone, ?::text as code) w
    where ${[...within, ...byCode].join(' or ')} order by x.id desc limit ${MOST_ROWS + 1}`;
}
