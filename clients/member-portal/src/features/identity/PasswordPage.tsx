import { useWords } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar, Toast } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { ChangePasswordDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';

interface Typed {
  currentPassword: string;
  newPassword: string;
  again: string;
}

export function Component() {
  const { t } = useTranslation('identity');
  const words = useWords();
  const go = useNavigate();
  const { viewer, asking, refresh } = useViewerState();
  const [change, { busy }] = useCommand(ChangePasswordDocument, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  if (!viewer && !asking) return <Navigate to="/sign-in?to=/" replace />;

  const submit = async ({ currentPassword, newPassword, again }: Typed) => {
    if (newPassword !== again) return setProblem(t('different'));
    setProblem(null);
    const outcome = await change({ input: { currentPassword, newPassword } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t('changed'), duration: 4000 });
    refresh();
    go('/');
  };
  const field = (
    name: keyof Typed,
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
    <Page
      title={t(viewer?.mustChangePassword ? 'changeFirst' : 'change')}
      back={viewer?.mustChangePassword ? undefined : '/me'}
    >
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
