import type { Coded } from '../words';

/** What a conflict says stands there now, by field; null where it is no conflict or says nothing of these fields. */
export function theirsIn<Field extends string>(
  { code, params }: Coded,
  fields: readonly Field[],
): { version: number; values: Record<Field, string> } | null {
  const version = params?.currentVersion;
  if (code !== 'CONFLICT' || !params || typeof version !== 'number') return null;
  if (fields.some((field) => !(`theirs.${field}` in params))) return null;
  const values = Object.fromEntries(fields.map((field) => [field, String(params[`theirs.${field}`] ?? '')]));
  return { version, values: values as Record<Field, string> };
}

export const isConflict = (code: string) => code === 'CONFLICT';
