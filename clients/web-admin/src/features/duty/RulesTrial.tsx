import { codedError } from '@bandeng/graphql-client';
import { useFormats, yearInChina } from '@bandeng/ui';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyRulesTrialQuery, KindTermsInput } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { years } from './years';

const Trial = graphql(`
  query DutyRulesTrial($year: Int!, $kinds: [KindTermsInput!]!) {
    dutyRulesTrial(year: $year, kinds: $kinds) { memberId name committeeName before after }
  }
`);
type Row = DutyRulesTrialQuery['dutyRulesTrial'][number];

/** 试算: a year by the points of now and as changed, side by side. */
export function RulesTrial({ kinds, onClose }: { kinds: KindTermsInput[]; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const [year, setYear] = useState(yearInChina() - 1);
  const [{ data, error, fetching }, again] = useQuery({
    query: Trial,
    variables: { year, kinds },
    requestPolicy: 'network-only',
  });
  const right = { align: 'right' as const };
  return (
    <Modal open width={820} title={t('kinds.trying')} footer={null} onCancel={onClose}>
      <p className="quiet">{t('kinds.tryHint', { year })}</p>
      <Select
        aria-label={t('year')}
        value={year}
        onChange={setYear}
        options={years().map((value) => ({ value, label: String(value) }))}
        style={{ width: 100, marginBottom: 12 }}
      />
      <DataTable<Row>
        label={t('kinds.trying')}
        rows={data?.dutyRulesTrial}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={again}
        empty={{ title: t('kinds.nothingToTry', { year }) }}
        total={data?.dutyRulesTrial.length}
        rowKey="memberId"
        scroll={{ y: 360 }}
        columns={[
          { title: t('name'), dataIndex: 'name' },
          {
            title: t('committee'),
            key: 'committee',
            render: (_, { committeeName }) => committeeName ?? t('common:none'),
          },
          { title: t('kinds.before'), key: 'before', ...right, render: (_, { before }) => number(before) },
          { title: t('kinds.after'), key: 'after', ...right, render: (_, { after }) => number(after) },
          {
            title: t('kinds.difference'),
            key: 'difference',
            ...right,
            sorter: (a, b) => a.after - a.before - (b.after - b.before),
            render: (_, { before, after }) =>
              `${after > before ? '+' : ''}${number(Math.round((after - before) * 10) / 10)}`,
          },
        ]}
      />
    </Modal>
  );
}
