import type { District } from './load-district.js';
import type { Stage } from './stage.js';

const bare = { providerTemplateId: null, parameters: [] };

/** 消息用语: one kind put in the house's own tone and put better the next day, one as a provider's template wants it. */
export async function playMessages(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const { secretariat } = district;
  const save = (input: object) => stage.act(secretariat, 'saveMessageTemplate', { input: { ...bare, ...input } });
  await stage.at(day(-97), '10:20');
  await save({ kind: 'TOPIC_ACCEPTED', version: 0, text: '您反映的“{事项}”已采纳' });
  await save({
    ...{ kind: 'CONVENED', version: 0, text: null, providerTemplateId: 'SMS_100200300' },
    parameters: [
      { name: 'title', place: 'TITLE' },
      { name: 'time', place: 'TIME' },
      { name: 'place', place: 'PLACE' },
      { name: 'code', place: 'LINK_END' },
    ],
  });
  await stage.at(day(-96), '09:10');
  await save({ kind: 'TOPIC_ACCEPTED', version: 1, text: '您反映的“{事项}”已采纳，将安排协商，进展会再告诉您' });
}
