import { newClientMutationId } from '@bandeng/graphql-client';
import { Button, Input, InputNumber, Switch, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCommand } from '../../../shell/act';
import { PointOfOrderCategories, SavePointOfOrderCategory } from './acts';

interface Row {
  readonly id: string | null;
  readonly name: string;
  readonly rank: number;
  readonly minutes: number;
  readonly retired: boolean;
  readonly version: number | null;
}

/** 程序性发言类别: the district's list, edited in place by the secretariat. */
export function PointsOfOrder() {
  const { t } = useTranslation('floor');
  const [{ data, fetching }, again] = useQuery({ query: PointOfOrderCategories });
  const [save, { busy }] = useCommand(SavePointOfOrderCategory, { done: t('order.saved') });
  const [key, setKey] = useState(newClientMutationId);
  const rows: Row[] = data?.pointOfOrderCategories ?? [];
  const [fresh, setFresh] = useState('');
  const keep = async (row: Row) => {
    const outcome = await save({
      input: {
        id: row.id,
        name: row.name,
        rank: row.rank,
        minutes: row.minutes,
        retired: row.retired,
        version: row.version,
        clientMutationId: row.id === null ? key : null,
      },
    });
    again({ requestPolicy: 'network-only' });
    if (!outcome.ok || row.id !== null) return;
    setKey(newClientMutationId());
    setFresh('');
  };
  const add = () => {
    const rank = Math.min(99, Math.max(0, ...rows.map((row) => row.rank)) + 1);
    void keep({ id: null, name: fresh, rank, minutes: 1, retired: false, version: null });
  };
  const columns = usePointsOfOrderColumns({ keep });
  return (
    <section className="points-of-order">
      <h3>{t('order.title')}</h3>
      <p className="quiet">{t('order.hint')}</p>
      <Table
        size="small"
        loading={fetching && !data}
        pagination={false}
        rowKey={({ id }) => id ?? ''}
        dataSource={rows}
        columns={columns}
      />
      <div className="floor-share">
        <Input
          value={fresh}
          maxLength={20}
          placeholder={t('order.new')}
          aria-label={t('order.new')}
          onChange={(event) => setFresh(event.target.value)}
          onPressEnter={() => fresh.trim() && add()}
        />
        <Button onClick={add} disabled={!fresh.trim()} loading={busy}>
          {t('order.add')}
        </Button>
      </div>
    </section>
  );
}

function usePointsOfOrderColumns({ keep }: { keep: (row: Row) => Promise<void> }): TableColumnsType<Row> {
  const { t } = useTranslation('floor');
  const number = (row: Row, field: 'rank' | 'minutes', max: number) => (
    <InputNumber
      key={`${row.id}${row.version}`}
      min={1}
      max={max}
      precision={0}
      defaultValue={row[field]}
      aria-label={t(`order.${field}Of`, { name: row.name })}
      style={{ width: 64 }}
      onBlur={({ target }) => {
        const value = Number.parseInt(target.value, 10);
        if (value >= 1 && value <= max && value !== row[field]) void keep({ ...row, [field]: value });
      }}
    />
  );
  return [
    { title: t('order.rank'), key: 'rank', width: 80, render: (_, row) => number(row, 'rank', 99) },
    {
      title: t('order.name'),
      key: 'name',
      render: (_, row) => (
        <Input
          key={`${row.id}${row.version}`}
          maxLength={20}
          defaultValue={row.name}
          aria-label={t('order.nameOf', { name: row.name })}
          onBlur={({ target }) => {
            const name = target.value.trim();
            if (name && name !== row.name) void keep({ ...row, name });
          }}
        />
      ),
    },
    { title: t('options.minutes'), key: 'minutes', width: 80, render: (_, row) => number(row, 'minutes', 10) },
    {
      title: t('order.offered'),
      key: 'retired',
      width: 64,
      render: (_, row) => (
        <Switch
          size="small"
          checked={!row.retired}
          aria-label={t('order.offeredOf', { name: row.name })}
          onChange={(offered) => keep({ ...row, retired: !offered })}
        />
      ),
    },
  ];
}
