import { useWords } from '@bandeng/ui';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { useViewerState } from '../../viewer';

const CreateFirstAccountDocument = graphql(`
  mutation CreateFirstAccount($input: CreateFirstAccountInput!) {
    createFirstAccount(input: $input) {
      ... on SignedIn {
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
  token: string;
  displayName: string;
  loginName: string;
  password: string;
}

/** An empty installation: whoever started the server makes the first account with the token it printed. */
export function Component() {
  const { t } = useTranslation('identity');
  const words = useWords();
  const [params] = useSearchParams();
  const { viewer, refresh } = useViewerState();
  const [create, { busy }] = useCommand(CreateFirstAccountDocument, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  if (viewer) return <Navigate to="/" replace />;

  const submit = async (input: Typed) => {
    setProblem(null);
    const outcome = await create({ input });
    if (outcome.ok) refresh();
    else setProblem(words(outcome.why));
  };
  const rules = (what: string) => [{ required: true, message: t('needed', { what }) }];
  return (
    <Entrance title={t('first.title')}>
      <p className="entrance-note">{t('first.hint')}</p>
      <Form<Typed>
        layout="vertical"
        size="large"
        requiredMark={false}
        initialValues={{ token: params.get('token') ?? '' }}
        onFinish={submit}
      >
        {problem && <Alert type="error" showIcon title={problem} style={{ marginBottom: 16 }} role="alert" />}
        <Form.Item name="token" label={t('first.token')} rules={rules(t('first.token'))}>
          <Input autoComplete="off" maxLength={64} />
        </Form.Item>
        <Form.Item name="displayName" label={t('first.name')} rules={rules(t('first.name'))}>
          <Input autoComplete="name" maxLength={40} />
        </Form.Item>
        <Form.Item name="loginName" label={t('account')} rules={rules(t('account'))}>
          <Input autoComplete="username" maxLength={32} />
        </Form.Item>
        <Form.Item name="password" label={t('password')} extra={t('changeHint')} rules={rules(t('password'))}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('first.create')}
        </Button>
      </Form>
    </Entrance>
  );
}
