import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Input, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MembersQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { type Pages, tableOf, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from './catalog';
import { GroupsDrawer } from './GroupsDrawer';
import { MemberDrawer } from './MemberDrawer';

const MembersDocument = graphql(`
  query Members($first: Int!, $after: ID, $filter: MemberFilter) {
    members(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        name
        committeeName
        sectorName
        specialCommittees { name }
        unit
        post
        phone
        isInTerm
        accountStatus
      }
      endCursor
      totalCount
    }
  }
`);
const EnrolmentDocument = graphql(`
  query RosterEnrolment {
    enrolment { inTerm enrolled without }
  }
`);

const KEYS = ['text', 'committee', 'sector', 'special', 'standing', 'member'] as const;
type Key = (typeof KEYS)[number];
type Row = MembersQuery['members']['nodes'][number];

const STANDINGS: Record<string, { withoutCommittee?: boolean; inTerm?: boolean; activated?: boolean }> = {
  without: { withoutCommittee: true, inTerm: true },
  inactive: { activated: false, inTerm: true },
  former: { inTerm: false },
};

export function Component() {
  const { t } = useTranslation('roster');
  const { number } = useFormats();
  const viewer = useViewer();
  const manages = viewer.canManageRoster;
  const { filters, setFilters, filtered } = useUrlFilters(KEYS);
  const catalog = useCatalog();
  const [{ data }, enrolmentAgain] = useQuery({ query: EnrolmentDocument, requestPolicy: 'cache-and-network' });
  const list = usePages(
    MembersDocument,
    {
      filter: {
        text: filters.text ?? null,
        committeeId: filters.committee ?? null,
        sectorId: filters.sector ?? null,
        specialCommitteeId: filters.special ?? null,
        ...(STANDINGS[filters.standing ?? ''] ?? {}),
      },
    },
    (found) => found.members,
  );
  const changed = () => {
    list.reload();
    enrolmentAgain({ requestPolicy: 'network-only' });
  };
  const enrolment = data?.enrolment;
  const columns = useMemberColumns({ setFilters });
  return (
    <Page
      title={t('nav.members')}
      subtitle={
        enrolment && (
          <>
            {t('members.enrolment', { inTerm: number(enrolment.inTerm), enrolled: number(enrolment.enrolled) })}
            {enrolment.without > 0 ? (
              <Link to="/members?standing=without" className="link-bad">
                {t('members.without', { count: enrolment.without })}
              </Link>
            ) : (
              enrolment.inTerm > 0 && t('members.everybody')
            )}
          </>
        )
      }
      action={manages && <MemberActs setFilters={setFilters} />}
      filters={<MemberFilters filters={filters} setFilters={setFilters} catalog={catalog} />}
    >
      <MemberTable list={list} filtered={filtered} manages={manages} setFilters={setFilters} columns={columns} />
      <MemberDrawer id={filters.member ?? null} onClose={() => setFilters({ member: null })} onChanged={changed} />
    </Page>
  );
}

function MemberTable({
  list,
  filtered,
  manages,
  setFilters,
  columns,
}: {
  list: Pages<Row>;
  filtered: boolean;
  manages: boolean;
  setFilters: SetFilters<'committee' | 'member' | 'sector' | 'special' | 'standing' | 'text'>;
  columns: TableColumnsType<Row>;
}) {
  const { t } = useTranslation('roster');
  const clear = () => setFilters({ text: null, committee: null, sector: null, special: null, standing: null });
  return (
    <DataTable<Row>
      label={t('nav.members')}
      {...tableOf(list)}
      rowKey="id"
      filtered={filtered}
      onClearFilters={clear}
      empty={{
        title: t('members.none'),
        hint: t('members.noneHint'),
        action: manages && <Link to="/members/import">{t('import.title')}</Link>,
      }}
      onRow={({ id }) => ({ onClick: () => setFilters({ member: id }), style: { cursor: 'pointer' } })}
      columns={columns}
    />
  );
}

function MemberActs({ setFilters }: { setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('roster');
  const [groups, setGroups] = useState(false);
  return (
    <>
      <Button onClick={() => setGroups(true)}>{t('group.title')}</Button>
      <GroupsDrawer open={groups} onClose={() => setGroups(false)} />
      <Link to="/members/import">
        <Button tabIndex={-1}>{t('import.title')}</Button>
      </Link>
      <Button type="primary" onClick={() => setFilters({ member: 'new' })}>
        {t('members.create')}
      </Button>
    </>
  );
}

function MemberFilters({
  filters,
  setFilters,
  catalog,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  catalog: {
    committees: { value: string; label: string }[];
    sectors: { value: string; label: string }[];
    specialCommittees: { value: string; label: string }[];
    departments: { value: string; label: string }[];
    again: () => void;
  };
}) {
  const { t } = useTranslation('roster');
  const choose = (
    key: 'committee' | 'sector' | 'special',
    options: { value: string; label: string }[],
    label: string,
  ) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 200 }}
      options={options}
      value={filters[key] ?? null}
      onChange={(value) => setFilters({ [key]: value ?? null })}
    />
  );
  return (
    <>
      <Input.Search
        key={filters.text}
        aria-label={t('members.search')}
        placeholder={t('members.search')}
        allowClear
        maxLength={60}
        style={{ width: 240 }}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text: text.trim() || null })}
      />
      {choose('committee', catalog.committees, t('member.committee'))}
      {choose('sector', catalog.sectors, t('member.sector'))}
      {choose('special', catalog.specialCommittees, t('member.specialCommittees'))}
      <Select
        aria-label={t('members.standing')}
        placeholder={t('members.standing')}
        allowClear
        style={{ width: 140 }}
        value={filters.standing ?? null}
        onChange={(value) => setFilters({ standing: value ?? null })}
        options={Object.keys(STANDINGS).map((value) => ({ value, label: t(`members.is.${value}`) }))}
      />
    </>
  );
}

function useMemberColumns({ setFilters }: { setFilters: SetFilters<Key> }): TableColumnsType<Row> {
  const { t } = useTranslation('roster');
  return [
    {
      title: t('member.name'),
      dataIndex: 'name',
      fixed: 'left',
      width: 100,
      render: (name, { id }) => (
        <Button type="link" className="cell-link" onClick={() => setFilters({ member: id })}>
          {name}
        </Button>
      ),
    },
    {
      title: t('member.committee'),
      dataIndex: 'committeeName',
      width: 150,
      render: (name, { isInTerm }) => name ?? <span className={isInTerm ? 'bad' : 'quiet'}>{t('member.nowhere')}</span>,
    },
    { title: t('member.sector'), dataIndex: 'sectorName', width: 120 },
    {
      title: t('member.specialCommittees'),
      key: 'special',
      width: 150,
      render: (_, { specialCommittees }) => specialCommittees.map(({ name }) => name).join('、'),
    },
    {
      title: t('member.unit'),
      key: 'unit',
      width: 230,
      render: (_, { unit, post }) => <span className="two-lines">{[unit, post].filter(Boolean).join(' ')}</span>,
    },
    { title: t('member.phone'), dataIndex: 'phone', width: 130 },
    {
      title: t('member.account'),
      key: 'account',
      width: 120,
      render: (_, { accountStatus }) => <StatusTag kind="account" value={accountStatus ?? 'NONE'} />,
    },
  ];
}
