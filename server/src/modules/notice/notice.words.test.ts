import { expect, it } from '@jest/globals';
import { ReadinessItemKind } from '../consultation/index.js';
import { NoticeKind } from './notice.kinds.js';
import { messageText } from './notice.words.js';

const facts = {
  title: '摩配大市场物业管理',
  startsAt: '2026-10-15T01:00:00Z',
  place: '市场会议室',
  dueOn: '2026-10-12',
  items: [ReadinessItemKind.FIELD_RESEARCH, ReadinessItemKind.SUGGESTION],
};

it('says what happened and when, as people say dates', () => {
  expect(messageText({ ...facts, kind: NoticeKind.CONVENED }, '2026-10-01')).toBe(
    '【板凳协商】协商会“摩配大市场物业管理”的通知已发出，10月15日 09:00，市场会议室。',
  );
  expect(messageText({ ...facts, kind: NoticeKind.CHECKLIST_DUE_SOON }, '2025-12-30')).toBe(
    '【板凳协商】协商会“摩配大市场物业管理”会前准备还差：实地调研、提建议（2026年10月12日前）。',
  );
});

it.each(Object.values(NoticeKind))('has a short sentence for %s', (kind) => {
  const text = messageText({ ...facts, kind, title: '长'.repeat(500), items: [] }, '2026-10-01');

  expect(text).toMatch(/^【板凳协商】.{5,110}。$/);
  expect(text).not.toMatch(/undefined|null/);
});
