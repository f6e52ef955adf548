import type { DomainEvent } from '../../kernel/event.js';
import type { NoticeFamily } from './notice.kinds.js';

const event = (type: string, data: DomainEvent['data']): DomainEvent => ({ type: `notice.${type}`, data });

export const topicFollowed = (topicId: string) => event('topicFollowed', { topicId });
export const topicUnfollowed = (topicId: string) => event('topicUnfollowed', { topicId });
export const messagesSwitched = (family: NoticeFamily, byMessage: boolean) =>
  event('messagesSwitched', { family, byMessage });
export const deliveriesRetried = (count: number) => event('deliveriesRetried', { count });
