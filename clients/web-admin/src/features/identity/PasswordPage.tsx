import { useWords } from '@bandeng/ui';
import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { ChangePasswordDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { useViewerState } from '../../viewer';

interface Typed {
  currentPassword: string;
  newPassword: string;
  again: string;
}

export function Component() {
  const { t } = useTranslation('identity');
  const words = useWords();
  const go = useNavigate();
  const { message } = App.useApp();
  const { viewer, asking, refresh } = useViewerState();
  const [change, { busy }] = useCommand(ChangePasswordDocument, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  if (!viewer && !asking) return <Navigate to="/sign-in?to=/" replace />;

  const submit = async ({ currentPassword, newPassword }: Typed) => {
    setProblem(null);
    const outcome = await change({ input: { currentPassword, newPassword } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    message.success(t('changed'), 4);
    refresh();
    go('/');
  };
  const needed = (what: string) => ({ required: true, message: t('needed', { what }) });
  return (
    <Entrance title={t(viewer?.mustChangePassword ? 'changeFirst' : 'change')}>
      <Form<Typed> layout="vertical" size="large" requiredMark={false} onFinish={submit}>
        {problem && <Alert type="error" showIcon message={problem} style={{ marginBottom: 16 }} role="alert" />}
        <Form.Item name="currentPassword" label={t('current')} rules={[needed(t('current'))]}>
          <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="newPassword" label={t('next')} extra={t('changeHint')} rules={[needed(t('next'))]}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('nextAgain')}
          dependencies={['newPassword']}
          rules={[
            needed(t('nextAgain')),
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('different'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('change')}
        </Button>
      </Form>
      {!viewer?.mustChangePassword && (
        <p className="entrance-note">
          <Link to="/">{t('common:verb.back')}</Link>
        </p>
      )}
    </Entrance>
  );
}
