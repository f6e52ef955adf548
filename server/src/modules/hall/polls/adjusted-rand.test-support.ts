/** How far two groupings of the same people agree: 1 the same, about 0 as by chance (adjusted Rand index). */
export function adjustedRand(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const total = one.reduce((sum, { length }) => sum + length, 0);
  const shared = one.reduce(
    (sum, members) =>
      sum + other.reduce((inner, others) => inner + pairs(others.filter((each) => members.includes(each)).length), 0),
    0,
  );
  const inOne = one.reduce((sum, { length }) => sum + pairs(length), 0);
  const inOther = other.reduce((sum, { length }) => sum + pairs(length), 0);
  const expected = (inOne * inOther) / (pairs(total) || 1);
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (shared - expected) / (most - expected);
}
