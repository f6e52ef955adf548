import type { Evidence } from '@bandeng/ui';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { LookBackFinding } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { EvidenceItem, filesOf, LookBackItems } from '../work-fields';
import { LongField, WhereField } from './fields';
import type { Shown } from './shown';

interface Filled {
  lookBackFinding: LookBackFinding;
  text: string;
  place: string;
  newTitle?: string;
  nextLookOn?: string;
  evidence?: Evidence;
}

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const finding = Form.useWatch('lookBackFinding', Form.useFormInstance());
  return (
    <>
      <LookBackItems commitment={subject} finding={finding} />
      <LongField label={t('lookBack.text')} />
      <WhereField />
      <EvidenceItem withPairs={false} withDocuments={false} />
    </>
  );
}

/** 回头看: how it is now. */
export const recordLookBack = defineAct({
  document: graphql(`
  mutation RecordLookBack($input: RecordLookBackInput!) {
    recordLookBack(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.LOOK_BACK', done: 'commitment:did.LOOK_BACK' },
  Fields: Fields,
  variables: (
    { id }: Shown,
    { lookBackFinding, nextLookOn, evidence, ...said }: Filled,
    { clientMutationId }: Sending,
  ) => ({
    input: {
      commitmentId: id,
      finding: lookBackFinding,
      ...said,
      nextLookOn,
      ...filesOf(evidence),
      clientMutationId,
    },
  }),
  blank: ({ place }) => ({ place: place ?? undefined }),
});
