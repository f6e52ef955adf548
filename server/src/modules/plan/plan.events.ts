import type { DomainEvent } from '../../kernel/event.js';
import type { ImportHappening } from '../../kernel/imports/index.js';
import { type PlanEntry, PlanStepKind } from './plan.entity.js';

const TYPES: Readonly<Record<PlanStepKind, string>> = {
  [PlanStepKind.ADDED]: 'plan.entryAdded',
  [PlanStepKind.IMPORTED]: 'plan.entryImported',
  [PlanStepKind.REVISED]: 'plan.entryRevised',
  [PlanStepKind.POSTPONED]: 'plan.entryPostponed',
  [PlanStepKind.WITHDRAWN]: 'plan.entryWithdrawn',
  [PlanStepKind.RESTORED]: 'plan.entryRestored',
  [PlanStepKind.LINKED]: 'plan.entryLinked',
  [PlanStepKind.UNLINKED]: 'plan.entryUnlinked',
  [PlanStepKind.HELD]: 'plan.entryHeld',
};

export function planStepped(entry: PlanEntry, kind: PlanStepKind): DomainEvent {
  return {
    type: TYPES[kind],
    data: {
      planEntryId: entry.id,
      committeeId: entry.committee?.id ?? null,
      consultationId: entry.consultation?.id ?? null,
    },
  };
}

const IMPORT_TYPES = {
  previewed: 'plan.importPreviewed',
  corrected: 'plan.importCellCorrected',
  confirmed: 'plan.importConfirmed',
  discarded: 'plan.importDiscarded',
} as const satisfies Record<ImportHappening, string>;

export function planImport(
  what: ImportHappening,
  importId: string,
  data: Readonly<Record<string, string | number>>,
): DomainEvent {
  return { type: IMPORT_TYPES[what], data: { planImportId: importId, ...data } };
}
