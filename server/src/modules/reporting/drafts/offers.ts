import type { RequestContext } from '../../../kernel/context.js';
import { FigureName } from '../../insight/index.js';
import { canTellFigure, type FactReference, readRecord } from '../../publicity/index.js';
import { ReportKind } from '../report.enums.js';
import type { ReportScope } from '../said/reckon.js';

/** Figures that are days, told by their median. */
const isDays = (name: FigureName) => name.startsWith('DAYS_');
/** Figures that are a share first, and counts second. */
const isShare = (name: FigureName) =>
  /_RATE$|_ON_TIME$|^SATISFACTION_|^CLOSED_LOOP$|^SUBSTANTIVE_|^ENROLMENT$|^RELAPSED$|^REPROCESSED$/.test(name);

/** What may be put into a report: of a period every figure of its scope, of a consultation every field of its record. */
export async function offersOf(ctx: RequestContext, report: ReportScope): Promise<FactReference[]> {
  const { kind, committeeId, consultationId, startsOn: from, endsOn: to } = report;
  if (kind !== ReportKind.CONSULTATION || consultationId === null) {
    return Object.values(FigureName)
      .filter(canTellFigure)
      .flatMap((figure): FactReference[] => {
        const parts = isDays(figure)
          ? (['MEDIAN'] as const)
          : isShare(figure)
            ? (['SHARE', 'COUNTED', 'N'] as const)
            : (['COUNTED', 'N'] as const);
        return parts.map((part) => ({ kind: 'FIGURE', figure, part, committeeId, from, to }));
      });
  }
  const about = { kind: 'CONSULTATION', recordId: consultationId, field: 'TITLE' } as const;
  const { record } = await readRecord(ctx, { subjects: [], facts: [about], pictureIds: [] });
  return record.consultations.flatMap(({ id, demands, commitments }): FactReference[] => [
    ...CONSULTATION.map((field) => ({ kind: 'CONSULTATION', recordId: id, field }) as const),
    ...demands.flatMap((demand) => DEMAND.map((field) => ({ kind: 'DEMAND', recordId: demand.id, field }) as const)),
    ...commitments.flatMap((one) =>
      COMMITMENT.map((field) => ({ kind: 'COMMITMENT', recordId: one.id, field }) as const),
    ),
  ]);
}

const CONSULTATION = [
  ...(['TITLE', 'FORM', 'HELD_ON', 'PLACE', 'COMMITTEE', 'DEMANDS', 'PROMISES', 'DONE', 'OPEN', 'DECLINED'] as const),
  ...(['CARRIED_OVER', 'CLAUSES_HELD', 'RATERS'] as const),
] as const;
const DEMAND = ['TITLE', 'STATE', 'UNIT'] as const;
const COMMITMENT = ['UNIT', 'ACTION', 'DELIVERABLE', 'DUE_ON', 'STATE', 'CLOSED_ON', 'VERDICT'] as const;
