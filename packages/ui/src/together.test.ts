import { expect, it } from '@jest/globals';
import { together } from './i18n';

it('lets several owners say their part of one namespace, the later ones over the earlier', () => {
  const shared = { topic: { step: { CLOSED: '办结' }, refusal: { GONE: '没有了' } }, board: { title: '结果' } };
  const own = { topic: { title: '议题', step: { CLOSED: '已办结', MERGED: '并案' } }, home: { title: '待办' } };

  expect(together(shared, own)).toEqual({
    topic: { title: '议题', step: { CLOSED: '已办结', MERGED: '并案' }, refusal: { GONE: '没有了' } },
    board: { title: '结果' },
    home: { title: '待办' },
  });
  expect(shared.topic.step).toEqual({ CLOSED: '办结' });
});
