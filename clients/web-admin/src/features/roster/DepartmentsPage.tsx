import { newClientMutationId } from '@bandeng/graphql-client';
import { useFormats } from '@bandeng/ui';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { DepartmentsQuery, NameOrder } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { at, type ListColumns } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';

const DepartmentsDocument = graphql(`
  query Departments($first: Int!, $after: ID, $order: NameOrder) {
    departments(first: $first, after: $after, order: $order) {
      nodes { id version name shortName contactName contactPhone deputyName deputyPhone officerCount }
      endCursor
      totalCount
    }
  }
`);
const CreateDepartmentDocument = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) { ... on Department { id } ... on RosterRefusal { code } }
  }
`);
const ReviseDepartmentDocument = graphql(`
  mutation ReviseDepartment($id: ID!, $version: Int!, $input: DepartmentInput!) {
    reviseDepartment(id: $id, version: $version, input: $input) { ... on Department { id } ... on RosterRefusal { code } }
  }
`);

type Row = DepartmentsQuery['departments']['nodes'][number];
interface Typed {
  name: string;
  shortName: string;
  contactName?: string;
  contactPhone?: string;
  deputyName?: string;
  deputyPhone?: string;
}
const KEYS = ['department'] as const;
const NO_FILTERS = [] as const;
const ORDERS = ['STROKES', 'PINYIN', 'ENTERED'] as const satisfies readonly NameOrder[];
const orderOf = (order: string | undefined) => ORDERS.find((one) => one === order) ?? 'STROKES';
type Key = (typeof KEYS)[number];

export function Component() {
  const { t } = useTranslation('roster');
  const manages = useViewer().canManageRoster;
  const { filters, setFilters } = useUrlFilters(KEYS);
  const list = useList({
    name: 'DEPARTMENTS',
    document: DepartmentsDocument,
    keys: NO_FILTERS,
    variables: ({ order }) => ({ order: orderOf(order) }),
    pick: (found: DepartmentsQuery) => found.departments,
  });
  const { order, setOrder } = list.table.list;
  const chosen = list.rows?.find(({ id }) => id === filters.department) ?? null;
  const columns = useDepartmentColumns({ manages, setFilters });
  return (
    <Page
      telephones
      title={t('nav.departments')}
      action={
        manages && (
          <Button type="primary" onClick={() => setFilters({ department: 'new' })}>
            {t('department.create')}
          </Button>
        )
      }
      filters={
        <Select
          aria-label={t('lists:order')}
          value={orderOf(order ?? undefined)}
          onChange={(next) => setOrder(next === 'STROKES' ? null : next)}
          options={ORDERS.map((value) => ({ value, label: t(`lists:byOffice.${value}`) }))}
          style={{ width: 140 }}
        />
      }
    >
      <DataTable<Row>
        label={t('nav.departments')}
        {...list.table}
        rowKey="id"
        empty={{ title: t('department.none'), hint: t('department.noneHint') }}
        columns={columns}
      />
      <DepartmentDrawer
        open={filters.department !== undefined}
        department={chosen}
        onClose={() => setFilters({ department: null })}
        onChanged={list.reload}
      />
    </Page>
  );
}

function useDepartmentColumns({
  manages,
  setFilters,
}: {
  manages: boolean;
  setFilters: SetFilters<Key>;
}): ListColumns<Row> {
  const { t } = useTranslation('roster');
  const { number } = useFormats();
  const person = (name: string | null | undefined, phone: string | null | undefined) =>
    name ? (
      <>
        {name} <span className="quiet num">{phone}</span>
      </>
    ) : (
      <span className="quiet">{t('department.nobody')}</span>
    );
  return [
    {
      title: t('department.name'),
      key: 'name',
      inFile: [at('shortName'), at('name', t('lists:head.fullName'))],
      render: (_, { id, name, shortName }) => (
        <>
          {manages ? (
            <Button type="link" className="cell-link" onClick={() => setFilters({ department: id })}>
              {shortName}
            </Button>
          ) : (
            <strong>{shortName}</strong>
          )}{' '}
          <span className="quiet">{name === shortName ? '' : name}</span>
        </>
      ),
    },
    {
      title: t('department.contact'),
      key: 'contact',
      inFile: [at('contactName'), at('contactPhone', t('lists:head.phone'))],
      render: (_, row) => person(row.contactName, row.contactPhone),
    },
    {
      title: t('department.deputy'),
      key: 'deputy',
      inFile: [at('deputyName'), at('deputyPhone', t('lists:head.deputyPhone'))],
      render: (_, row) => person(row.deputyName, row.deputyPhone),
    },
    {
      title: t('department.accounts'),
      key: 'accounts',
      inFile: at('officerCount'),
      align: 'right',
      render: (_, { officerCount }) => (
        <span className={officerCount === 0 ? 'bad' : 'num'}>
          {officerCount === 0 ? t('department.noAccount') : number(officerCount)}
        </span>
      ),
    },
  ];
}

function DepartmentDrawer({
  open,
  department,
  onClose,
  onChanged,
}: {
  open: boolean;
  department: Row | null;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const [create, creating] = useCommand(CreateDepartmentDocument, { done: t('department.saved') });
  const [revise, revising] = useCommand(ReviseDepartmentDocument, { done: t('department.saved') });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key each time the form opens
  const clientMutationId = useMemo(newClientMutationId, [open]);
  const submit = async (input: Typed) => {
    const outcome = department
      ? await revise({ id: department.id, version: department.version, input })
      : await create({ input: { ...input, clientMutationId } });
    if (!outcome.ok) return;
    onChanged();
    onClose();
  };
  const field = (name: keyof Typed, max: number, required = false) => (
    <Form.Item
      name={name}
      label={t(`department.${name}`)}
      required={required}
      rules={required ? [needed(t, t(`department.${name}`)), atMost(t, max)] : [atMost(t, max)]}
    >
      <Input />
    </Form.Item>
  );
  const initial =
    department && Object.fromEntries(Object.entries(department).map(([key, value]) => [key, value ?? '']));
  return (
    <Drawer open={open} onClose={onClose} size={480} destroyOnHidden title={department?.name ?? t('department.create')}>
      <ColumnForm<Typed> key={department?.id ?? 'new'} initialValues={initial ?? {}} onFinish={submit}>
        {field('name', 60, true)}
        {field('shortName', 20, true)}
        <div className="two-columns">
          {field('contactName', 40)}
          {field('contactPhone', 30)}
          {field('deputyName', 40)}
          {field('deputyPhone', 30)}
        </div>
        <p className="quiet">{t('department.accountHint')}</p>
        <div className="form-acts">
          <Button onClick={onClose}>{t('common:verb.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={creating.busy || revising.busy}>
            {t('common:verb.save')}
          </Button>
        </div>
      </ColumnForm>
    </Drawer>
  );
}
