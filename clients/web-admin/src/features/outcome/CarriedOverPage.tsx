import { codedError } from '@bandeng/graphql-client';
import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Checkbox, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { CarriedOverToDoQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { UntilCell } from '../../shell/UntilCell';
import { DisposeAgain } from './DisposeAgain';

const CarriedOverDocument = graphql(`
  query CarriedOverToDo($mine: Boolean!) {
    carriedOverDemands(mine: $mine, first: 100) {
      totalCount
      nodes {
        id
        version
        title
        consultationId
        consultationTitle
        committeeName
        ownerName
        isMine
        reason
        turns
        viewerCanDispose
        until {
          dueOn
          provisional
          workingDaysLeft
          timeliness
        }
      }
    }
  }
`);
type Row = CarriedOverToDoQuery['carriedOverDemands']['nodes'][number];

/** 转下次清单: what was carried over and is not over, for its owners and their committee. */
export function Component() {
  const { t } = useTranslation('outcome');
  const [mine, setMine] = useState(false);
  const [disposing, setDisposing] = useState<Row | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query: CarriedOverDocument,
    variables: { mine },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.carriedOverDemands;
  const refresh = () => again({ requestPolicy: 'network-only' });
  const columns = useColumns(setDisposing);
  return (
    <Page title={t('carried.title')} subtitle={t('carried.lead')}>
      <p>
        <Checkbox checked={mine} onChange={(event) => setMine(event.target.checked)}>
          {t('carried.mine')}
        </Checkbox>
      </p>
      <DataTable<Row>
        label={t('carried.title')}
        rowKey="id"
        rows={page?.nodes}
        total={page?.totalCount}
        loading={fetching}
        error={error && codedError(error)}
        onRetry={refresh}
        empty={{ title: t('carried.empty'), hint: t('carried.emptyHint') }}
        columns={columns}
      />
      {disposing && (
        <DisposeAgain
          disposition="CARRIED_OVER"
          demandId={disposing.id}
          demandTitle={disposing.title}
          version={disposing.version}
          close={() => setDisposing(null)}
          refresh={refresh}
        />
      )}
    </Page>
  );
}

function useColumns(dispose: (row: Row) => void): TableColumnsType<Row> {
  const { t } = useTranslation('outcome');
  return [
    {
      title: t('again.until'),
      key: 'until',
      width: 200,
      render: (_, { until }) => <UntilCell until={until} />,
    },
    {
      title: t('demand'),
      key: 'demand',
      render: (_, { title, consultationId, consultationTitle, reason, turns }) => (
        <div className="stack">
          <span>{title}</span>
          <small>
            <Link to={`/consultations/${consultationId}/outcomes`}>{consultationTitle}</Link>
          </small>
          {reason && <small>{reason}</small>}
          {turns > 0 && (
            <Tag tone="soon" icon="loop">
              {t('carried.turns', { count: turns })}
            </Tag>
          )}
        </div>
      ),
    },
    { title: t('carried.committee'), key: 'committee', dataIndex: 'committeeName', width: 160 },
    {
      title: t('again.owner'),
      key: 'owner',
      width: 180,
      render: (_, { ownerName, isMine }) => (isMine ? t('carried.me') : (ownerName ?? t('carried.nobody'))),
    },
    {
      title: t('again.title'),
      key: 'act',
      width: 120,
      render: (_, row) =>
        row.viewerCanDispose && (
          <Button size="small" onClick={() => dispose(row)}>
            {t('again.title')}
          </Button>
        ),
    },
  ];
}
