import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

type Days = (offset: number) => string;

/** 更正第1号: the day after, somebody sees that the minutes left out where the bays are; the director, who wrote none of it, confirms. */
export async function correctMinutes(
  stage: Stage,
  { consultationId, officer, director }: PlayedCase,
  day: Days,
): Promise<void> {
  await stage.at(day(-77), '09:00');
  const { id: meetingId } = await stage.ask<{ id: string }>(officer, 'meetingOfConsultation', { consultationId }, 'id');
  const input = {
    meetingId,
    passage: '施划 120 个车位，其中装卸车位 20 个',
    reads: '施划 120 个车位，其中装卸车位 20 个（东侧 12 个、南侧 8 个）',
    reason: '会上说了装卸车位划在哪两侧，纪要漏记。',
  };
  const { corrigenda } = await stage.act<{ corrigenda: { id: string; version: number }[] }>(
    officer,
    'draftCorrigendum',
    { input },
    'corrigenda { id version }',
  );
  stage.pass(40);
  const [draft] = corrigenda;
  await stage.act(director, 'confirmCorrigendum', { meetingId, corrigendumId: draft?.id, version: draft?.version });
}

/** 撤下、恢复: a matter is off every page while the office looks whether it names somebody, and is back when it does not. */
export async function takeDownAndPutBack(
  stage: Stage,
  { secretariat }: District,
  { consultationId, demands }: PlayedCase,
  day: Days,
): Promise<void> {
  await stage.at(day(-2), '16:10');
  const recordId = demands.get('早市占道能不能固定下来');
  const { items } = await stage.act<{ items: { recordId: string; takeDowns: { id: string }[] }[] }>(
    secretariat,
    'takeDown',
    { input: { consultationId, kind: 'MATTER', recordId, reason: '有摊主来电，说里面写到了他家，先撤下核对。' } },
    'items { recordId takeDowns { id } }',
  );
  stage.pass(35);
  const [takeDown] = items.find((item) => item.recordId === recordId)?.takeDowns ?? [];
  await stage.act(secretariat, 'putBack', {
    takeDownId: takeDown?.id,
    reason: '逐句核对，没有写到任何一家，恢复公开。',
  });
}

/** 已更正: a topic says three buildings where it said several; what it said before is kept beside it. */
export async function correctTopic(
  stage: Stage,
  viewer: PlayedCase['officer'],
  topic: { readonly id: string; readonly body: string },
): Promise<void> {
  const { version, title, place } = await stage.ask<{ version: number; title: string; place: string | null }>(
    viewer,
    'topic',
    { id: topic.id },
    'version title place',
  );
  await stage.act(viewer, 'correctTopic', {
    input: { topicId: topic.id, version, title, place, body: topic.body, reason: '到现场数过，是三栋。' },
  });
}
