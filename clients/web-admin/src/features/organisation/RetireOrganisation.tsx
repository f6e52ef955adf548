import { todayInChina } from '@bandeng/ui';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import {
  OrganisationChoicesDocument,
  RenameOrganisationDocument,
  RestoreOrganisationDocument,
  RetireOrganisationDocument,
} from './documents';
import type { OrganisationShown } from './OrganisationDrawer';

interface Acting {
  readonly organisation: OrganisationShown;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Retiring {
  readonly on: string;
  readonly successorId?: string;
  readonly takesOver?: boolean;
  readonly reason: string;
}

/** 停用: from a day on, with or without somebody in its place. */
export function RetireOrganisation({ organisation, onDone, onCancel }: Acting) {
  const { t } = useTranslation('organisation');
  const { id, version, committeeId } = organisation;
  const [retire, { busy }] = useCommand(RetireOrganisationDocument, { done: t('retireDone') });
  const [{ data }] = useQuery({ query: OrganisationChoicesDocument, variables: { committeeId } });
  const [form] = Form.useForm<Retiring>();
  const successor = Form.useWatch('successorId', form);
  const submit = async ({ takesOver, ...rest }: Retiring) => {
    const outcome = await retire({
      input: { id, version, takesOver: Boolean(rest.successorId && takesOver), ...rest },
    });
    if (outcome.ok) onDone();
  };
  return (
    <ColumnForm<Retiring> form={form} initialValues={{ on: todayInChina(), takesOver: true }} onFinish={submit}>
      <p className="quiet">{t('retireHint')}</p>
      <Form.Item name="on" label={t('retireOn')} rules={[{ required: true, message: t('retireOn') }]} required>
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item name="successorId" label={t('successor')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={data?.organisationChoices
            .filter((one) => one.id !== id)
            .map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
      {successor && (
        <Form.Item name="takesOver" valuePropName="checked" extra={t('takesOverHint')}>
          <Checkbox>{t('takesOver')}</Checkbox>
        </Form.Item>
      )}
      <Reason busy={busy} verb={t('retire')} onCancel={onCancel} />
    </ColumnForm>
  );
}

/** 更名: from a day on; written wrong, it is put right instead. */
export function RenameOrganisation({ organisation: { id, version, name }, onDone, onCancel }: Acting) {
  const { t } = useTranslation('organisation');
  const [rename, { busy }] = useCommand(RenameOrganisationDocument, { done: t('renameDone') });
  const submit = async (typed: { name: string; on: string; reason: string }) => {
    const outcome = await rename({ input: { id, version, ...typed } });
    if (outcome.ok) onDone();
  };
  return (
    <ColumnForm initialValues={{ name, on: todayInChina() }} onFinish={submit}>
      <p className="quiet">{t('renameHint')}</p>
      <Form.Item name="name" label={t('newName')} rules={[needed(t, t('newName')), atMost(t, 60)]} required>
        <Input />
      </Form.Item>
      <Form.Item name="on" label={t('renameOn')} rules={[needed(t, t('renameOn'))]} required>
        <DayField allowClear={false} max={todayInChina()} />
      </Form.Item>
      <Reason busy={busy} verb={t('rename')} onCancel={onCancel} />
    </ColumnForm>
  );
}

/** 恢复: it is chosen again. */
export function RestoreOrganisation({ organisation: { id, version }, onDone, onCancel }: Acting) {
  const { t } = useTranslation('organisation');
  const [restore, { busy }] = useCommand(RestoreOrganisationDocument, { done: t('restoreDone') });
  const submit = async ({ reason }: { reason: string }) => {
    const outcome = await restore({ id, version, reason });
    if (outcome.ok) onDone();
  };
  return (
    <ColumnForm onFinish={submit}>
      <p className="quiet">{t('restoreHint')}</p>
      <Reason busy={busy} verb={t('restore')} onCancel={onCancel} />
    </ColumnForm>
  );
}

function Reason({ busy, verb, onCancel }: { busy: boolean; verb: string; onCancel: () => void }): ReactNode {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason')), atMost(t, 1000)]} required>
        <Input.TextArea rows={2} />
      </Form.Item>
      <div className="form-acts">
        <Button onClick={onCancel}>{t('common:verb.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {verb}
        </Button>
      </div>
    </>
  );
}
