import { useWords } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { SignInDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { Card, RowLink } from '../../shell/Page';
import { safeReturn } from '../../shell/safe-return';
import { useViewerState } from '../../viewer';

export function Component() {
  const { t } = useTranslation('identity');
  const [params] = useSearchParams();
  const { viewer, refresh } = useViewerState();
  const [problem, setProblem] = useState<string | null>(null);
  if (viewer) return <Navigate to={viewer.mustChangePassword ? '/password' : safeReturn(params.get('to'))} replace />;
  return (
    <Entrance title={t('signIn')}>
      <SignInForm setProblem={setProblem} refresh={refresh} />
      {problem && <NoticeBar color="alert" content={problem} wrap />}
      <p className="lead">{t('forgotten')}</p>
      <Card>
        <RowLink to="/activate">{t('haveSlip')}</RowLink>
      </Card>
      <Card title={t('shell:open.title')}>
        <RowLink to="/submit">{t('topic:submit.title')}</RowLink>
        <RowLink to="/t">{t('topic:byCode')}</RowLink>
        <RowLink to="/board">{t('board:title')}</RowLink>
        <RowLink to="/j">{t('consultation:join.title')}</RowLink>
        <RowLink to="/s">{t('live:join.title')}</RowLink>
      </Card>
    </Entrance>
  );
}

function SignInForm({ setProblem, refresh }: { setProblem: (next: string | null) => void; refresh: () => void }) {
  const { t } = useTranslation('identity');
  const words = useWords();
  const [signIn, { busy }] = useCommand(SignInDocument, { quiet: true });
  const [codeAsked, setCodeAsked] = useState(false);
  const submit = async (input: { loginName: string; password: string; code?: string }) => {
    setProblem(null);
    const outcome = await signIn({ input });
    if (outcome.ok && 'loginName' in outcome.value) setCodeAsked(true);
    else if (outcome.ok) refresh();
    else setProblem(words(outcome.why));
  };
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
