import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MembersQuery, NameOrder, RosterEnrolmentQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice, TextSearch } from '../../shell/list/filters';
import { type ListHandle, useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from './catalog';
import { GroupsDrawer } from './GroupsDrawer';
import { MemberDrawer } from './MemberDrawer';
import { TermsDrawer, useTermChoices } from './TermsDrawer';

const MembersDocument = graphql(`
  query Members($first: Int!, $after: ID, $filter: MemberFilter, $order: NameOrder) {
    members(first: $first, after: $after, filter: $filter, order: $order) {
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

const KEYS = ['text', 'committee', 'sector', 'special', 'term', 'standing'] as const;
const OPEN = ['member'] as const;
const ORDERS: readonly NameOrder[] = ['STROKES', 'PINYIN', 'COMMITTEE', 'ENTERED'];
const orderOf = (order: string | undefined) => ORDERS.find((one) => one === order) ?? 'STROKES';
type Key = (typeof KEYS)[number];
type Row = MembersQuery['members']['nodes'][number];

const STANDINGS: Record<string, { withoutCommittee?: boolean; inTerm?: boolean; activated?: boolean }> = {
  without: { withoutCommittee: true, inTerm: true },
  inactive: { activated: false, inTerm: true },
  former: { inTerm: false },
};

export function Component() {
  const { t } = useTranslation('roster');
  const viewer = useViewer();
  const manages = viewer.canManageRoster;
  const { filters: open, setFilters: setOpen } = useUrlFilters(OPEN);
  const catalog = useCatalog();
  const [{ data }, enrolmentAgain] = useQuery({ query: EnrolmentDocument, requestPolicy: 'cache-and-network' });
  const list = useList({
    name: 'MEMBERS',
    document: MembersDocument,
    keys: KEYS,
    variables: ({ text, committee, sector, special, term, standing, order }) => ({
      filter: {
        text: text ?? null,
        committeeId: committee ?? null,
        sectorId: sector ?? null,
        specialCommitteeId: special ?? null,
        termId: term ?? null,
        ...(STANDINGS[standing ?? ''] ?? {}),
      },
      order: orderOf(order),
    }),
    pick: (found: MembersQuery) => found.members,
  });
  const changed = () => {
    list.reload();
    enrolmentAgain({ requestPolicy: 'network-only' });
  };
  const columns = useMemberColumns(setOpen);
  return (
    <Page
      telephones
      title={t('nav.members')}
      subtitle={data && <Enrolled enrolment={data.enrolment} />}
      action={manages && <MemberActs setOpen={setOpen} />}
      filters={<MemberFilters list={list} catalog={catalog} />}
    >
      <DataTable<Row>
        label={t('nav.members')}
        {...list.table}
        rowKey="id"
        empty={{
          title: t('members.none'),
          hint: t('members.noneHint'),
          action: manages && <Link to="/members/import">{t('import.title')}</Link>,
        }}
        onRow={({ id }) => ({ onClick: () => setOpen({ member: id }), style: { cursor: 'pointer' } })}
        columns={columns}
      />
      <MemberDrawer id={open.member ?? null} onClose={() => setOpen({ member: null })} onChanged={changed} />
    </Page>
  );
}

function Enrolled({ enrolment }: { enrolment: RosterEnrolmentQuery['enrolment'] }) {
  const { t } = useTranslation('roster');
  const { number } = useFormats();
  return (
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
  );
}

type SetOpen = SetFilters<(typeof OPEN)[number]>;

function MemberActs({ setOpen }: { setOpen: SetOpen }) {
  const { t } = useTranslation('roster');
  const [groups, setGroups] = useState(false);
  const [terms, setTerms] = useState(false);
  return (
    <>
      <Button onClick={() => setGroups(true)}>{t('group.title')}</Button>
      <Button onClick={() => setTerms(true)}>{t('term.title')}</Button>
      <TermsDrawer open={terms} onClose={() => setTerms(false)} />
      <GroupsDrawer open={groups} onClose={() => setGroups(false)} />
      <Link to="/members/import">
        <Button tabIndex={-1}>{t('import.title')}</Button>
      </Link>
      <Button type="primary" onClick={() => setOpen({ member: 'new' })}>
        {t('members.create')}
      </Button>
    </>
  );
}

function MemberFilters({
  list: {
    filters,
    setFilters,
    table: {
      list: { order, setOrder },
    },
  },
  catalog,
}: {
  list: { filters: Filters<Key>; setFilters: SetFilters<Key>; table: { list: ListHandle } };
  catalog: ReturnType<typeof useCatalog>;
}) {
  const { t } = useTranslation('roster');
  const terms = useTermChoices();
  const groups = [
    ['committee', t('member.committee'), catalog.committees],
    ['sector', t('member.sector'), catalog.sectors],
    ['special', t('member.specialCommittees'), catalog.specialCommittees],
    ['term', t('term.title'), terms],
  ] as const;
  return (
    <>
      <TextSearch label={t('members.search')} max={60} value={filters.text} onSearch={(text) => setFilters({ text })} />
      {groups.map(([key, label, options]) => (
        <Choice
          key={key}
          label={label}
          value={filters[key]}
          onChange={(value) => setFilters({ [key]: value })}
          options={options}
        />
      ))}
      <Choice
        label={t('members.standing')}
        value={filters.standing}
        onChange={(standing) => setFilters({ standing })}
        options={Object.keys(STANDINGS).map((value) => ({ value, label: t(`members.is.${value}`) }))}
        style={{ width: 140 }}
      />
      <Select
        aria-label={t('lists:order')}
        value={orderOf(order ?? undefined)}
        onChange={(next) => setOrder(next === 'STROKES' ? null : next)}
        options={ORDERS.map((value) => ({ value, label: t(`lists:by.${value}`) }))}
        style={{ width: 140 }}
      />
    </>
  );
}

function useMemberColumns(setOpen: SetOpen): ListColumns<Row> {
  const { t, i18n } = useTranslation('roster');
  return [
    {
      title: t('member.name'),
      dataIndex: 'name',
      fixed: 'left',
      width: 100,
      render: (name, { id }) => (
        <Button type="link" className="cell-link" onClick={() => setOpen({ member: id })}>
          {name}
        </Button>
      ),
    },
    {
      title: t('member.committee'),
      dataIndex: 'committeeName',
      width: 150,
      orders: { ascend: 'COMMITTEE' },
      render: (name, { isInTerm }) => name ?? <span className={isInTerm ? 'bad' : 'quiet'}>{t('member.nowhere')}</span>,
    },
    { title: t('member.sector'), dataIndex: 'sectorName', width: 120 },
    {
      title: t('member.specialCommittees'),
      key: 'special',
      inFile: at('specialCommittees.name'),
      width: 150,
      render: (_, { specialCommittees }) => specialCommittees.map(({ name }) => name).join('、'),
    },
    {
      title: t('member.unit'),
      key: 'unit',
      inFile: [at('unit'), at('post', t('lists:head.post'))],
      width: 230,
      render: (_, { unit, post }) => <span className="two-lines">{[unit, post].filter(Boolean).join(' ')}</span>,
    },
    { title: t('member.phone'), dataIndex: 'phone', width: 130 },
    {
      title: t('member.account'),
      key: 'account',
      inFile: { path: 'accountStatus', words: wordsOf(i18n, 'status:account') },
      width: 120,
      render: (_, { accountStatus }) => <StatusTag kind="account" value={accountStatus ?? 'NONE'} />,
    },
  ];
}
