import { newClientMutationId } from '@bandeng/graphql-client';
import { Button, Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OrganisationKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { AddOrganisationDocument, CorrectOrganisationDocument, KeptDirectoriesDocument, KINDS } from './documents';
import type { OrganisationShown } from './OrganisationDrawer';

interface Typed {
  committeeId?: string;
  kind: OrganisationKind;
  name: string;
  contactName?: string;
  contactPhone?: string;
  reason?: string;
}

export function OrganisationForm({
  organisation,
  onDone,
  onCancel,
}: {
  organisation: OrganisationShown | null;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('organisation');
  const [{ data }] = useQuery({ query: KeptDirectoriesDocument });
  const committees = data?.keptDirectories.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const [add, adding] = useCommand(AddOrganisationDocument, { done: t('saved') });
  const [correct, correcting] = useCommand(CorrectOrganisationDocument, { done: t('saved') });
  const clientMutationId = useMemo(newClientMutationId, []);
  const submit = async ({ committeeId, reason, ...entry }: Typed) => {
    const outcome = organisation
      ? await correct({ input: { ...entry, id: organisation.id, version: organisation.version, reason } })
      : await add({ input: { ...entry, committeeId: committeeId ?? committees[0]?.value ?? '', clientMutationId } });
    if (outcome.ok) onDone();
  };
  const initial: Partial<Typed> = organisation
    ? {
        kind: organisation.kind,
        name: organisation.name,
        contactName: organisation.contactName ?? '',
        contactPhone: organisation.contactPhone ?? '',
      }
    : {};
  return (
    <ColumnForm<Typed> initialValues={initial} onFinish={submit}>
      {!organisation && committees.length > 1 && (
        <Form.Item name="committeeId" label={t('committee')} rules={[needed(t, t('committee'))]} required>
          <Select showSearch={{ optionFilterProp: 'label' }} options={committees} />
        </Form.Item>
      )}
      <EntryFields />
      {organisation && (
        <Form.Item name="reason" label={t('correctReason')} extra={t('correctHint')} rules={[atMost(t, 1000)]}>
          <Input />
        </Form.Item>
      )}
      <div className="form-acts">
        <Button onClick={onCancel}>{t('common:verb.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={adding.busy || correcting.busy}>
          {t('common:verb.save')}
        </Button>
      </div>
    </ColumnForm>
  );
}

function EntryFields() {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Form.Item name="kind" label={t('ofKind')} rules={[needed(t, t('ofKind'))]} required>
        <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={[needed(t, t('name')), atMost(t, 60)]} required>
        <Input />
      </Form.Item>
      <div className="two-columns">
        <Form.Item name="contactName" label={t('contactName')} rules={[atMost(t, 40)]}>
          <Input />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('contactPhone')} extra={t('contactHint')} rules={[atMost(t, 30)]}>
          <Input />
        </Form.Item>
      </div>
    </>
  );
}
