import { Checkbox, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../act';
import { atMost, ColumnForm, needed } from '../forms';
import { KeepListViewDocument, ReviseListViewDocument } from './documents';
import type { View } from './ListViews';
import type { ListHandle } from './useList';

interface Typed {
  name: string;
  isShared?: boolean;
}

/** A name for the list as it stands, or another for the one that is kept. */
export function ViewForm({
  view,
  list,
  canShare,
  onClose,
  onDone,
}: {
  view: View | null;
  list: ListHandle;
  canShare: boolean;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('lists');
  const [form] = Form.useForm<Typed>();
  const [keep, keeping] = useCommand(KeepListViewDocument, { done: t('kept') });
  const [revise, revising] = useCommand(ReviseListViewDocument, { done: t('revised') });
  const submit = async ({ name, isShared = false }: Typed) => {
    const outcome = view
      ? await revise({ input: { id: view.id, version: view.version, name, isShared } })
      : await keep({ input: { list: list.name, query: list.query, name, isShared } });
    if (!outcome.ok) return;
    onDone();
    onClose();
  };
  return (
    <Modal
      open
      title={t(view ? 'revise' : 'keep')}
      okText={t('common:verb.save')}
      confirmLoading={keeping.busy || revising.busy}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <ColumnForm<Typed>
        form={form}
        initialValues={view ? { name: view.name, isShared: view.isShared } : {}}
        onFinish={submit}
      >
        <Form.Item name="name" label={t('name')} rules={[needed(t, t('name')), atMost(t, 20)]}>
          <Input autoFocus onPressEnter={() => form.submit()} />
        </Form.Item>
        {canShare && (
          <Form.Item name="isShared" valuePropName="checked">
            <Checkbox>{t('share')}</Checkbox>
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}
