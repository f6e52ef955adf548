import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields() {
  const { t } = useTranslation('commitment');
  return <ReasonField label={t('why.REQUEST_RETURN')} />;
}

/** It has reported already: the committee decides. */
export const requestReturn = defineAct({
  document: graphql(`
  mutation RequestReturn($id: ID!, $reason: String!) {
    requestReturn(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REQUEST_RETURN', done: 'commitment:did.REQUEST_RETURN' },
  Fields: Fields,
  variables: ({ id }: Shown, { reason }: { reason: string }) => ({ id, reason }),
});
