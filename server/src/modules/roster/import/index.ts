export { failingRows } from './failing-rows.js';
export type { GroupEntry } from './group-names.js';
export {
  type CellChange,
  type ExistingMember,
  type ImportOptions,
  type ImportPlan,
  type PlannedRow,
  planRosterImport,
  type RosterCatalog,
  type RowDecision,
} from './plan-roster-import.js';
export {
  type RecognisedColumn,
  type Roster,
  type RosterCorrections,
  type RosterRow,
  recogniseRoster,
  type SkipReason,
} from './recognise-roster.js';
export type { RosterField } from './roster-field.js';
export type { Gender, RosterProblem, RosterProblemCode, RosterValues, Severity } from './roster-values.js';
