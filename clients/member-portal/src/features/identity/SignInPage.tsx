import { useSignIn, useSignInElsewhere } from '@bandeng/features/session';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';
import { Card, RowLink } from '../../shell/Page';
import { ElsewhereDoors, ElsewhereFactor } from './ElsewhereDoors';

export function Component() {
  const { t } = useTranslation('identity');
  const { submit, busy, problem, codeAsked, goesTo } = useSignIn();
  const elsewhere = useSignInElsewhere();
  const why = problem ?? elsewhere.problem;
  if (goesTo) return <Navigate to={goesTo} replace />;
  if (elsewhere.factor) {
    return (
      <Entrance title={t('signIn')}>
        <ElsewhereFactor elsewhere={elsewhere} />
      </Entrance>
    );
  }
  return (
    <Entrance title={t('signIn')}>
      <SignInForm submit={submit} busy={busy} codeAsked={codeAsked} />
      {why && <NoticeBar color="alert" content={why} wrap />}
      <ElsewhereDoors elsewhere={elsewhere} />
      <p className="lead">{t('forgotten')}</p>
      <Card>
        <RowLink to="/activate">{t('haveSlip')}</RowLink>
        <RowLink to="/welcome">{t('shell:open.title')}</RowLink>
      </Card>
    </Entrance>
  );
}

type SignIn = ReturnType<typeof useSignIn>;

function SignInForm({ submit, busy, codeAsked }: Pick<SignIn, 'submit' | 'busy' | 'codeAsked'>) {
  const { t } = useTranslation('identity');
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={submit}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('signIn')}
        </Button>
      }
    >
      <Form.Item
        name="loginName"
        label={t('account')}
        rules={[{ required: true, message: t('needed', { what: t('account') }) }]}
      >
        <Input autoComplete="username" autoCapitalize="off" maxLength={64} clearable />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('password')}
        rules={[{ required: true, message: t('needed', { what: t('password') }) }]}
      >
        <Input type="password" autoComplete="current-password" maxLength={200} clearable />
      </Form.Item>
      {codeAsked && (
        <Form.Item
          name="code"
          label={t('factor.code')}
          description={t('factor.codeHint')}
          rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" autoFocus maxLength={16} clearable />
        </Form.Item>
      )}
    </Form>
  );
}
