import type { RequestContext } from '../../../kernel/context.js';
import { nextNumber } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type Report, ReportVersion } from '../report.entity.js';
import { ReportStatus } from '../report.enums.js';
import { ReportAct } from '../report-acts.rules.js';
import { reportEvent } from '../reporting.events.js';
import type { SignReportInput } from '../reporting.inputs.js';
import { type ReportingRefusal, refuse } from '../reporting.refusal.js';
import { unboundSentences } from '../said/unbound.rules.js';
import { isTakenDown } from '../taken-down.js';
import { onReport } from './on-report.js';

/** 签发: by somebody whose words do not stand in it; with a number that is bound to nothing only in spite, with a reason. */
export function signReport(ctx: RequestContext, input: SignReportInput): Promise<Report | ReportingRefusal> {
  const inSpite = textInput(input.inSpite, { field: 'inSpite', max: NOTE_MAX });
  const { reportId, version } = input;
  return onReport(ctx, { reportId, version, act: ReportAct.SIGN }, async (tx, { report, accountId }) => {
    if (await isTakenDown(ctx, report)) return refuse('TAKEN_DOWN');
    const unbound = unboundSentences(report.body).length > 0;
    if (unbound && inSpite === null) return refuse('FIGURES_UNBOUND');
    Object.assign(report, {
      ...{ status: ReportStatus.SIGNED, signerId: accountId, signedAt: ctx.now(), corrects: null },
      signedInSpite: unbound ? inSpite : null,
      number: report.number ?? (await numberOf(tx, report)),
    });
    await keepVersion(tx, report, accountId);
    tx.record(reportEvent('signed', report, { number: report.correction, inSpite: unbound }));
    return report;
  });
}

/** 2026年第3期, of its kind. */
async function numberOf(tx: Transaction, { kind }: Report): Promise<string> {
  const { year, number } = await nextNumber(tx, `report:${kind}`, tx.ctx.today());
  return `${year}年第${number}期`;
}

/** Signed again after it was taken back before it went out, the same number is the later text. */
async function keepVersion(tx: Transaction, report: Report, signerId: string): Promise<void> {
  const { title, body, said, writerId, correction, correctionReason } = report;
  const signings = await tx.em.count(ReportVersion, { report: report.id, correction });
  tx.em.persist(
    tx.em.create(ReportVersion, {
      ...{ report: report.id, correction, signing: signings + 1, reason: correctionReason },
      ...{ title, body, said, writerId, signerId, signedAt: tx.ctx.now(), createdAt: tx.ctx.now() },
    }),
  );
}
