import { knownId } from '../../kernel/id.js';
import { prepared, type ReadContext } from '../../kernel/read.js';

const committeeQuery = prepared<{ id: string }, { id: string }>(
  'display.committee',
  'select id from liaison_committee where id = :id',
);

/** Who shares what everybody may watch of the district (null) or of a committee: of one that is not there, nobody. */
export async function publicOfCommittee(read: ReadContext, committeeId: string | null | undefined) {
  if (committeeId == null) return 'PUBLIC';
  return (await read.one(committeeQuery, { id: knownId(committeeId) })) && 'PUBLIC';
}
