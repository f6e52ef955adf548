import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields() {
  const { t } = useTranslation('commitment');
  return <ReasonField label={t('why.UNDO')} />;
}

/** 撤销督办: the leader's own. */
export const withdrawSupervision = defineAct({
  document: graphql(`
  mutation WithdrawSupervision($id: ID!, $reason: String!) {
    withdrawSupervision(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.WITHDRAW_SUPERVISION', done: 'commitment:did.WITHDRAW_SUPERVISION' },
  Fields: Fields,
  variables: ({ id }: Shown, { reason }: { reason: string }) => ({ id, reason }),
});
