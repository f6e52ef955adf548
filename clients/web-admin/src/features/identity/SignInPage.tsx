import { useWords } from '@bandeng/ui';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { SignInDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { safeReturn } from '../../shell/safe-return';
import { useViewerState } from '../../viewer';

export function Component() {
  const { t } = useTranslation('identity');
  const words = useWords();
  const [params] = useSearchParams();
  const { viewer, refresh } = useViewerState();
  const [signIn, { busy }] = useCommand(SignInDocument, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  const [codeAsked, setCodeAsked] = useState(false);
  if (viewer) return <Navigate to={viewer.mustChangePassword ? '/password' : safeReturn(params.get('to'))} replace />;

  const submit = async (input: { loginName: string; password: string; code?: string }) => {
    setProblem(null);
    const outcome = await signIn({ input });
    if (outcome.ok && 'loginName' in outcome.value) setCodeAsked(true);
    else if (outcome.ok) refresh();
    else setProblem(words(outcome.why));
  };
  return (
    <Entrance title={t('signIn')}>
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
      <p className="entrance-note">{t('forgotten')}</p>
    </Entrance>
  );
}
