import type { Entry, PlanPlaces } from '../EntryPage';

/** What an act on an entry of the plan knows of it. */
export interface Shown {
  readonly entry: Entry;
  /** The committees one may take part in, for what no committee plans itself. */
  readonly committees: PlanPlaces;
}

export const of = ({ entry: { id, version } }: Shown) => ({ entryId: id, version });
