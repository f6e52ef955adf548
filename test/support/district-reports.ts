import type { TestApp } from './app.js';
import { aRow } from './results.js';
import { bodyOf, fact, paragraph, text } from './stories.js';

type Ids = Readonly<Record<'committeeId' | 'consultationId' | 'writerId' | 'readerId', string>>;

/** Reports of a district at work, each put where a test needs it. */
export function reportsOf(app: TestApp, { committeeId, consultationId, writerId, readerId }: Ids) {
  const aReport = (status = 'DRAFT', given: object = {}) =>
    aRow(app, 'report', {
      ...{ kind: 'CONSULTATION', status, committee_id: committeeId, consultation_id: consultationId },
      ...{ starts_on: '2026-03-02', ends_on: '2026-03-02', title: '协商专报' },
      body: bodyOf(paragraph(text('街坊们说的话，'), fact(consultationId, 'CONSULTATION', 'TITLE'))),
      said: JSON.stringify({ asOf: '2026-03-02', facts: [], charts: [], table: null }),
      ...{ writer_id: writerId, hands: [writerId], ...given },
    });
  return {
    aReport,
    /** An instruction whose words the reader may read. */
    aReportFeedback: async () => {
      const report = await aReport('SENT', { sent_on: '2026-03-02', addressee: '区委' });
      const feedback = await aRow(app, 'report_feedback', {
        ...{ report_id: report, kind: 'INSTRUCTED', on_day: '2026-03-02', source: '区政府', entered_by: writerId },
      });
      await aRow(app, 'report_wording', { feedback_id: feedback, wording: '抓紧办' });
      await aRow(app, 'report_wording_reader', { feedback_id: feedback, account_id: readerId });
      return feedback;
    },
  };
}
