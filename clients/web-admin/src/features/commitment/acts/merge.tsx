import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { MergeTargetsDocument } from '../documents';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields({ subject: { id, committeeId } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <p className="quiet">{t('form.mergeHint')}</p>
      <Form.Item name="intoId" label={t('form.into')} rules={[{ required: true, message: t('form.into') }]}>
        <MergeTarget committeeId={committeeId} except={id} />
      </Form.Item>
      <ReasonField label={t('why.MERGE')} />
    </>
  );
}

/** Chosen by number or words among the committee's own. */
function MergeTarget({
  committeeId,
  except,
  value,
  onChange,
}: {
  committeeId: string;
  except: string;
  value?: string;
  onChange?: (id: string) => void;
}) {
  const { t } = useTranslation('commitment');
  const [text, setText] = useState('');
  const [{ data, fetching }] = useQuery({
    query: MergeTargetsDocument,
    variables: { committeeId, text: text || null },
  });
  return (
    <Select
      aria-label={t('form.into')}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={fetching}
      value={value}
      onChange={onChange}
      placeholder={t('searchHint')}
      options={data?.commitments.nodes
        .filter(({ id }) => id !== except)
        .map(({ id, number, action, leadDepartmentName }) => ({
          value: id,
          label: `${number} ${leadDepartmentName} · ${action}`,
        }))}
    />
  );
}

/** It goes on as part of another. */
export const merge = defineAct({
  document: graphql(`
  mutation MergeCommitment($input: MergeCommitmentInput!) {
    mergeCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.MERGE', done: 'commitment:did.MERGE' },
  Fields: Fields,
  variables: ({ id }: Shown, said: { intoId: string; reason: string }, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, ...said, clientMutationId },
  }),
});
