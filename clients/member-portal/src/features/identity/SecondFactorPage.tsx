import { recoveryCodeInWords, secretInWords, useRecoveryCodesKept, useSecondFactor } from '@bandeng/features/session';
import { CodeQr } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Card, Page, RowLink } from '../../shell/Page';
import styles from './identity.module.css';

/** Setting one's own second factor: the password, then the secret for the authenticator, then the recovery codes. */
export function Component() {
  const { t } = useTranslation('identity');
  const { step, problem, busy, onPassword, onCode, isNobody, must, has } = useSecondFactor();
  if (isNobody) return <Navigate to="/sign-in?to=/second-factor" replace />;

  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  const act = (words: string, busy: boolean) => (
    <Button block color="primary" type="submit" loading={busy}>
      {words}
    </Button>
  );
  if (step.at === 'codes') return <RecoveryCodes codes={step.codes} />;
  return (
    <Page title={t('factor.title')} lead={t(must ? 'factor.must' : 'factor.hint')} back={must ? undefined : '/me'}>
      {step.at === 'password' ? (
        <Form
          key="password"
          layout="vertical"
          requiredMarkStyle="none"
          onFinish={onPassword}
          footer={act(t('factor.begin'), busy)}
        >
          <Form.Item name="password" label={t('current')} rules={rules(t('current'))}>
            <Input type="password" autoComplete="current-password" maxLength={200} clearable />
          </Form.Item>
          {has && (
            <Form.Item name="code" label={t('factor.present')} rules={rules(t('factor.present'))}>
              <Input autoComplete="one-time-code" maxLength={16} clearable />
            </Form.Item>
          )}
        </Form>
      ) : (
        <>
          <Card title={t('factor.scan')}>
            <CodeQr text={step.uri} size={200} label={t('factor.qr')} />
            <p>
              {t('factor.secret')} <b className="num">{secretInWords(step.secret)}</b>
            </p>
            <a className="button" href={step.uri}>
              {t('factor.openApp')}
            </a>
          </Card>
          <Form
            key="scan"
            layout="vertical"
            requiredMarkStyle="none"
            onFinish={onCode}
            footer={act(t('factor.confirm'), busy)}
          >
            <Form.Item name="code" label={t('factor.code')} rules={rules(t('factor.code'))}>
              <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} clearable />
            </Form.Item>
          </Form>
        </>
      )}
      {problem && <NoticeBar color="alert" content={problem} wrap />}
      {must && (
        <Card>
          <RowLink to="/sign-out">{t('factor.leave')}</RowLink>
        </Card>
      )}
    </Page>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('identity');
  const { leaving, mayLeave, done } = useRecoveryCodesKept();
  if (mayLeave) return <Navigate to="/" replace />;
  return (
    <Page title={t('factor.recovery')} lead={t('factor.recoveryHint')}>
      <Card>
        <ul className={`${styles.recoveryCodes} num`}>
          {codes.map((code) => (
            <li key={code}>
              <b>{recoveryCodeInWords(code)}</b>
            </li>
          ))}
        </ul>
      </Card>
      <Button block color="primary" loading={leaving} onClick={done}>
        {t('factor.kept')}
      </Button>
    </Page>
  );
}
