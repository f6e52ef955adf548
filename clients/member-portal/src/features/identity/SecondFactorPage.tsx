import { CodeQr, useWords } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { ViewerQuery } from '../../generated/graphql';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import './identity.css';

type Step =
  | { at: 'password' }
  | { at: 'scan'; secret: string; uri: string }
  | { at: 'codes'; codes: readonly string[] };

/** Setting one's own second factor: the password, then the secret for the authenticator, then the recovery codes. */
export function Component() {
  const { t } = useTranslation('identity');
  const { viewer, asking } = useViewerState();
  const [step, setStep] = useState<Step>({ at: 'password' });
  const [problem, setProblem] = useState<string | null>(null);
  if (!viewer && !asking) return <Navigate to="/sign-in?to=/second-factor" replace />;
  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  const act = (words: string, busy: boolean) => (
    <Button block color="primary" type="submit" loading={busy}>
      {words}
    </Button>
  );
  if (step.at === 'codes') return <RecoveryCodes codes={step.codes} />;
  const must = viewer?.mustSetSecondFactor ?? false;
  return (
    <Page title={t('factor.title')} lead={t(must ? 'factor.must' : 'factor.hint')} back={must ? undefined : '/me'}>
      {step.at === 'password' ? (
        <PasswordStep
          key="password"
          act={act}
          rules={rules}
          viewer={viewer}
          setProblem={setProblem}
          setStep={setStep}
        />
      ) : (
        <ScanStep step={step} act={act} rules={rules} setProblem={setProblem} setStep={setStep} />
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

function PasswordStep({
  act,
  rules,
  viewer,
  setProblem,
  setStep,
}: {
  act: (words: string, busy: boolean) => ReactNode;
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
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={onPassword}
      footer={act(t('factor.begin'), beginning.busy)}
    >
      <Form.Item name="password" label={t('current')} rules={rules(t('current'))}>
        <Input type="password" autoComplete="current-password" maxLength={200} clearable />
      </Form.Item>
      {viewer?.hasSecondFactor && (
        <Form.Item name="code" label={t('factor.present')} rules={rules(t('factor.present'))}>
          <Input autoComplete="one-time-code" maxLength={16} clearable />
        </Form.Item>
      )}
    </Form>
  );
}

function ScanStep({
  step,
  act,
  rules,
  setProblem,
  setStep,
}: {
  step: { at: 'scan'; secret: string; uri: string };
  act: (words: string, busy: boolean) => ReactNode;
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
    <>
      <Card title={t('factor.scan')}>
        <CodeQr text={step.uri} size={200} label={t('factor.qr')} />
        <p>
          {t('factor.secret')} <b className="num">{step.secret.replace(/(.{4})/g, '$1 ')}</b>
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
        footer={act(t('factor.confirm'), confirming.busy)}
      >
        <Form.Item name="code" label={t('factor.code')} rules={rules(t('factor.code'))}>
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} clearable />
        </Form.Item>
      </Form>
    </>
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
    <Page title={t('factor.recovery')} lead={t('factor.recoveryHint')}>
      <Card>
        <ul className="recovery-codes num">
          {codes.map((code) => (
            <li key={code}>
              <b>{code.replace(/(.{5})/, '$1 ')}</b>
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
