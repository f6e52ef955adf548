import type { useSignInElsewhere } from '@bandeng/features/session';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import styles from './identity.module.css';

type Elsewhere = ReturnType<typeof useSignInElsewhere>;

/** 用〇〇登录: a button for each provider of the house, and nothing where there is none. */
export function ElsewhereDoors({ elsewhere: { providers, goTo, busy } }: { elsewhere: Elsewhere }) {
  const { t } = useTranslation('identity');
  if (providers.length === 0) return null;
  return (
    <div className={styles.doors}>
      {providers.map(({ code, name }) => (
        <Button key={code} block disabled={busy} onClick={() => goTo(code)}>
          {t('elsewhere.with', { name })}
        </Button>
      ))}
    </div>
  );
}

/** The provider knows them: the code of the second factor here is all that is missing. */
export function ElsewhereFactor({ elsewhere: { onCode, problem, busy, leaveFactor } }: { elsewhere: Elsewhere }) {
  const { t } = useTranslation('identity');
  return (
    <>
      <p className="lead">{t('elsewhere.factor')}</p>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={onCode}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('elsewhere.finish')}
          </Button>
        }
      >
        <Form.Item
          name="code"
          label={t('factor.code')}
          description={t('factor.codeHint')}
          rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" autoFocus maxLength={16} clearable />
        </Form.Item>
      </Form>
      {problem && <NoticeBar color="alert" content={problem} wrap />}
      <Button block fill="none" onClick={leaveFactor}>
        {t('elsewhere.byPassword')}
      </Button>
    </>
  );
}
