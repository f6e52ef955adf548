import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';
import { WaiverFields, waiversOf } from './waivers';

/** 签发更正: numbered, with its reason, on the page from now on. */
export const signCorrection = defineAct({
  document: graphql(`
  mutation SignStoryCorrection($input: SignStoryCorrectionInput!) {
    signStoryCorrection(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:act.SIGN_CORRECTION',
    done: 'publicity:done.SIGN_CORRECTION',
    hint: 'publicity:hint.SIGN_CORRECTION',
  },
  Fields: WaiverFields,
  variables: (story: Shown, filled: object) => ({
    input: { ...of(story), ...waiversOf(story, filled as Record<string, unknown>) },
  }),
  width: 620,
});
