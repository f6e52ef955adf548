import { recoveryCodeInWords, secretInWords, useRecoveryCodesKept, useSecondFactor } from '@bandeng/features/session';
import { CodeQr } from '@bandeng/ui';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';

/** Setting one's own second factor: the password, then the code to scan, then the recovery codes to keep. */
export function Component() {
  const { t } = useTranslation('identity');
  const { step, problem, busy, onPassword, onCode, isNobody, must, has } = useSecondFactor();
  if (isNobody) return <Navigate to="/sign-in?to=/second-factor" replace />;

  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  const alert = problem && <Alert type="error" showIcon title={problem} style={{ marginBottom: 16 }} role="alert" />;
  if (step.at === 'codes') return <RecoveryCodes codes={step.codes} />;
  return (
    <Entrance title={t('factor.title')}>
      <p className="entrance-note">{t(must ? 'factor.must' : 'factor.hint')}</p>
      {step.at === 'password' ? (
        <Form key="password" layout="vertical" size="large" requiredMark={false} onFinish={onPassword}>
          {alert}
          <Form.Item name="password" label={t('current')} rules={rules(t('current'))}>
            <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
          </Form.Item>
          {has && (
            <Form.Item name="code" label={t('factor.present')} rules={rules(t('factor.present'))}>
              <Input autoComplete="one-time-code" maxLength={16} />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" block loading={busy}>
            {t('factor.begin')}
          </Button>
        </Form>
      ) : (
        <Form key="scan" layout="vertical" size="large" requiredMark={false} onFinish={onCode}>
          {alert}
          <p>{t('factor.scan')}</p>
          <CodeQr text={step.uri} size={200} label={t('factor.qr')} />
          <p className="quiet">
            {t('factor.secret')} <b className="slip-code">{secretInWords(step.secret)}</b>
          </p>
          <Form.Item name="code" label={t('factor.code')} rules={rules(t('factor.code'))}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} autoFocus />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={busy}>
            {t('factor.confirm')}
          </Button>
        </Form>
      )}
      <p className="entrance-note">
        {must ? <Link to="/sign-out">{t('factor.leave')}</Link> : <Link to="/">{t('common:verb.back')}</Link>}
      </p>
    </Entrance>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('identity');
  const { leaving, mayLeave, done } = useRecoveryCodesKept();
  if (mayLeave) return <Navigate to="/" replace />;
  return (
    <Entrance title={t('factor.recovery')}>
      <p>{t('factor.recoveryHint')}</p>
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <b className="slip-code">{recoveryCodeInWords(code)}</b>
          </li>
        ))}
      </ul>
      <Button type="primary" size="large" block loading={leaving} onClick={done} style={{ marginTop: 16 }}>
        {t('factor.kept')}
      </Button>
    </Entrance>
  );
}
