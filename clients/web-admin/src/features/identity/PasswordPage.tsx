import { type TypedPasswords, usePasswordChange } from '@bandeng/features/session';
import { Alert, App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';

export function Component() {
  const { t } = useTranslation('identity');
  const { message } = App.useApp();
  const { submit, busy, problem, isNobody, must } = usePasswordChange((done) => message.success(done, 4));
  if (isNobody) return <Navigate to="/sign-in?to=/" replace />;

  const needed = (what: string) => ({ required: true, message: t('needed', { what }) });
  return (
    <Entrance title={t(must ? 'changeFirst' : 'change')}>
      <Form<TypedPasswords> layout="vertical" size="large" requiredMark={false} onFinish={submit}>
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
      {!must && (
        <p className="entrance-note">
          <Link to="/">{t('common:verb.back')}</Link>
        </p>
      )}
    </Entrance>
  );
}
