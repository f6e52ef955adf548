import type { District } from './load-district.js';
import type { Stage } from './stage.js';

interface Report {
  readonly id: string;
  readonly version: number;
}

interface Played {
  /** The consultation the one page is about. */
  readonly consultationId: string;
  readonly day: (offset: number) => string;
}

/** The report of the last quarter, signed; and the one page on the market's meeting, sent and answered. */
export async function playReports(
  stage: Stage,
  { secretariat, leader }: District,
  { consultationId, day }: Played,
): Promise<void> {
  const signer = await stage.account('signer');
  const draft = (input: object) =>
    stage.act<Report>(
      secretariat,
      'draftReport',
      { input: { startsOn: null, committeeId: null, consultationId: null, ...input } },
      'id version',
    );
  const step = (by: typeof signer, name: string, { id, version }: Report, more: object = {}) =>
    stage.act<Report>(by, name, { input: { reportId: id, version, ...more } }, 'id version');
  const signed = async (report: Report) =>
    step(signer, 'signReport', await step(secretariat, 'submitReport', report), { inSpite: null });

  await stage.at(day(-2), '15:00');
  await signed(await draft({ kind: 'QUARTER', startsOn: quarterBefore(stage.today) }));

  const page = await signed(await draft({ kind: 'CONSULTATION', consultationId }));
  const sent = await step(secretariat, 'sendReport', page, { addressee: '区委、区政府', sentOn: stage.today });
  await stage.at(day(-1), '15:00');
  await step(secretariat, 'recordReportFeedback', sent, {
    ...{ kind: 'INSTRUCTED', onDay: stage.today, source: '区政府分管领导' },
    ...{ note: '由市场管理单位按月报告货位和车位的进度', wording: '所提建议很实，请市场单位按月报进度。（演示）' },
    readerIds: [leaderId(leader)],
  });
}

const leaderId = (leader: District['leader']) => (leader.kind === 'ACCOUNT' ? leader.accountId : '');

/** A day of the quarter before the one `today` lies in. */
function quarterBefore(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - ((month - 1) % 3) - 3, 1));
  return first.toISOString().slice(0, 10);
}
