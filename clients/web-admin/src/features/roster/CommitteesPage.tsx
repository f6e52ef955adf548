import { newClientMutationId } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Drawer, Form, Input, Popconfirm, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FragmentType } from '../../generated';
import { graphql } from '../../generated';
import type { CommitteeDuty, CommitteesQuery, TownshipKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { ActingDirectors } from './ActingDirectors';
import { type Slip_slip, SlipModal } from './Slip';

const CommitteesDocument = graphql(`
  query Committees($first: Int!, $after: ID) {
    liaisonCommittees(first: $first, after: $after) {
      nodes {
        id
        version
        name
        townshipName
        townshipKind
        townshipCode
        memberCount
        activatedCount
        viewerCanIssueSlips
        staff { id duty name phone accountStatus startsOn }
        actingDirectors { id name startsOn endsOn reason }
      }
      endCursor
      totalCount
    }
  }
`);
const CreateCommitteeDocument = graphql(`
  mutation CreateCommittee($input: CreateCommitteeInput!) {
    createCommittee(input: $input) { ... on LiaisonCommittee { id } ... on RosterRefusal { code } }
  }
`);
const ReviseCommitteeDocument = graphql(`
  mutation ReviseCommittee($id: ID!, $version: Int!, $input: CommitteeInput!) {
    reviseCommittee(id: $id, version: $version, input: $input) {
      ... on LiaisonCommittee { id }
      ... on RosterRefusal { code }
    }
  }
`);
const AppointStaffDocument = graphql(`
  mutation AppointStaff($committeeId: ID!, $input: AppointStaffInput!) {
    appointStaff(committeeId: $committeeId, input: $input) {
      ... on StaffAppointed { id slip { ...Slip_slip } }
      ... on IdentityRefusal { code }
    }
  }
`);
const EndStaffDocument = graphql(`
  mutation EndStaff($staffId: ID!) {
    endStaff(staffId: $staffId) {
      ... on StaffEnded { id }
      ... on RosterRefusal { code }
    }
  }
`);

type Row = CommitteesQuery['liaisonCommittees']['nodes'][number];
const KEYS = ['committee'] as const;
const NO_FILTERS = [] as const;
type Key = (typeof KEYS)[number];
const KINDS: readonly TownshipKind[] = ['TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'HIGH_TECH_ZONE'];

export function Component() {
  const { t } = useTranslation('roster');
  const { number } = useFormats();
  const manages = useViewer().canManageRoster;
  const { filters, setFilters } = useUrlFilters(KEYS);
  const list = useList({
    name: 'COMMITTEES',
    document: CommitteesDocument,
    keys: NO_FILTERS,
    variables: () => ({}),
    pick: (found: CommitteesQuery) => found.liaisonCommittees,
  });
  const chosen = list.rows?.find(({ id }) => id === filters.committee) ?? null;
  const columns = useCommitteeColumns(manages, setFilters);
  return (
    <Page
      telephones
      title={t('nav.committees')}
      subtitle={
        list.rows &&
        t('committee.summary', {
          committees: number(list.total),
          members: number(list.rows.reduce((sum, { memberCount }) => sum + memberCount, 0)),
        })
      }
      action={
        manages && (
          <Button type="primary" onClick={() => setFilters({ committee: 'new' })}>
            {t('committee.create')}
          </Button>
        )
      }
    >
      <DataTable<Row>
        label={t('nav.committees')}
        {...list.table}
        rowKey="id"
        empty={{ title: t('committee.none'), hint: t('committee.noneHint') }}
        columns={columns}
      />
      <CommitteeDrawer
        open={filters.committee !== undefined}
        committee={chosen}
        onClose={() => setFilters({ committee: null })}
        onChanged={list.reload}
      />
    </Page>
  );
}

function useCommitteeColumns(manages: boolean, setFilters: SetFilters<Key>): ListColumns<Row> {
  const { t, i18n } = useTranslation('roster');
  const { number } = useFormats();
  const staffColumns = useStaffColumns();
  return [
    {
      title: t('committee.name'),
      key: 'name',
      inFile: at('name'),
      width: 180,
      render: (_, { id, name }) =>
        manages ? (
          <Button type="link" className="cell-link" onClick={() => setFilters({ committee: id })}>
            {name}
          </Button>
        ) : (
          name
        ),
    },
    {
      title: t('committee.township'),
      key: 'township',
      inFile: [at('townshipName'), at('townshipKind', t('lists:head.kind'), wordsOf(i18n, 'words:townshipKind'))],
      width: 150,
      render: (_, { townshipName, townshipKind }) => `${townshipName} · ${t(`words:townshipKind.${townshipKind}`)}`,
    },
    ...staffColumns,
    {
      title: t('committee.members'),
      key: 'members',
      inFile: at('memberCount'),
      align: 'right',
      width: 90,
      render: (_, { id, memberCount }) => (
        <Link to={`/members?committee=${id}`} className="num">
          {number(memberCount)}
        </Link>
      ),
    },
    {
      title: t('committee.activated'),
      key: 'activated',
      inFile: at('activatedCount'),
      align: 'right',
      width: 130,
      render: (_, { memberCount, activatedCount }) => (
        <span className="num">{`${number(activatedCount)} / ${number(memberCount)}`}</span>
      ),
    },
    {
      title: '',
      key: 'acts',
      width: 130,
      render: (_, { id, viewerCanIssueSlips }) =>
        viewerCanIssueSlips && <Link to={`/committees/${id}/slips`}>{t('slip.print')}</Link>,
    },
  ];
}

/** Who leads each and who is its officers. */
function useStaffColumns(): ListColumns<Row> {
  const { t } = useTranslation('roster');
  const people = (row: Row, duty: CommitteeDuty) =>
    row.staff
      .filter((staff) => staff.duty === duty)
      .map(({ name }) => name)
      .join('、');
  const nobody = <span className="bad">{t('committee.nobody')}</span>;
  return [
    {
      title: t('words:role.DIRECTOR'),
      key: 'director',
      inFile: at('staff[duty=DIRECTOR].name'),
      width: 120,
      render: (_, row) =>
        [people(row, 'DIRECTOR'), ...row.actingDirectors.map(({ name }) => t('acting.named', { name }))]
          .filter(Boolean)
          .join('、') || nobody,
    },
    {
      title: t('words:role.LIAISON_OFFICER'),
      key: 'officers',
      inFile: at('staff[duty=LIAISON_OFFICER].name'),
      width: 170,
      render: (_, row) => people(row, 'LIAISON_OFFICER') || nobody,
    },
  ];
}

interface Typed {
  townshipName: string;
  townshipKind: TownshipKind;
  townshipCode?: string;
  name?: string;
}

interface Drawn {
  readonly open: boolean;
  /** Without: a new one is made. */
  readonly committee: Row | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

function CommitteeDrawer({ open, committee, onClose, onChanged }: Drawn) {
  const { t } = useTranslation('roster');
  const { submit, busy } = useSaveCommittee({ open, committee, onClose, onChanged });
  return (
    <Drawer open={open} onClose={onClose} size={560} destroyOnHidden title={committee?.name ?? t('committee.create')}>
      <ColumnForm<Typed>
        key={`${committee?.id}${committee?.version}`}
        initialValues={
          committee
            ? {
                townshipName: committee.townshipName,
                townshipKind: committee.townshipKind,
                townshipCode: committee.townshipCode ?? '',
                name: committee.name,
              }
            : { townshipKind: 'TOWN' }
        }
        onFinish={submit}
      >
        <TownshipFields />
        <Form.Item name="name" label={t('committee.name')} extra={t('committee.nameHint')} rules={[atMost(t, 60)]}>
          <Input />
        </Form.Item>
        <Form.Item
          name="townshipCode"
          label={t('committee.code')}
          rules={[{ pattern: /^\d{9}$/, message: t('committee.codeHint') }]}
        >
          <Input maxLength={9} inputMode="numeric" />
        </Form.Item>
        <div className="form-acts">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('common:verb.save')}
          </Button>
        </div>
      </ColumnForm>
      {committee && <StaffList committee={committee} onChanged={onChanged} />}
      {committee && <ActingDirectors committee={committee} onChanged={onChanged} />}
    </Drawer>
  );
}

function useSaveCommittee({ open, committee, onClose, onChanged }: Drawn) {
  const { t } = useTranslation('roster');
  const [create, creating] = useCommand(CreateCommitteeDocument, { done: t('committee.created') });
  const [revise, revising] = useCommand(ReviseCommitteeDocument, { done: t('committee.revised') });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key each time the form opens
  const clientMutationId = useMemo(newClientMutationId, [open]);
  const submit = async (typed: Typed) => {
    const outcome = committee
      ? await revise({ id: committee.id, version: committee.version, input: typed })
      : await create({ input: { ...typed, clientMutationId } });
    if (!outcome.ok) return;
    onChanged();
    if (!committee) onClose();
  };
  return { submit, busy: creating.busy || revising.busy };
}

function TownshipFields() {
  const { t } = useTranslation('roster');
  return (
    <div className="two-columns">
      <Form.Item
        name="townshipName"
        label={t('committee.township')}
        rules={[needed(t, t('committee.township')), atMost(t, 40)]}
        required
      >
        <Input />
      </Form.Item>
      <Form.Item name="townshipKind" label={t('committee.kind')} required>
        <Select options={KINDS.map((value) => ({ value, label: t(`words:townshipKind.${value}`) }))} />
      </Form.Item>
    </div>
  );
}

function StaffList({ committee, onChanged }: { committee: Row; onChanged: () => void }) {
  const { t } = useTranslation('roster');
  const [appoint, { busy }] = useCommand(AppointStaffDocument);
  const [form] = Form.useForm();
  const [appointing, setAppointing] = useState(0);
  const [slip, setSlip] = useState<FragmentType<typeof Slip_slip> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key for each appointment
  const clientMutationId = useMemo(newClientMutationId, [appointing]);
  const submit = async (typed: { duty: CommitteeDuty; name: string; phone?: string; loginName?: string }) => {
    const outcome = await appoint({ committeeId: committee.id, input: { ...typed, clientMutationId } });
    if (!outcome.ok) return;
    form.resetFields();
    setAppointing(appointing + 1);
    if ('slip' in outcome.value) setSlip(outcome.value.slip ?? null);
    onChanged();
  };
  return (
    <>
      <h3 className="drawer-heading">{t('staff.title')}</h3>
      <ul className="plain-list">
        {committee.staff.map((staff) => (
          <StaffRow key={staff.id} staff={staff} onChanged={onChanged} />
        ))}
      </ul>
      <h3 className="drawer-heading">{t('staff.appoint')}</h3>
      <p className="quiet">{t('staff.appointHint')}</p>
      <ColumnForm form={form} initialValues={{ duty: 'LIAISON_OFFICER' }} onFinish={submit}>
        <div className="two-columns">
          <Form.Item name="duty" label={t('staff.duty')} required>
            <Select
              options={(['DIRECTOR', 'LIAISON_OFFICER'] as const).map((value) => ({
                value,
                label: t(`words:role.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="name" label={t('member.name')} rules={[needed(t, t('member.name')), atMost(t, 40)]} required>
            <Input />
          </Form.Item>
          <Form.Item name="phone" label={t('member.phone')}>
            <Input inputMode="tel" maxLength={30} />
          </Form.Item>
          <Form.Item name="loginName" label={t('account.loginName')} extra={t('account.loginNameHint')}>
            <Input maxLength={32} />
          </Form.Item>
        </div>
        <div className="form-acts">
          <Button htmlType="submit" loading={busy}>
            {t('staff.appoint')}
          </Button>
        </div>
      </ColumnForm>
      <SlipModal slip={slip} onClose={() => setSlip(null)} />
    </>
  );
}

function StaffRow({
  staff,
  onChanged,
}: {
  staff: CommitteesQuery['liaisonCommittees']['nodes'][number]['staff'][number];
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const [end] = useCommand(EndStaffDocument, { done: t('staff.ended') });
  return (
    <li>
      <span>
        <strong>{staff.name}</strong> {t(`words:role.${staff.duty}`)}
        <span className="quiet num">
          {' '}
          {[staff.phone, t('member.since', { from: date(staff.startsOn) })].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span>
        {staff.accountStatus && <StatusTag kind="account" value={staff.accountStatus} />}
        <Popconfirm
          title={t('staff.sureEnd', { name: staff.name })}
          okText={t('staff.end')}
          cancelText={t('common:verb.cancel')}
          onConfirm={async () => {
            if ((await end({ staffId: staff.id })).ok) onChanged();
          }}
        >
          <Button type="link">{t('staff.end')}</Button>
        </Popconfirm>
      </span>
    </li>
  );
}
