import { type TypedPasswords, usePasswordChange } from '@bandeng/features/session';
import { Button, Form, Input, NoticeBar, Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Page } from '../../shell/Page';

export function Component() {
  const { t } = useTranslation('identity');
  const { submit, busy, problem, isNobody, must } = usePasswordChange((content) =>
    Toast.show({ content, duration: 4000 }),
  );
  if (isNobody) return <Navigate to="/sign-in?to=/" replace />;

  const field = (
    name: keyof TypedPasswords,
    label: string,
    autoComplete: 'current-password' | 'new-password',
    help?: string,
  ) => (
    <Form.Item
      name={name}
      label={label}
      description={help}
      rules={[{ required: true, message: t('needed', { what: label }) }]}
    >
      <Input type="password" autoComplete={autoComplete} maxLength={200} clearable />
    </Form.Item>
  );
  return (
    <Page title={t(must ? 'changeFirst' : 'change')} back={must ? undefined : '/me'}>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={submit}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('change')}
          </Button>
        }
      >
        {field('currentPassword', t('current'), 'current-password')}
        {field('newPassword', t('next'), 'new-password', t('changeHint'))}
        {field('again', t('nextAgain'), 'new-password')}
      </Form>
      {problem && <NoticeBar color="alert" content={problem} wrap />}
    </Page>
  );
}
