import { readableCode } from '../../server/src/kernel/running-number.js';
import { hashOfToken, TOKEN_LENGTH } from '../../server/src/modules/publicity/fact-check/token.js';
import type { TestApp } from './app.js';
import { aRow } from './results.js';
import { bodyOf, fact, paragraph, text } from './stories.js';

/** Stories of a district at work, each put where a test needs it. */
export function storiesOf(
  app: TestApp,
  { committeeId, consultationId, writerId }: Readonly<Record<'committeeId' | 'consultationId' | 'writerId', string>>,
) {
  const aStory = async (status = 'DRAFT', given: object = {}) => {
    const at = app.clock.now();
    const isPublic = ['PUBLISHED', 'NEEDS_REVIEW', 'WITHDRAWN'].includes(status);
    const code = readableCode(8);
    const body = bodyOf(paragraph(text('街坊们说的话，'), fact(consultationId, 'CONSULTATION', 'TITLE')));
    const storyId = await aRow(app, 'story', {
      code,
      kind: 'TOPICAL',
      status,
      committee_id: committeeId,
      title: '板凳上的商量',
      body,
      writer_id: writerId,
      about_ids: [consultationId],
      ...(isPublic && { published_at: at }),
      ...(status === 'WITHDRAWN' && { withdrawn_at: at, withdrawn_because: '照片' }),
      ...(status === 'NEEDS_REVIEW' && { needs_review_since: at }),
      ...given,
    });
    await aRow(app, 'story_subject', { story_id: storyId, consultation_id: consultationId });
    await aRow(app, 'story_version', {
      ...{ story_id: storyId, number: 1, title: '板凳上的商量', summary: '', body, saved_by: writerId, saved_at: at },
    });
    return { storyId, code };
  };
  const day = () => app.clock.now().toISOString().slice(0, 10);
  return {
    aStory,
    aStorySlot: (given: object = {}) =>
      aRow(app, 'story_slot', {
        ...{ opened_for: readableCode(12), kind: 'TOPICAL', cause: 'MINUTES_CONFIRMED', committee_id: committeeId },
        ...{ consultation_id: consultationId, opened_on: day(), due_on: day() },
        ...given,
      }),
    aFactCheck: async () => {
      const { storyId } = await aStory('FACT_CHECK');
      const token = readableCode(TOKEN_LENGTH);
      const linkId = await aRow(app, 'fact_check_link', {
        ...{ story_id: storyId, unit_name: '城管局', token_hash: hashOfToken(token), expires_on: '2027-01-01' },
        issued_by: writerId,
      });
      return { storyId, linkId, token };
    },
    aPlacement: async () => {
      const { storyId } = await aStory('PUBLISHED');
      return aRow(app, 'placement', {
        ...{ story_id: storyId, outlet: '区报', level: 'DISTRICT', medium: 'PAPER', used_on: day() },
        recorded_by: writerId,
      });
    },
    newPublicityDays: async () => {
      const { rows } = await app.app.database.pool.query('select version, follow_up_days from publicity_settings');
      const { version, follow_up_days: days } = rows[0] as { version: number; follow_up_days: number };
      return {
        version,
        ...{ topicalWorkingDays: 10, inDepthWorkingDays: 20, followUpDays: (days % 300) + 1 },
        ...{ followUpWorkingDays: 10, factCheckWorkingDays: 5 },
      };
    },
  };
}
