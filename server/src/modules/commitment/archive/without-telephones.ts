/** Mobile and fixed lines as people write them here, with or without blanks and hyphens. */
const MOBILE = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const FIXED = /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

/** The same value with every telephone and identity number in its texts taken out. */
export function withoutTelephones<Value>(value: Value): Value {
  if (typeof value === 'string') {
    return value.replace(IDENTITY, '[证件号]').replace(MOBILE, '[电话]').replace(FIXED, '[电话]') as Value;
  }
  if (Array.isArray(value)) return value.map(withoutTelephones) as Value;
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTelephones(inner)])) as Value;
  }
  return value;
}
