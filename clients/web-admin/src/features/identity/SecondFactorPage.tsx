import { CodeQr, useWords } from '@bandeng/ui';
import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import type { ViewerQuery } from '../../generated/graphql';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { useViewerState } from '../../viewer';

type Step =
  | { at: 'password' }
  | { at: 'scan'; secret: string; uri: string }
  | { at: 'codes'; codes: readonly string[] };

/** Setting one's own second factor: the password, then the code to scan, then the recovery codes to keep. */
export function Component() {
  const { t } = useTranslation('identity');
  const { viewer, asking } = useViewerState();
  const [step, setStep] = useState<Step>({ at: 'password' });
  const [problem, setProblem] = useState<string | null>(null);
  if (!viewer && !asking) return <Navigate to="/sign-in?to=/second-factor" replace />;
  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  const alert = problem && <Alert type="error" showIcon title={problem} style={{ marginBottom: 16 }} role="alert" />;
  if (step.at === 'codes') return <RecoveryCodes codes={step.codes} />;
  return (
    <Entrance title={t('factor.title')}>
      <p className="entrance-note">{t(viewer?.mustSetSecondFactor ? 'factor.must' : 'factor.hint')}</p>
      {step.at === 'password' ? (
        <PasswordStep
          key="password"
          alert={alert}
          rules={rules}
          viewer={viewer}
          setProblem={setProblem}
          setStep={setStep}
        />
      ) : (
        <ScanStep key="scan" alert={alert} step={step} rules={rules} setProblem={setProblem} setStep={setStep} />
      )}
      <p className="entrance-note">
        {viewer?.mustSetSecondFactor ? (
          <Link to="/sign-out">{t('factor.leave')}</Link>
        ) : (
          <Link to="/">{t('common:verb.back')}</Link>
        )}
      </p>
    </Entrance>
  );
}

function PasswordStep({
  alert,
  rules,
  viewer,
  setProblem,
  setStep,
}: {
  alert: ReactNode;
  rules: (what: string) => { required: boolean; message: string }[];
  viewer: ViewerQuery['viewer'];
  setProblem: (next: string | null) => void;
  setStep: (next: Step) => void;
}) {
  const { t } = useTranslation('identity');
  const words = useWords();
  const [begin, beginning] = useCommand(BeginSecondFactorDocument, { quiet: true });
  const onPassword = async (input: { password: string; code?: string }) => {
    setProblem(null);
    const outcome = await begin({ input });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if ('secret' in outcome.value) setStep({ at: 'scan', secret: outcome.value.secret, uri: outcome.value.uri });
  };
  return (
    <Form layout="vertical" size="large" requiredMark={false} onFinish={onPassword}>
      {alert}
      <Form.Item name="password" label={t('current')} rules={rules(t('current'))}>
        <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
      </Form.Item>
      {viewer?.hasSecondFactor && (
        <Form.Item name="code" label={t('factor.present')} rules={rules(t('factor.present'))}>
          <Input autoComplete="one-time-code" maxLength={16} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={beginning.busy}>
        {t('factor.begin')}
      </Button>
    </Form>
  );
}

function ScanStep({
  alert,
  step,
  rules,
  setProblem,
  setStep,
}: {
  alert: ReactNode;
  step: { at: 'scan'; secret: string; uri: string };
  rules: (what: string) => { required: boolean; message: string }[];
  setProblem: (next: string | null) => void;
  setStep: (next: Step) => void;
}) {
  const { t } = useTranslation('identity');
  const words = useWords();
  const [confirm, confirming] = useCommand(ConfirmSecondFactorDocument, { quiet: true });
  const onCode = async ({ code }: { code: string }) => {
    setProblem(null);
    const outcome = await confirm({ code });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if ('recoveryCodes' in outcome.value) setStep({ at: 'codes', codes: outcome.value.recoveryCodes });
  };
  return (
    <Form layout="vertical" size="large" requiredMark={false} onFinish={onCode}>
      {alert}
      <p>{t('factor.scan')}</p>
      <CodeQr text={step.uri} size={200} label={t('factor.qr')} />
      <p className="quiet">
        {t('factor.secret')} <b className="slip-code">{step.secret.replace(/(.{4})/g, '$1 ')}</b>
      </p>
      <Form.Item name="code" label={t('factor.code')} rules={rules(t('factor.code'))}>
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={confirming.busy}>
        {t('factor.confirm')}
      </Button>
    </Form>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('identity');
  const { viewer, refresh } = useViewerState();
  const [leaving, setLeaving] = useState(false);
  // Until the server has said that it is set, every page would lead back here.
  if (leaving && viewer?.hasSecondFactor) return <Navigate to="/" replace />;
  const done = () => {
    refresh();
    setLeaving(true);
  };
  return (
    <Entrance title={t('factor.recovery')}>
      <p>{t('factor.recoveryHint')}</p>
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <b className="slip-code">{code.replace(/(.{5})/, '$1 ')}</b>
          </li>
        ))}
      </ul>
      <Button type="primary" size="large" block loading={leaving} onClick={done} style={{ marginTop: 16 }}>
        {t('factor.kept')}
      </Button>
    </Entrance>
  );
}
