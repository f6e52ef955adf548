import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RenewalStatus, RenewalsPageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { beginRenewal } from './renewal-acts';

const Renewals = graphql(`
  query RenewalsPage {
    renewals { id number startsOn status begunByName begunAt stayed left came }
  }
`);
type Row = RenewalsPageQuery['renewals'][number];
export const TONES: Readonly<Record<RenewalStatus, 'soon' | 'info' | 'ok' | 'calm'>> = {
  DRAFT: 'soon',
  CONFIRMED: 'info',
  DONE: 'ok',
  CALLED_OFF: 'calm',
};

/** 换届: the one that is prepared, and those before it. */
export function Component() {
  const { t } = useTranslation('renewal');
  const columns = useRenewalColumns();
  const navigate = useNavigate();
  const [beginning, setBeginning] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({ query: Renewals, requestPolicy: 'cache-and-network' });
  const rows = data?.renewals;
  const isOpen = rows?.some(({ status }) => status === 'DRAFT' || status === 'CONFIRMED') ?? true;
  return (
    <Page
      title={t('title')}
      subtitle={t('lead')}
      action={
        !isOpen && (
          <Button type="primary" onClick={() => setBeginning(true)}>
            {t('begin')}
          </Button>
        )
      }
    >
      <DataTable<Row>
        label={t('title')}
        rows={rows}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('none'), hint: t('noneHint') }}
        total={rows?.length}
        rowKey="id"
        columns={columns}
      />
      {beginning && (
        <ActForm
          act={beginRenewal}
          subject={{}}
          onDone={({ id }) => navigate(`/renewals/${id}`)}
          onClose={() => setBeginning(false)}
        />
      )}
    </Page>
  );
}

function useRenewalColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('renewal');
  const { date } = useFormats();
  return [
    {
      title: t('title'),
      key: 'number',
      render: (_, { id, number }) => <Link to={`/renewals/${id}`}>{t('name', { number })}</Link>,
    },
    {
      title: t('startsOn'),
      key: 'startsOn',
      render: (_, { startsOn }) => <span className="num">{date(startsOn)}</span>,
    },
    {
      title: t('column.status'),
      key: 'status',
      render: (_, { status }) => <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>,
    },
    {
      title: t('column.outcome'),
      key: 'outcome',
      render: (_, { status, stayed, left, came }) =>
        status === 'DONE' && <span className="num">{t('outcome', { stayed, left, came })}</span>,
    },
    {
      title: t('column.begun'),
      key: 'begun',
      render: (_, { begunByName, begunAt }) => (
        <span className="num">
          {begunByName} {date(begunAt)}
        </span>
      ),
    },
  ];
}
