import type { CheckedRecord } from '../check/check-minutes.rules.js';
import { recordOf } from '../check/record-of.js';
import type { MinutesPage } from '../minutes-page.types.js';
import { MinutesSourceKind, type Source } from './sources.rules.js';

const NOTHING = {
  ...{ title: '', place: null, committeeName: '', hostName: '', overrideReason: null, convenedReadiness: null },
  ...{ openedAt: null, endedAt: null, dueOn: null, observerCount: 0 },
  ...{ chairNames: [], scribeNames: [], agenda: [], attendance: [], statements: [], demands: [], clauses: [] },
  speakingShares: [],
} satisfies Partial<MinutesPage>;

/** What one source of a record has, for a sentence to be held against; null where the record has no such source. */
export function heldBy(page: MinutesPage, { kind, id }: Source): CheckedRecord | null {
  const part = partOf(page, kind, id);
  return part && recordOf({ ...page, ...NOTHING, ...part });
}

function partOf(page: MinutesPage, kind: MinutesSourceKind, id: string): Partial<MinutesPage> | null {
  const one = <Name extends string, Row>(name: Name, row: Row | undefined) =>
    row === undefined ? null : ({ [name]: [row] } as Record<Name, Row[]>);
  switch (kind) {
    case MinutesSourceKind.MEETING: {
      if (id !== page.meetingId) return null;
      const { statements: _, demands: __, clauses: ___, attendance: ____, speakingShares: _____, ...meeting } = page;
      return meeting;
    }
    case MinutesSourceKind.ATTENDANCE:
      return one(
        'attendance',
        page.attendance.find(({ party }) => party === id),
      );
    case MinutesSourceKind.TURNS:
      return one(
        'speakingShares',
        page.speakingShares.find(({ party }) => party === id),
      );
    case MinutesSourceKind.STATEMENT:
      return one(
        'statements',
        page.statements.find((statement) => statement.id === id),
      );
    case MinutesSourceKind.CLAUSE:
      return one(
        'clauses',
        page.clauses.find((clause) => clause.id === id),
      );
    case MinutesSourceKind.DEMAND: {
      const demand = page.demands.find((asked) => asked.id === id);
      return one('demands', demand && { ...demand, responses: [] });
    }
    case MinutesSourceKind.RESPONSE: {
      const demand = page.demands.find(({ responses }) => responses.some((response) => response.id === id));
      return one(
        'demands',
        demand && { ...demand, responses: demand.responses.filter((response) => response.id === id) },
      );
    }
  }
}

/** What several sources have together. */
export function heldTogether(records: readonly CheckedRecord[]): CheckedRecord {
  return {
    texts: records.flatMap(({ texts }) => texts),
    days: records.flatMap(({ days }) => days),
    numbers: records.flatMap(({ numbers }) => numbers),
  };
}
