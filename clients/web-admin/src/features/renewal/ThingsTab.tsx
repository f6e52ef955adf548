import { codedError } from '@bandeng/graphql-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RenewalThingsTabQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { giveThing } from './things-acts';

const Things = graphql(`
  query RenewalThingsTab($id: ID!) {
    renewalThings(id: $id) {
      fromMemberId
      fromName
      kind
      recordId
      title
      committeeId
      needsSuccessor
      toMemberId
      toName
      byRule
    }
  }
`);
type Row = RenewalThingsTabQuery['renewalThings'][number];

/** 移交: what leavers have in hand, and to whom it goes. */
export function ThingsTab({ renewalId, open }: { renewalId: string; open: boolean }) {
  const { t } = useTranslation('renewal');
  const [{ data, error, fetching }, again] = useQuery({
    query: Things,
    variables: { id: renewalId },
    requestPolicy: 'cache-and-network',
  });
  const [giving, setGiving] = useState<Row | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const columns = useThingColumns(open, setGiving);
  return (
    <>
      <p className="quiet">{t('thingsHint')}</p>
      <DataTable<Row>
        label={t('tab.things')}
        rows={data?.renewalThings}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={refresh}
        empty={{ title: t('noThings') }}
        total={data?.renewalThings.length}
        rowKey={({ fromMemberId, kind, recordId }) => `${fromMemberId}-${kind}-${recordId}`}
        columns={columns}
      />
      {giving && (
        <ActForm act={giveThing} subject={{ ...giving, renewalId }} onDone={refresh} onClose={() => setGiving(null)} />
      )}
    </>
  );
}

function useThingColumns(open: boolean, setGiving: (row: Row) => void) {
  const { t } = useTranslation('renewal');
  return [
    { title: t('column.leaver'), key: 'from', width: 110, render: (_: unknown, { fromName }: Row) => fromName },
    {
      title: t('column.thing'),
      key: 'thing',
      render: (_: unknown, { kind, title }: Row) =>
        t('succession:thing', { kind: t(`succession:held.${kind}`), title }),
    },
    {
      title: t('successor'),
      key: 'to',
      width: 220,
      render: (_: unknown, row: Row) => <Successor row={row} />,
    },
    ...(open
      ? [
          {
            title: '',
            key: 'acts',
            width: 120,
            render: (_: unknown, row: Row) =>
              row.kind !== 'DRAFT' && (
                <Button type="link" className="cell-link" onClick={() => setGiving(row)}>
                  {t('give')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

function Successor({ row: { kind, toName, byRule, needsSuccessor } }: { row: Row }) {
  const { t } = useTranslation('renewal');
  if (kind === 'DRAFT') return <span className="quiet">{t('staysTheirs')}</span>;
  if (!toName)
    return <span className={needsSuccessor ? 'bad' : 'quiet'}>{t(needsSuccessor ? 'lacking' : 'toList')}</span>;
  return (
    <>
      {toName} {byRule && <span className="quiet">{t('byRule')}</span>}
    </>
  );
}
