import { useSignIn, useSignInElsewhere } from '@bandeng/features/session';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';
import { ElsewhereDoors, ElsewhereFactor } from './ElsewhereDoors';

export function Component() {
  const { t } = useTranslation('identity');
  const signIn = useSignIn();
  const elsewhere = useSignInElsewhere();
  if (signIn.goesTo) return <Navigate to={signIn.goesTo} replace />;
  return (
    <Entrance title={t('signIn')}>
      {elsewhere.factor ? (
        <ElsewhereFactor elsewhere={elsewhere} />
      ) : (
        <>
          <ByPassword {...signIn} problem={signIn.problem ?? elsewhere.problem} />
          <ElsewhereDoors elsewhere={elsewhere} />
          <p className="entrance-note">{t('forgotten')}</p>
        </>
      )}
    </Entrance>
  );
}

function ByPassword({ submit, busy, problem, codeAsked }: Omit<ReturnType<typeof useSignIn>, 'goesTo'>) {
  const { t } = useTranslation('identity');
  return (
    <Form layout="vertical" size="large" requiredMark={false} onFinish={submit}>
      {problem && <Alert type="error" showIcon message={problem} style={{ marginBottom: 16 }} role="alert" />}
      <Form.Item
        name="loginName"
        label={t('account')}
        rules={[{ required: true, message: t('needed', { what: t('account') }) }]}
      >
        <Input autoComplete="username" autoFocus maxLength={64} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('password')}
        rules={[{ required: true, message: t('needed', { what: t('password') }) }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      {codeAsked && (
        <Form.Item
          name="code"
          label={t('factor.code')}
          extra={t('factor.codeHint')}
          rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" autoFocus maxLength={16} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t('signIn')}
      </Button>
    </Form>
  );
}
