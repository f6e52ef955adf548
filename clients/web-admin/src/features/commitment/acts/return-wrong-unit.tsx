import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Reason() {
  const { t } = useTranslation('commitment');
  return <ReasonField label={t('why.RETURN_WRONG_UNIT')} />;
}

/** Back to whoever sent it: it lies with another. */
export const returnWrongUnit = defineAct({
  document: graphql(`
  mutation ReturnWrongUnit($id: ID!, $reason: String!) {
    returnWrongUnit(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.RETURN_WRONG_UNIT', done: 'commitment:did.RETURN_WRONG_UNIT' },
  Fields: Reason,
  variables: ({ id }: Shown, { reason }: { reason: string }) => ({ id, reason }),
});
