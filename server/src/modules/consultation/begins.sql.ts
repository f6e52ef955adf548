/** When a consultation begins; what has no day yet at the end of time. An index holds it. */
const begins = (k: string) => `coalesce(${k}.starts_at, 'infinity'::timestamptz)`;

/** Begins on or between days of China, of a consultation `k`. */
export const beginsBetween = (k: string) => ({
  from: `${k}.starts_at >= :from::date::timestamp at time zone 'Asia/Shanghai'`,
  to: `${k}.starts_at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
});

/** A list by when its consultation `k` begins, forth and back; `seen` selects the consultation of the row that was seen last. */
export const byBeginning = (k: string, seen: string) => {
  const key = `(${begins(k)}, ${k}.id)`;
  const last = `(select ${begins('b')}, b.id from consultation b where b.id = (${seen}))`;
  return {
    STARTS_FIRST: { after: `${key} > ${last}`, by: `${begins(k)}, ${k}.id` },
    STARTS_LAST: { after: `${key} < ${last}`, by: `${begins(k)} desc, ${k}.id desc` },
  };
};
