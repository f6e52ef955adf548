import { usePublicAddress } from '@bandeng/features/session';
import { newClientMutationId } from '@bandeng/graphql-client';
import { Alert, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { InformantChoicesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { ColumnForm, needed } from '../../shell/forms';
import { useViewer } from '../../viewer';
import type { Informant } from './InformantsPage';

const Nominate = graphql(`
  mutation NominateInformant($input: NominateInformantInput!) {
    nominateInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Appoint = graphql(`
  mutation AppointInformant($input: AppointInformantInput!) {
    appointInformant(input: $input) {
      ... on InformantChanged { id slip { loginName displayName oneTimeCode path } }
      ... on OpinionRefusal { code }
    }
  }
`);
const Activate = graphql(`
  mutation ActivateInformant($input: InformantActInput!) {
    activateInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Revise = graphql(`
  mutation ReviseInformant($input: ReviseInformantInput!) {
    reviseInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
const End = graphql(`
  mutation EndInformant($input: EndInformantInput!) {
    endInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Choices = graphql(`
  query InformantChoices {
    rosterCatalog {
      committees { id name }
      sectors { id name }
      specialCommittees { id name }
    }
  }
`);

const Members = graphql(`
  query InformantMembers($filter: MemberFilter) {
    members(filter: $filter, first: 20) { nodes { id name unit } }
  }
`);

const Offices = graphql(`
  query OwnOffices {
    ownOffices { id name kind members { id name unit } }
  }
`);

/** For whom somebody may nominate: any special committee or sector, or those whose office they are. */
function useNominators() {
  const { t } = useTranslation('informant');
  const { canManageInformants: any } = useViewer();
  const [{ data }] = useQuery({ query: Choices });
  const [{ data: own }] = useQuery({ query: Offices, pause: any });
  const of = (kind: 'SPECIAL_COMMITTEE' | 'SECTOR') =>
    any
      ? (data?.rosterCatalog[kind === 'SECTOR' ? 'sectors' : 'specialCommittees'] ?? [])
      : (own?.ownOffices ?? []).filter((one) => one.kind === kind);
  const options = (kind: 'SPECIAL_COMMITTEE' | 'SECTOR') =>
    of(kind).map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  return {
    committees: data?.rosterCatalog.committees ?? [],
    groups: [
      { label: t('specialCommittees'), options: options('SPECIAL_COMMITTEE') },
      { label: t('sectors'), options: options('SECTOR') },
    ].filter((group) => group.options.length > 0),
    /** An office chooses among its own members; null: any member, looked for by name. */
    membersOf: any
      ? null
      : (nominator?: string) => own?.ownOffices.find(({ id }) => nominator?.endsWith(id))?.members ?? [],
  };
}
type Nominators = ReturnType<typeof useNominators>;

export type InformantAct = 'nominate' | 'appoint' | 'activate' | 'revise' | 'end';

interface Words {
  name: string;
  unit?: string;
  phone?: string;
  committeeId?: string;
  monthlyExpected: number;
  nominator: string;
  memberId?: string;
  termStartsOn: string;
  termEndsOn?: string;
  loginName?: string;
  reason: string;
}

interface Slip {
  readonly loginName: string;
  readonly oneTimeCode: string;
  readonly path: string;
}

/** One act on an informant; appointing somebody without an account shows their slip, once. */
export function InformantModal({
  act,
  informant,
  close,
  done,
}: {
  act: InformantAct;
  informant: Informant | null;
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('informant');
  const [form] = Form.useForm<Words>();
  const [slip, setSlip] = useState<Slip | null>(null);
  const { run, busy } = useInformantAct({ act, informant, onSlip: setSlip, done });
  if (slip) return <AccountSlip done={done} slip={slip} />;
  return (
    <Modal
      open
      title={informant ? `${t(`act.${act}`)} · ${informant.name}` : t(`act.${act}`)}
      okText={t(`act.${act}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="quiet">{t(`actHint.${act}`)}</p>
      <ColumnForm<Words> form={form} onFinish={run} initialValues={blankOf(informant)}>
        <ActFields act={act} informant={informant} />
      </ColumnForm>
    </Modal>
  );
}

const blankOf = (informant: Informant | null): Partial<Words> => ({
  name: informant?.name,
  unit: informant?.unit ?? undefined,
  phone: informant?.phone ?? undefined,
  committeeId: informant?.committeeId ?? undefined,
  monthlyExpected: informant?.monthlyExpected ?? 1,
  termEndsOn: informant?.termEndsOn ?? undefined,
});

const personIn = (words: Words) => ({
  name: words.name,
  unit: words.unit || null,
  phone: words.phone || null,
  committeeId: words.committeeId || null,
  monthlyExpected: words.monthlyExpected,
});

/** Whoever nominates is a special committee or a sector: `SPECIAL_COMMITTEE:id`, `SECTOR:id`. */
function nominatorIn({ nominator }: Words) {
  const [kind, id] = (nominator ?? '').split(':');
  return {
    sectorId: kind === 'SECTOR' ? (id ?? null) : null,
    specialCommitteeId: kind === 'SPECIAL_COMMITTEE' ? (id ?? null) : null,
  };
}

/** Sends what was filled in for this act. */
function useInformantAct({
  act,
  informant,
  onSlip,
  done,
}: {
  act: InformantAct;
  informant: Informant | null;
  onSlip: (slip: Slip) => void;
  done: () => void;
}) {
  const { t } = useTranslation('informant');
  const said = { done: t('done') };
  const [nominate, nominating] = useCommand(Nominate, said);
  const [appoint, appointing] = useCommand(Appoint, said);
  const [activate, activating] = useCommand(Activate, said);
  const [revise, revising] = useCommand(Revise, said);
  const [end, ending] = useCommand(End, said);
  const busy = [nominating, appointing, activating, revising, ending].some((one) => one.busy);
  const clientMutationId = useRef(newClientMutationId()).current;
  const of = { informantId: informant?.id ?? '', version: informant?.version ?? 0 };
  const run = async (words: Words) => {
    const { termStartsOn, reason } = words;
    const termEndsOn = words.termEndsOn || null;
    if (act === 'appoint') {
      const outcome = await appoint({
        input: { ...of, termStartsOn, termEndsOn, loginName: words.loginName || null },
      });
      if (outcome.ok && outcome.value.slip) onSlip(outcome.value.slip);
      else if (outcome.ok) done();
      return;
    }
    const outcome = await {
      nominate: () =>
        nominate({
          input: { ...personIn(words), ...nominatorIn(words), memberId: words.memberId || null, clientMutationId },
        }),
      activate: () => activate({ input: of }),
      revise: () => revise({ input: { ...of, ...personIn(words), termEndsOn } }),
      end: () => end({ input: { ...of, reason } }),
    }[act]();
    if (outcome.ok || outcome.why.code === 'CONFLICT') done();
  };
  return { run, busy };
}

/** What this act asks. */
function ActFields({ act, informant }: { act: InformantAct; informant: Informant | null }) {
  const { t } = useTranslation('informant');
  const nominators = useNominators();
  return (
    <>
      {act === 'nominate' && <NominatorField nominators={nominators} />}
      {act === 'nominate' &&
        (nominators.membersOf ? <OwnMemberField membersOf={nominators.membersOf} /> : <MemberField />)}
      {(act === 'nominate' || act === 'revise') && <PersonFields committees={nominators.committees} />}
      {act === 'appoint' && <AppointFields informant={informant} />}
      {act === 'revise' && informant?.termStartsOn && <DayItem name="termEndsOn" required={false} />}
      {act === 'end' && (
        <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      )}
    </>
  );
}

function AppointFields({ informant }: { informant: Informant | null }) {
  const { t } = useTranslation('informant');
  return (
    <>
      <DayItem name="termStartsOn" required />
      <DayItem name="termEndsOn" required={false} />
      {!informant?.isMember && (
        <Form.Item name="loginName" label={t('loginName')} extra={t('loginNameHint')}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      )}
    </>
  );
}

function DayItem({ name, required }: { name: 'termStartsOn' | 'termEndsOn'; required: boolean }) {
  const { t } = useTranslation('informant');
  return (
    <Form.Item name={name} label={t(name)} {...(required ? { rules: [needed(t, t(name))] } : {})}>
      <DayField />
    </Form.Item>
  );
}

function AccountSlip({ done, slip }: { done: () => void; slip: Slip }) {
  const { t } = useTranslation('informant');
  const { host } = new URL(usePublicAddress());
  return (
    <Modal
      open
      title={t('slip.title')}
      onCancel={done}
      onOk={done}
      cancelButtonProps={{ hidden: true }}
      okText={t('slip.noted')}
    >
      <Alert type="info" showIcon title={t('slip.once')} />
      <p>
        {t('slip.loginName')} <b>{slip.loginName}</b>
      </p>
      <p>
        {t('slip.code')} <b className="num">{slip.oneTimeCode}</b>
      </p>
      <p className="quiet">{t('slip.how', { address: `${host}/portal/activate` })}</p>
    </Modal>
  );
}

function PersonFields({ committees }: { committees: InformantChoicesQuery['rosterCatalog']['committees'] }) {
  const { t } = useTranslation('informant');
  return (
    <>
      <Form.Item name="name" label={t('name')} rules={[needed(t, t('name'))]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="unit" label={t('unit')}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="phone" label={t('phone')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="committeeId" label={t('committee')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="monthlyExpected" label={t('monthlyExpected')} rules={[{ required: true }]}>
        <InputNumber min={0} max={30} precision={0} />
      </Form.Item>
    </>
  );
}

function NominatorField({ nominators: { groups } }: { nominators: Nominators }) {
  const { t } = useTranslation('informant');
  const form = Form.useFormInstance<Words>();
  const [only, ...others] = groups.flatMap(({ options }) => options);
  const alone = others.length === 0 ? only?.value : undefined;
  // Who is the office of one group nominates for that one.
  useEffect(() => {
    if (alone) form.setFieldsValue({ nominator: alone });
  }, [alone, form]);
  return (
    <Form.Item name="nominator" label={t('nominatedBy')} rules={[needed(t, t('nominatedBy'))]}>
      <Select showSearch optionFilterProp="label" options={groups} />
    </Form.Item>
  );
}

/** One of the members of the group, whose name and unit are then filled in. */
function OwnMemberField({ membersOf }: { membersOf: NonNullable<Nominators['membersOf']> }) {
  const { t } = useTranslation('informant');
  const form = Form.useFormInstance<Words>();
  const members = membersOf(Form.useWatch('nominator', form));
  return (
    <Form.Item name="memberId" label={t('memberOf')} extra={t('memberHint')}>
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        onChange={(chosen) => {
          const member = members.find(({ id }) => id === chosen);
          if (member) form.setFieldsValue({ name: member.name, unit: member.unit ?? undefined });
        }}
        options={members.map(({ id, name, unit }) => ({ value: id, label: [name, unit].filter(Boolean).join(' · ') }))}
      />
    </Form.Item>
  );
}

/** The roster member they are, looked for by name. */
function MemberField() {
  const { t } = useTranslation('informant');
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Members, variables: { filter: { text } }, pause: text.trim() === '' });
  return (
    <Form.Item name="memberId" label={t('memberOf')} extra={t('memberHint')}>
      <Select
        allowClear
        showSearch
        filterOption={false}
        onSearch={setText}
        options={(data?.members.nodes ?? []).map(({ id, name, unit }) => ({
          value: id,
          label: [name, unit].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}
