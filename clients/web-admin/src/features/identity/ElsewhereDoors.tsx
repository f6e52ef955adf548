import type { useSignInElsewhere } from '@bandeng/features/session';
import { Alert, Button, Divider, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

type Elsewhere = ReturnType<typeof useSignInElsewhere>;

/** 用〇〇登录: a button for each provider of the house, and nothing where there is none. */
export function ElsewhereDoors({ elsewhere: { providers, goTo, busy } }: { elsewhere: Elsewhere }) {
  const { t } = useTranslation('identity');
  if (providers.length === 0) return null;
  return (
    <>
      <Divider plain>{t('elsewhere.or')}</Divider>
      {providers.map(({ code, name }) => (
        <Button key={code} size="large" block disabled={busy} onClick={() => goTo(code)} style={{ marginBottom: 8 }}>
          {t('elsewhere.with', { name })}
        </Button>
      ))}
    </>
  );
}

/** The provider knows them: the code of the second factor here is all that is missing. */
export function ElsewhereFactor({ elsewhere: { onCode, problem, busy, leaveFactor } }: { elsewhere: Elsewhere }) {
  const { t } = useTranslation('identity');
  return (
    <Form<{ code: string }> layout="vertical" size="large" requiredMark={false} onFinish={onCode}>
      {problem && <Alert type="error" showIcon message={problem} style={{ marginBottom: 16 }} role="alert" />}
      <p>{t('elsewhere.factor')}</p>
      <Form.Item
        name="code"
        label={t('factor.code')}
        extra={t('factor.codeHint')}
        rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
      >
        <Input autoComplete="one-time-code" inputMode="numeric" autoFocus maxLength={16} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t('elsewhere.finish')}
      </Button>
      <Button type="link" block onClick={leaveFactor}>
        {t('elsewhere.byPassword')}
      </Button>
    </Form>
  );
}
