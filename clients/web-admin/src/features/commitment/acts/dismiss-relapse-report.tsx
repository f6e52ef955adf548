import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';

function Fields() {
  const { t } = useTranslation('commitment');
  return <ReasonField name="answer" label={t('relapseReport.answer')} />;
}

/** 不用去看，答复: everybody reads the answer. */
export const dismissRelapseReport = defineAct({
  document: graphql(`
  mutation DismissRelapseReport($id: ID!, $answer: String!) {
    dismissRelapseReport(id: $id, answer: $answer) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: {
    title: 'commitment:relapseReport.dismiss',
    hint: 'commitment:relapseReport.dismissHint',
    done: 'commitment:relapseReport.dismissed',
  },
  Fields: Fields,
  variables: ({ id }: { readonly id: string }, { answer }: { answer: string }) => ({ id, answer }),
});
