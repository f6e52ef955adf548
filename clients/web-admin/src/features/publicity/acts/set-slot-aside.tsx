import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';

/** 不报道: with a reason that stays; it can be taken back. */
export const setSlotAside = defineAct({
  document: graphql(`
  mutation SetStorySlotAside($input: SetStorySlotAsideInput!) {
    setStorySlotAside(input: $input) { ... on StorySlotChanged { id version } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:slotAct.setAside',
    done: 'publicity:slotAct.setAsideDone',
    hint: 'publicity:slotAct.setAsideHint',
  },
  Fields: ReasonField,
  variables: ({ id, version }: { id: string; version: number }, { reason }: { reason: string }) => ({
    input: { slotId: id, version, reason },
  }),
});
