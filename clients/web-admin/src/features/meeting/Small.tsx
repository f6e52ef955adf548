import { Button, Form, Input, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A short form that opens beside its act and closes when it was done. */
export function Small<Values extends object>({
  label,
  onSubmit,
  children,
  initial,
  quiet = false,
}: {
  label: string;
  onSubmit: (values: Values) => Promise<boolean>;
  children: ReactNode;
  /** What stands in the fields at first. */
  initial?: Partial<Values>;
  quiet?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (values: Values) => {
    setBusy(true);
    if (await onSubmit(values)) setShown(false);
    setBusy(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      placement="rightTop"
      trigger="click"
      destroyOnHidden
      content={
        <Form<Values> layout="vertical" onFinish={submit} style={{ width: 300 }} initialValues={initial}>
          {children}
          <Button type="primary" htmlType="submit" loading={busy}>
            {label}
          </Button>
        </Form>
      }
    >
      <Button size="small" type={quiet ? 'text' : 'default'}>
        {label}
      </Button>
    </Popover>
  );
}

/** The same where only a reason is asked. */
export function WithReason({ label, onSubmit }: { label: string; onSubmit: (reason: string) => Promise<boolean> }) {
  const { t } = useTranslation('corrections');
  return (
    <Small<{ reason: string }> label={label} onSubmit={({ reason }) => onSubmit(reason)}>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={1000} autoFocus rows={3} />
      </Form.Item>
    </Small>
  );
}
