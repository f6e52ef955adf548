import { type TypedBinding, useBindings } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Alert, App, Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';

type Bindings = ReturnType<typeof useBindings>;

/** Who the own account is elsewhere: binding it, and ending that. */
export function Component() {
  const { t } = useTranslation('identity');
  const { message } = App.useApp();
  const bindings = useBindings((done) => message.success(done, 4));
  const { isNobody, bound, unbound, error, problem, isBound, again } = bindings;
  if (isNobody) return <Navigate to="/sign-in?to=/elsewhere" replace />;
  return (
    <Entrance title={t('elsewhere.title')}>
      <p>{t('elsewhere.hint')}</p>
      {problem && <Alert type="error" showIcon message={problem} style={{ marginBottom: 16 }} role="alert" />}
      {isBound && !problem && <Alert type="success" showIcon message={t('elsewhere.isBound')} role="status" />}
      {!bound && (error ? <ErrorState error={codedError(error)} onRetry={again} /> : <LoadingState />)}
      {bound?.length === 0 && <p className="quiet">{t('elsewhere.none')}</p>}
      <ul className="plain-list">
        {bound?.map((identity) => (
          <Bound key={identity.id} identity={identity} bindings={bindings} />
        ))}
      </ul>
      {unbound.map((provider) => (
        <Bind key={provider.code} provider={provider} bindings={bindings} />
      ))}
      <p className="entrance-note">
        <Link to="/">{t('common:verb.back')}</Link>
      </p>
    </Entrance>
  );
}

function Bound({ identity, bindings }: { identity: NonNullable<Bindings['bound']>[number]; bindings: Bindings }) {
  const { t } = useTranslation('identity');
  const { relative } = useFormats();
  const { id, providerName: name, name: calledThere, subject, boundAt, boundByName, lastUsedAt } = identity;
  return (
    <li>
      <strong>{name}</strong> {calledThere ?? subject}
      <p className="quiet num">
        {t('elsewhere.boundOn', { when: relative(boundAt) })}
        {' · '}
        {lastUsedAt ? t('elsewhere.used', { when: relative(lastUsedAt) }) : t('elsewhere.neverUsed')}
      </p>
      {boundByName !== null && boundByName !== undefined && (
        <p className="soon">{t('elsewhere.boundBy', { name: boundByName })}</p>
      )}
      <Popconfirm
        title={t('elsewhere.sureUnbind', { name })}
        okText={t('elsewhere.unbind')}
        cancelText={t('common:verb.cancel')}
        onConfirm={() => bindings.onUnbind(id)}
      >
        <Button disabled={bindings.busy}>{t('elsewhere.unbind')}</Button>
      </Popconfirm>
    </li>
  );
}

function Bind({ provider: { code, name }, bindings }: { provider: Bindings['unbound'][number]; bindings: Bindings }) {
  const { t } = useTranslation('identity');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button block size="large" style={{ marginTop: 8 }} onClick={() => setOpen(true)}>
        {t('elsewhere.bind', { name })}
      </Button>
    );
  }
  return (
    <Form<TypedBinding>
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={(typed) => bindings.onBind(code, typed)}
    >
      <p>{t('elsewhere.bindHint', { name })}</p>
      <Form.Item
        name="password"
        label={t('password')}
        rules={[{ required: true, message: t('needed', { what: t('password') }) }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
      </Form.Item>
      {bindings.hasFactor && (
        <Form.Item
          name="code"
          label={t('factor.code')}
          extra={t('factor.codeHint')}
          rules={[{ required: true, message: t('needed', { what: t('factor.code') }) }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={16} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={bindings.busy}>
        {t('elsewhere.go', { name })}
      </Button>
    </Form>
  );
}
