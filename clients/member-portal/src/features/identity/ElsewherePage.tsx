import { type TypedBinding, useBindings } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Dialog, Form, Input, NoticeBar, Toast } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Page } from '../../shell/Page';

type Bindings = ReturnType<typeof useBindings>;

/** Who the own account is elsewhere: binding it, and ending that. */
export function Component() {
  const { t } = useTranslation('identity');
  const bindings = useBindings((content) => Toast.show({ content, duration: 4000 }));
  const { bound, unbound, error, problem, isBound, again } = bindings;
  return (
    <Page title={t('elsewhere.title')} lead={t('elsewhere.hint')} back="/me">
      {problem && <NoticeBar color="alert" content={problem} wrap />}
      {isBound && !problem && <NoticeBar color="success" content={t('elsewhere.isBound')} wrap />}
      {!bound &&
        (error ? (
          <ErrorState error={codedError(error)} onRetry={again} />
        ) : (
          <LoadingState what={t('elsewhere.title')} onRetry={again} />
        ))}
      {bound?.length === 0 && <p>{t('elsewhere.none')}</p>}
      {bound?.map((identity) => (
        <Bound key={identity.id} identity={identity} bindings={bindings} />
      ))}
      {unbound.map((provider) => (
        <Bind key={provider.code} provider={provider} bindings={bindings} />
      ))}
    </Page>
  );
}

function Bound({ identity, bindings }: { identity: NonNullable<Bindings['bound']>[number]; bindings: Bindings }) {
  const { t } = useTranslation('identity');
  const { relative } = useFormats();
  const { id, providerName: name, name: calledThere, subject, boundAt, boundByName, lastUsedAt } = identity;
  const unbind = async () => {
    const content = t('elsewhere.sureUnbind', { name });
    const [confirmText, cancelText] = [t('elsewhere.unbind'), t('common:verb.cancel')];
    if (await Dialog.confirm({ content, confirmText, cancelText })) await bindings.onUnbind(id);
  };
  return (
    <Card
      title={`${name} ${calledThere ?? subject}`}
      extra={
        <Button size="small" disabled={bindings.busy} onClick={unbind}>
          {t('elsewhere.unbind')}
        </Button>
      }
    >
      <p className="num">
        {t('elsewhere.boundOn', { when: relative(boundAt) })}
        {' · '}
        {lastUsedAt ? t('elsewhere.used', { when: relative(lastUsedAt) }) : t('elsewhere.neverUsed')}
      </p>
      {boundByName !== null && boundByName !== undefined && <p>{t('elsewhere.boundBy', { name: boundByName })}</p>}
    </Card>
  );
}

function Bind({ provider: { code, name }, bindings }: { provider: Bindings['unbound'][number]; bindings: Bindings }) {
  const { t } = useTranslation('identity');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button block onClick={() => setOpen(true)}>
        {t('elsewhere.bind', { name })}
      </Button>
    );
  }
  return (
    <Card title={t('elsewhere.bind', { name })}>
      <p>{t('elsewhere.bindHint', { name })}</p>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={(typed: TypedBinding) => bindings.onBind(code, typed)}
        footer={
          <Button block color="primary" type="submit" loading={bindings.busy}>
            {t('elsewhere.go', { name })}
          </Button>
        }
      >
        <Form.Item
          name="password"
          label={t('password')}
          rules={[{ required: true, message: t('needed', { what: t('password') }) }]}
        >
          <Input type="password" autoComplete="current-password" maxLength={200} clearable />
        </Form.Item>
        {bindings.hasFactor && (
          <Form.Item
            name="code"
            label={t('factor.code')}
            description={t('factor.codeHint')}
            rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
          >
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} clearable />
          </Form.Item>
        )}
      </Form>
    </Card>
  );
}
