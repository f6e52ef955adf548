import { code, count, defineEvents, type EventsOf, id, type NamesOf, orNone } from '../../kernel/event.js';
import { type PlanEntry, PlanStepKind } from './plan.entity.js';

const ofEntry = { planEntryId: id, committeeId: orNone(id), consultationId: orNone(id) };
const ofImport = { planImportId: id };

export const planEvents = defineEvents('plan', {
  entryAdded: ofEntry,
  entryImported: ofEntry,
  entryRevised: ofEntry,
  entryPostponed: ofEntry,
  entryWithdrawn: ofEntry,
  entryRestored: ofEntry,
  entryLinked: ofEntry,
  entryUnlinked: ofEntry,
  entryHeld: ofEntry,
  importPreviewed: ofImport,
  importConfirmed: { ...ofImport, created: count, updated: count, failed: count },
  importCellCorrected: { ...ofImport, rowNumber: count, field: code },
  importDiscarded: ofImport,
});

export const { importPreviewed, importCellCorrected, importConfirmed, importDiscarded } = planEvents.happened;

const HAPPENED: Readonly<Record<PlanStepKind, Extract<NamesOf<typeof planEvents>, `entry${string}`>>> = {
  [PlanStepKind.ADDED]: 'entryAdded',
  [PlanStepKind.IMPORTED]: 'entryImported',
  [PlanStepKind.REVISED]: 'entryRevised',
  [PlanStepKind.POSTPONED]: 'entryPostponed',
  [PlanStepKind.WITHDRAWN]: 'entryWithdrawn',
  [PlanStepKind.RESTORED]: 'entryRestored',
  [PlanStepKind.LINKED]: 'entryLinked',
  [PlanStepKind.UNLINKED]: 'entryUnlinked',
  [PlanStepKind.HELD]: 'entryHeld',
};

export const planStepped = ({ id, committee, consultation }: PlanEntry, kind: PlanStepKind) =>
  planEvents.happened[HAPPENED[kind]]({
    planEntryId: id,
    committeeId: committee?.id ?? null,
    consultationId: consultation?.id ?? null,
  });

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof planEvents> {}
}
