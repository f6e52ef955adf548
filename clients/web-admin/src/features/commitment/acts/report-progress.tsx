import type { Evidence } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { EvidenceItem, filesOf, StageItem } from '../work-fields';
import { LongField } from './fields';
import type { Shown } from './shown';

type Filled = { stageId?: string; text: string; evidence?: Evidence };

function Fields() {
  const { t } = useTranslation('commitment');
  return (
    <>
      <StageItem />
      <LongField label={t('form.text')} />
      <EvidenceItem />
    </>
  );
}

/** How far it is. */
export const reportProgress = defineAct({
  document: graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REPORT_PROGRESS', done: 'commitment:did.REPORT_PROGRESS' },
  Fields: Fields,
  variables: ({ id }: Shown, { evidence, ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, ...said, ...filesOf(evidence), clientMutationId },
  }),
});
