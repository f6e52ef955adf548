export { type ComparedMember, toRow } from './compared-member.js';
export type { GroupEntry } from './group-names.js';
export {
  type ExistingMember,
  type ImportOptions,
  type ImportPlan,
  planRosterImport,
  type RosterCatalog,
  type RowDecision,
} from './plan-roster-import.js';
export {
  type Roster,
  type RosterCorrections,
  type RosterRow,
  recogniseRoster,
} from './recognise-roster.js';
export type { RosterField } from './roster-field.js';
export type { Gender, RosterProblem, RosterProblemCode, RosterValues } from './roster-values.js';
