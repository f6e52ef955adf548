import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';
import { PublishOnField } from './sign';

/** 排期: sets the day or clears it; clearing never publishes. */
export const schedule = defineAct({
  document: graphql(`
  mutation ScheduleStory($input: ScheduleStoryInput!) {
    scheduleStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.SCHEDULE', done: 'publicity:done.SCHEDULE', hint: 'publicity:hint.SCHEDULE' },
  Fields: PublishOnField,
  blank: ({ publishOn }: Shown) => ({ publishOn: publishOn ?? '' }),
  variables: (story: Shown, { publishOn }: { publishOn: string }) => ({
    input: { ...of(story), publishOn: publishOn || null },
  }),
});
