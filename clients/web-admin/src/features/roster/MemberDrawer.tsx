import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, todayInChina, useFormats } from '@bandeng/ui';
import { Button, Descriptions, Drawer, Form, Input, Modal, Select, Timeline } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { Gender, MemberQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { useCatalog } from './catalog';
import { MemberDrawerActs } from './MemberDrawerActs';
import { MemberHistory } from './MemberHistory';

export const MemberDocument = graphql(`
  query Member($id: ID!) {
    member(id: $id) {
      id
      version
      name
      gender
      party
      committeeId
      committeeName
      sectorId
      sectorName
      specialCommittees { id name }
      unit
      post
      duty
      phone
      skillTags
      term
      termStartsOn
      termEndsOn
      isInTerm
      accountStatus
      loginName
      memberships { id committeeName startsOn endsOn }
      standings {
        id
        startsOn
        sectorName
        specialCommitteeNames
        unit
        post
        duty
        phone
        reason
        enteredByName
        isToCome
      }
      terms { id number startsOn endsOn }
      departures { id kind lastOn reason recordedByName recordedAt takenBackAt takenBackReason }
      viewerCanRevise
      viewerCanMove
    }
  }
`);
const CreateMemberDocument = graphql(`
  mutation CreateMember($input: CreateMemberInput!) {
    createMember(input: $input) { ... on Member { id } ... on RosterRefusal { code } }
  }
`);
const ReviseMemberDocument = graphql(`
  mutation ReviseMember($id: ID!, $version: Int!, $input: MemberInput!) {
    reviseMember(id: $id, version: $version, input: $input) { ... on Member { id } ... on RosterRefusal { code } }
  }
`);
const MoveMemberDocument = graphql(`
  mutation MoveMember($memberId: ID!, $committeeId: ID, $startsOn: LocalDate!) {
    moveMember(memberId: $memberId, committeeId: $committeeId, startsOn: $startsOn) {
      ... on Member { id }
      ... on RosterRefusal { code }
    }
  }
`);

type MemberDetail = NonNullable<MemberQuery['member']>;

/** One member: what is known, where they were, and the ways to change it. `new` is an empty form. */
export function MemberDrawer({
  id,
  onClose,
  onChanged,
}: {
  id: string | null;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const isNew = id === 'new';
  const [{ data, error, fetching }, again] = useQuery({
    query: MemberDocument,
    variables: { id: id ?? '' },
    pause: !id || isNew,
    requestPolicy: 'cache-and-network',
  });
  const [editing, setEditing] = useState(false);
  const [moving, setMoving] = useState(false);
  useEffect(() => setEditing(id === 'new'), [id]);
  const member = !isNew && data?.member?.id === id ? data.member : null;
  const changed = () => {
    setEditing(false);
    setMoving(false);
    onChanged();
    if (isNew) onClose();
    else again({ requestPolicy: 'network-only' });
  };
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      size={640}
      destroyOnHidden
      title={isNew ? t('members.create') : (member?.name ?? t('nav.members'))}
      extra={
        member &&
        !editing && (
          <MemberDrawerActs
            member={member}
            onMove={() => setMoving(true)}
            onEdit={() => setEditing(true)}
            onChanged={changed}
          />
        )
      }
    >
      {isNew && <MemberForm member={null} onDone={changed} onCancel={onClose} />}
      {!isNew && error && !member && <ErrorState error={codedError(error)} onRetry={() => again()} />}
      {!isNew && !error && !member && (fetching ? <LoadingState /> : <ErrorState error={{ code: 'NOT_FOUND' }} />)}
      {member && editing && <MemberForm member={member} onDone={changed} onCancel={() => setEditing(false)} />}
      {member && !editing && <MemberShown member={member} onChanged={changed} />}
      {member && <MoveMember member={member} open={moving} onDone={changed} onCancel={() => setMoving(false)} />}
    </Drawer>
  );
}

function MemberShown({ member, onChanged }: { member: MemberDetail; onChanged: () => void }) {
  return (
    <>
      <MemberFacts member={member} />
      <MemberHistory member={member} onChanged={onChanged} />
    </>
  );
}

function MemberFacts({ member }: { member: MemberDetail }) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const facts: [string, React.ReactNode][] = [
    [t('member.committee'), member.committeeName ?? <span className="bad">{t('member.nowhere')}</span>],
    [t('member.sector'), member.sectorName],
    [t('member.specialCommittees'), member.specialCommittees.map(({ name }) => name).join('、')],
    [t('member.gender'), member.gender && t(`gender.${member.gender}`)],
    [t('member.party'), member.party],
    [t('member.unit'), member.unit],
    [t('member.post'), member.post],
    [t('member.duty'), member.duty],
    [t('member.phone'), member.phone],
    [t('member.skillTags'), member.skillTags.join('、')],
    [t('member.term'), [member.term, termOf(member, date, t)].filter(Boolean).join(' · ')],
    [
      t('member.account'),
      <span key="account">
        <StatusTag kind="account" value={member.accountStatus ?? 'NONE'} /> {member.loginName}
      </span>,
    ],
  ];
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={facts.map(([label, children]) => ({
          key: label,
          label,
          children: children || <span className="quiet">{t('common:none')}</span>,
        }))}
      />
      <h3 className="drawer-heading">{t('member.history')}</h3>
      {member.memberships.length === 0 ? (
        <p className="quiet">{t('member.noHistory')}</p>
      ) : (
        <Timeline
          items={member.memberships.map(({ id, committeeName, startsOn, endsOn }) => ({
            key: id,
            color: endsOn ? 'gray' : 'green',
            content: (
              <>
                <strong>{committeeName}</strong>
                <br />
                <span className="quiet num">
                  {endsOn
                    ? t('member.stayed', { from: date(startsOn), to: date(endsOn) })
                    : t('member.since', { from: date(startsOn) })}
                </span>
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

function termOf(
  { termStartsOn, termEndsOn }: MemberDetail,
  date: (day: string) => string,
  t: (key: string, options: Record<string, unknown>) => string,
): string | null {
  if (termStartsOn && termEndsOn) return t('member.stayed', { from: date(termStartsOn), to: date(termEndsOn) });
  if (termStartsOn) return t('member.since', { from: date(termStartsOn) });
  return termEndsOn ? t('member.until', { to: date(termEndsOn) }) : null;
}

interface Typed {
  name: string;
  committeeId?: string;
  gender?: Gender;
  party?: string;
  sectorId?: string;
  specialCommitteeIds?: string[];
  unit?: string;
  post?: string;
  phone?: string;
  skillTags?: string[];
  term?: string;
  inTermFrom?: string | null;
  inTermTo?: string | null;
}

const writtenOf = (member: MemberDetail): Partial<Typed> => ({
  name: member.name,
  gender: member.gender ?? undefined,
  party: member.party ?? '',
  sectorId: member.sectorId ?? undefined,
  specialCommitteeIds: member.specialCommittees.map(({ id }) => id),
  unit: member.unit ?? '',
  post: member.post ?? '',
  phone: member.phone ?? '',
  skillTags: [...member.skillTags],
  term: member.term ?? '',
  inTermFrom: member.termStartsOn,
  inTermTo: member.termEndsOn,
});

function MemberForm({
  member,
  onDone,
  onCancel,
}: {
  member: MemberDetail | null;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('roster');
  const catalog = useCatalog();
  const { submit, busy } = useSaveMember(member, onDone);
  const text = (name: keyof Typed, max: number) => (
    <Form.Item name={name} label={t(`member.${name}`)} rules={[atMost(t, max)]}>
      <Input />
    </Form.Item>
  );
  return (
    <ColumnForm<Typed> initialValues={member ? writtenOf(member) : {}} onFinish={submit}>
      <Form.Item name="name" label={t('member.name')} rules={[needed(t, t('member.name')), atMost(t, 50)]} required>
        <Input autoFocus />
      </Form.Item>
      {!member && (
        <Form.Item name="committeeId" label={t('member.committee')} extra={t('member.committeeHint')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={catalog.committees} />
        </Form.Item>
      )}
      <GenderAndBirth text={text} />
      <Form.Item name="sectorId" label={t('member.sector')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={catalog.sectors} />
      </Form.Item>
      <Form.Item name="specialCommitteeIds" label={t('member.specialCommittees')} extra={t('member.atMostTwo')}>
        <Select mode="multiple" maxCount={2} optionFilterProp="label" options={catalog.specialCommittees} />
      </Form.Item>
      {text('unit', 300)}
      {text('post', 200)}
      {text('phone', 30)}
      <Form.Item name="skillTags" label={t('member.skillTags')} extra={t('member.skillTagsHint')}>
        <Select mode="tags" maxCount={20} tokenSeparators={[',', '、', ' ']} open={false} suffixIcon={null} />
      </Form.Item>
      {text('term', 40)}
      <TermFields />
      <div className="form-acts">
        <Button onClick={onCancel}>{t('common:verb.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('common:verb.save')}
        </Button>
      </div>
    </ColumnForm>
  );
}

/** Puts down a new member, or what has changed of one. */
function useSaveMember(member: MemberDetail | null, onDone: () => void) {
  const { t } = useTranslation('roster');
  const [create, creating] = useCommand(CreateMemberDocument, { done: t('members.created') });
  const [revise, revising] = useCommand(ReviseMemberDocument, { done: t('members.revised') });
  const clientMutationId = useMemo(newClientMutationId, []);
  const submit = async ({ committeeId, inTermFrom, inTermTo, ...typed }: Typed) => {
    const input = {
      ...typed,
      termStartsOn: inTermFrom ?? null,
      termEndsOn: inTermTo ?? null,
    };
    const outcome = member
      ? await revise({ id: member.id, version: member.version, input })
      : await create({ input: { ...input, committeeId: committeeId ?? null, clientMutationId } });
    if (outcome.ok) onDone();
  };
  return { submit, busy: creating.busy || revising.busy };
}

function GenderAndBirth({ text }: { text: (name: keyof Typed, max: number) => ReactNode }) {
  const { t } = useTranslation('roster');
  return (
    <div className="two-columns">
      <Form.Item name="gender" label={t('member.gender')}>
        <Select
          allowClear
          options={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))}
        />
      </Form.Item>
      {text('party', 60)}
    </div>
  );
}

function TermFields() {
  const { t } = useTranslation('roster');
  return (
    <div className="two-columns">
      <Form.Item name="inTermFrom" label={t('member.inTermFrom')}>
        <DayField />
      </Form.Item>
      <Form.Item name="inTermTo" label={t('member.inTermTo')}>
        <DayField />
      </Form.Item>
    </div>
  );
}

/** Leaving every committee is chosen, never what a forgotten field means. */
const NOWHERE = 'NOWHERE';

function MoveMember({
  member,
  open,
  onDone,
  onCancel,
}: {
  member: MemberDetail;
  open: boolean;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('roster');
  const catalog = useCatalog();
  const [form] = Form.useForm<{ committeeId: string; startsOn: string }>();
  const [move, { busy }] = useCommand(MoveMemberDocument, { done: t('member.moved') });
  const submit = async ({ committeeId, startsOn }: { committeeId: string; startsOn: string }) => {
    const outcome = await move({
      memberId: member.id,
      committeeId: committeeId === NOWHERE ? null : committeeId,
      startsOn,
    });
    if (outcome.ok) onDone();
  };
  return (
    <Modal
      open={open}
      onCancel={onCancel}
      title={t('member.moveTitle', { name: member.name })}
      okText={t('member.move')}
      confirmLoading={busy}
      onOk={form.submit}
      destroyOnHidden
    >
      <p className="quiet">{t('member.moveHint')}</p>
      <ColumnForm form={form} initialValues={{ startsOn: todayInChina() }} onFinish={submit}>
        <ToCommitteeField catalog={catalog} member={member} />
        <Form.Item
          name="startsOn"
          label={t('member.moveOn')}
          rules={[{ required: true, message: t('member.moveOn') }]}
          required
        >
          <DayField allowClear={false} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

function ToCommitteeField({
  catalog,
  member,
}: {
  catalog: {
    committees: { value: string; label: string }[];
    sectors: { value: string; label: string }[];
    specialCommittees: { value: string; label: string }[];
    departments: { value: string; label: string }[];
    again: () => void;
  };
  member: MemberDetail;
}) {
  const { t } = useTranslation('roster');
  return (
    <Form.Item
      name="committeeId"
      label={t('member.moveTo')}
      rules={[{ required: true, message: t('member.moveTo') }]}
      required
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...catalog.committees.filter(({ value }) => value !== member.committeeId),
          ...(member.committeeId ? [{ value: NOWHERE, label: t('member.moveNowhere') }] : []),
        ]}
      />
    </Form.Item>
  );
}
