import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import { Checkbox, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { OpenLookBacksToDoQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';

const OpenLookBacksDocument = graphql(`
  query OpenLookBacksToDo($mine: Boolean!) {
    openLookBacks(mine: $mine, first: 100) {
      totalCount
      nodes {
        id
        commitmentId
        number
        demandTitle
        committeeName
        kind
        dueOn
        daysLeft
        memberName
      }
    }
  }
`);

/** Everything that is still to be looked back at, the most pressing first. */
export function Component() {
  const { t } = useTranslation('commitment');
  const [mine, setMine] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({
    query: OpenLookBacksDocument,
    variables: { mine },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.openLookBacks;
  const columns = useLookBackColumns();
  return (
    <Page title={t('lookBack.list')} subtitle={t('lookBack.lead')} back={{ to: '/commitments', label: t('title') }}>
      <p>
        <Checkbox checked={mine} onChange={(event) => setMine(event.target.checked)}>
          {t('mine')}
        </Checkbox>
      </p>
      <DataTable
        label={t('lookBack.list')}
        rowKey="id"
        rows={page?.nodes}
        total={page?.totalCount}
        loading={fetching}
        error={error && codedError(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('lookBack.empty'), hint: t('lookBack.emptyHint') }}
        columns={columns}
      />
    </Page>
  );
}

function useLookBackColumns(): TableColumnsType<OpenLookBacksToDoQuery['openLookBacks']['nodes'][number]> {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return [
    {
      title: t('due'),
      key: 'due',
      width: 220,
      render: (_, { dueOn, daysLeft }) => (
        <div className="stack num">
          <span>{date(dueOn)}</span>
          <DaysLeft days={daysLeft} />
        </div>
      ),
    },
    { title: t('lookBack.title'), key: 'kind', width: 110, render: (_, { kind }) => t(`lookBack.kind.${kind}`) },
    {
      title: t('matter'),
      key: 'matter',
      render: (_, { commitmentId, demandTitle, number }) => (
        <div className="stack matter">
          <Link to={`/commitments/${commitmentId}`}>{demandTitle}</Link>
          <small className="num">{number}</small>
        </div>
      ),
    },
    { title: t('committee'), key: 'committee', dataIndex: 'committeeName', width: 160 },
    {
      title: t('lookBack.who'),
      key: 'who',
      width: 180,
      render: (_, { memberName }) => memberName ?? t('lookBack.nobody'),
    },
  ];
}

function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation('commitment');
  if (days < 0) {
    return (
      <Tag tone="bad" icon="alert">
        {t('lookBack.late', { count: -days })}
      </Tag>
    );
  }
  return (
    <Tag tone={days <= 7 ? 'soon' : 'calm'} icon="clock">
      {days === 0 ? t('lookBack.today') : t('lookBack.daysLeft', { count: days })}
    </Tag>
  );
}
