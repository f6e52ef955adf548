import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { MembersField } from '../research/MembersField';
import { Informants, Nominate, Offices, Revise } from './documents';

type Office = ResultOf<typeof Offices>['ownOffices'][number];
type Nominated = ResultOf<typeof Informants>['informants']['nodes'][number];
interface Words {
  office?: string[];
  memberIds?: string[];
  name: string;
  unit?: string;
  phone?: string;
  committeeId?: string;
  monthlyExpected: string;
}

/** A nomination, or with an id one that is put right. */
export function Component() {
  const { t } = useTranslation('office');
  const { id } = useParams();
  const offices = useKeptQuery(Offices, {}, 'office/choices');
  const nominated = useKeptQuery(Informants, {}, 'office/informants');
  const why = offices.why ?? nominated.why;
  const again = () => {
    offices.again({ requestPolicy: 'network-only' });
    nominated.again({ requestPolicy: 'network-only' });
  };
  const title = t(id ? 'revise' : 'nominate');
  const one = nominated.data?.informants.nodes.find((known) => known.id === id) ?? null;
  if (why) return <ErrorState error={why} onRetry={again} />;
  if (!offices.data || !nominated.data) return <LoadingState what={title} onRetry={again} />;
  return (
    <Page title={title} lead={one?.name ?? t('nominateLead')} back="/office/informants">
      {id && !one?.viewerActs.includes('REVISE') ? (
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      ) : (
        <NominateForm
          one={one}
          offices={offices.data.ownOffices}
          committees={offices.data.rosterCatalog.committees}
          refresh={again}
        />
      )}
    </Page>
  );
}

const wordsOf = (one: Nominated): Words => ({
  ...{ name: one.name, unit: one.unit ?? '', phone: one.phone ?? '', monthlyExpected: String(one.monthlyExpected) },
  committeeId: one.committeeId ?? '',
});

function NominateForm({
  one,
  offices,
  committees,
  refresh,
}: {
  one: Nominated | null;
  offices: readonly Office[];
  committees: readonly { readonly id: string; readonly name: string }[];
  refresh: () => void;
}) {
  const { t } = useTranslation('office');
  const [form] = Form.useForm<Words>();
  const needed = useNeeded();
  const { save, busy } = useNominating(one, offices, refresh);
  const [first] = offices;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={one ? wordsOf(one) : { office: first ? [first.id] : [], monthlyExpected: '1' }}
      onFinish={save}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t(one ? 'revise' : 'nominate')}
        </Button>
      }
    >
      {!one && <WhoFields form={form} offices={offices} />}
      <Form.Item name="name" label={t('field.name')} rules={[needed(t('field.name'))]}>
        <Input maxLength={40} clearable />
      </Form.Item>
      <Form.Item name="unit" label={t('field.unit')}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="phone" label={t('field.phone')}>
        <Input maxLength={20} type="tel" clearable />
      </Form.Item>
      <Form.Item name="committeeId" label={t('field.committee')}>
        <Choice label={t('field.committee')} options={committees} />
      </Form.Item>
      <Form.Item name="monthlyExpected" label={t('field.monthlyExpected')} rules={[needed(t('field.monthlyExpected'))]}>
        <Input type="number" min={0} max={30} inputMode="numeric" />
      </Form.Item>
    </Form>
  );
}

/** A list to choose one of, as the phone shows lists; or none. */
function Choice({
  label,
  options,
  value = '',
  onChange,
}: {
  label: string;
  options: readonly { readonly id: string; readonly name: string }[];
  value?: string;
  onChange?: (id: string) => void;
}) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange?.(event.target.value)}>
      <option value="" />
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** For which office, and which of its members; somebody who is none is written by name. */
function WhoFields({ form, offices }: { form: ReturnType<typeof Form.useForm<Words>>[0]; offices: readonly Office[] }) {
  const { t } = useTranslation('office');
  const needed = useNeeded();
  const chosen = (Form.useWatch('office', form) as string[] | undefined)?.[0];
  const members = (offices.find(({ id }) => id === chosen) ?? offices[0])?.members ?? [];
  const take = (memberIds: string[]) => {
    const memberId = memberIds[memberIds.length - 1];
    const member = members.find(({ id }) => id === memberId);
    form.setFieldsValue({
      memberIds: memberId ? [memberId] : [],
      ...(member && { name: member.name, unit: member.unit ?? '' }),
    });
  };
  return (
    <>
      {offices.length > 1 && (
        <Form.Item name="office" label={t('field.office')} rules={[{ ...needed(t('field.office')), type: 'array' }]}>
          <Selector options={offices.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <Form.Item
        name="memberIds"
        label={t('field.member')}
        description={t('field.memberHint')}
        getValueProps={(value) => ({ value: value ?? [] })}
      >
        <MembersField members={members} onChange={take} />
      </Form.Item>
    </>
  );
}

function useNominating(one: Nominated | null, offices: readonly Office[], refresh: () => void) {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [nominate, nominating] = useCommand(Nominate, { done: t('nominated') });
  const [revise, revising] = useCommand(Revise, { done: t('revised') });
  const save = async ({ office = [], memberIds = [], ...words }: Words) => {
    const person = {
      ...{ name: words.name, unit: words.unit || null, phone: words.phone || null },
      ...{ committeeId: words.committeeId || null, monthlyExpected: Number(words.monthlyExpected) },
    };
    const of = offices.find(({ id }) => id === office[0]) ?? offices[0];
    const outcome = one
      ? await revise({
          input: { ...person, informantId: one.id, version: one.version, termEndsOn: one.termEndsOn ?? null },
        })
      : await nominate({
          input: {
            ...person,
            clientMutationId,
            memberId: memberIds[0] ?? null,
            specialCommitteeId: of?.kind === 'SPECIAL_COMMITTEE' ? of.id : null,
            sectorId: of?.kind === 'SECTOR' ? of.id : null,
          },
        });
    // Where somebody else was quicker, what was written stays and what stands there now is read.
    if (outcome.ok) navigate('/office/informants', { replace: true });
    else refresh();
  };
  return { save, busy: nominating.busy || revising.busy };
}
