import { codedError } from '@bandeng/graphql-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RenewalAppointmentsTabQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { appoint, dropAppointment } from './things-acts';

const Appointments = graphql(`
  query RenewalAppointmentsTab($id: ID!) {
    renewalAppointments(id: $id) { id committeeName duty name phone loginName }
  }
`);
type Row = RenewalAppointmentsTabQuery['renewalAppointments'][number];

/** 任命: directors and liaison officers from the first day on. */
export function AppointmentsTab({ renewalId, open }: { renewalId: string; open: boolean }) {
  const { t } = useTranslation('renewal');
  const [{ data, error, fetching }, again] = useQuery({
    query: Appointments,
    variables: { id: renewalId },
    requestPolicy: 'cache-and-network',
  });
  const [acting, setActing] = useState<Row | 'new' | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const form = { onDone: refresh, onClose: () => setActing(null) };
  return (
    <>
      <p className="quiet">{t('postsHint')}</p>
      {open && <Button onClick={() => setActing('new')}>{t('appoint')}</Button>}
      <DataTable<Row>
        label={t('tab.posts')}
        rows={data?.renewalAppointments}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={refresh}
        empty={{ title: t('noAppointments') }}
        total={data?.renewalAppointments.length}
        rowKey="id"
        columns={[
          { title: t('roster:member.committee'), key: 'committee', render: (_, { committeeName }) => committeeName },
          { title: t('dutyLabel'), key: 'duty', render: (_, { duty }) => t(`duty.${duty}`) },
          {
            title: t('roster:member.name'),
            key: 'name',
            render: (_, { name, loginName }) => (
              <>
                {name} <span className="quiet">{loginName ?? t('newAccount')}</span>
              </>
            ),
          },
          { title: t('roster:member.phone'), key: 'phone', render: (_, { phone }) => phone },
          ...(open
            ? [
                {
                  title: '',
                  key: 'acts',
                  render: (_: unknown, row: Row) => (
                    <Button type="link" className="cell-link" onClick={() => setActing(row)}>
                      {t('dropAppointment')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {acting === 'new' && <ActForm act={appoint} subject={{ renewalId }} {...form} />}
      {acting && acting !== 'new' && <ActForm act={dropAppointment} subject={acting} {...form} />}
    </>
  );
}
