import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** 发布前审核 of a council: the office sends it back once, the committee puts a reason right and asks again, the office releases it. */
export async function reviewResults(
  stage: Stage,
  { secretariat }: District,
  { consultationId, officer, demands }: PlayedCase,
  days: { readonly back: string; readonly released: string },
): Promise<void> {
  await stage.at(days.back, '09:30');
  await stage.act(secretariat, 'sendResultsBack', {
    consultationId,
    reason: '茶厂扩建一条只说了不能办，请把可以去哪里选址、找谁办写明白，再公开。',
  });
  await stage.at(days.back, '15:00');
  const { wordings } = await stage.ask<{ wordings: { demandId: string; version: number; title: string }[] }>(
    officer,
    'publicationReview',
    { consultationId },
    'wordings { demandId version title }',
  );
  const declined = wordings.find(({ demandId }) => demandId === demands.get('茶厂扩建没有用地指标'));
  await stage.act(officer, 'rewordDemand', {
    input: {
      ...declined,
      reason: '所报地块为永久基本农田，依法不能转用；可在镇工业点已批用地内选址，由镇自然资源所协助办理。',
      why: '把可以怎么办写明白',
    },
  });
  await stage.act(officer, 'askForReviewAgain', { consultationId, note: '已写明可选的地块和经办单位。' });
  await stage.at(days.released, '08:30');
  const { seen } = await stage.ask<{ seen: string }>(secretariat, 'publicationReview', { consultationId }, 'seen');
  await stage.act(secretariat, 'releaseResults', { consultationId, seen });
}
