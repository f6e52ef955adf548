import { useWords } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar, Toast } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { useViewerState } from '../../viewer';

const ActivateAccountDocument = graphql(`
  mutation ActivateAccount($input: ActivateAccountInput!) {
    activateAccount(input: $input) {
      ... on SignedIn {
        loginName
        displayName
      }
      ... on SecondFactorAsked {
        loginName
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

interface Typed {
  code: string;
  password: string;
  again: string;
}

/** The slip in hand: its code came with the scan, only a password is left to choose. */
export function Component() {
  const { t } = useTranslation('identity');
  const words = useWords();
  const go = useNavigate();
  const [params] = useSearchParams();
  const { viewer, refresh } = useViewerState();
  const [activate, { busy }] = useCommand(ActivateAccountDocument, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  const code = params.get('code') ?? '';
  if (viewer && code === '') return <Navigate to="/" replace />;

  const submit = async ({ code: typed, password, again }: Typed) => {
    if (password !== again) return setProblem(t('different'));
    setProblem(null);
    const outcome = await activate({ input: { code: typed, password } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if (!('displayName' in outcome.value)) {
      Toast.show({ content: t('factor.activated'), duration: 6000 });
      return go('/sign-in', { replace: true });
    }
    Toast.show({ content: t('activated', { loginName: outcome.value.loginName }), duration: 6000 });
    refresh();
    go('/', { replace: true });
  };
  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  return (
    <Entrance title={t('activate')}>
      <p className="lead">{t('activateHint')}</p>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        initialValues={{ code }}
        onFinish={submit}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('activateAct')}
          </Button>
        }
      >
        <Form.Item name="code" label={t('code')} rules={rules(t('code'))}>
          <Input autoComplete="one-time-code" autoCapitalize="characters" maxLength={20} clearable />
        </Form.Item>
        <Form.Item name="password" label={t('next')} description={t('changeHint')} rules={rules(t('next'))}>
          <Input type="password" autoComplete="new-password" maxLength={200} clearable />
        </Form.Item>
        <Form.Item name="again" label={t('nextAgain')} rules={rules(t('nextAgain'))}>
          <Input type="password" autoComplete="new-password" maxLength={200} clearable />
        </Form.Item>
      </Form>
      {problem && <NoticeBar color="alert" content={problem} wrap />}
    </Entrance>
  );
}
