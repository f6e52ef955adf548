import { switchLanguage, useElderMode } from '@bandeng/ui';
import { List, Switch } from 'antd-mobile';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type MeBlock } from '../../shell/blocks';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const blocks = inOrder<MeBlock>(import.meta.glob('../*/me-block.tsx', { eager: true }));

export function Component() {
  const { t, i18n } = useTranslation('home');
  const viewer = useViewer();
  const [elder, setElder] = useElderMode();
  const english = i18n.language === 'en';
  return (
    <Page title={t('me')}>
      <Card>
        <div className="me">
          <strong>{viewer.displayName}</strong>
          {viewer.posts.map((post) => (
            <span key={`${post.role}${post.scopeName}`}>
              {[post.scopeName, t(`words:role.${post.role}`)].filter(Boolean).join(' · ')}
            </span>
          ))}
        </div>
      </Card>
      {blocks.map(({ order, render }) => (
        <Fragment key={order}>{render()}</Fragment>
      ))}
      <List mode="card">
        <List.Item
          description={t('elderHint')}
          extra={<Switch checked={elder} onChange={setElder} aria-label={t('elder')} />}
        >
          {t('elder')}
        </List.Item>
        <List.Item onClick={() => switchLanguage(i18n, english ? 'zh-CN' : 'en')} extra={english ? '中文' : 'English'}>
          {t('common:language')}
        </List.Item>
      </List>
      <Card>
        {viewer.kind === 'ACCOUNT' && <RowLink to="/password">{t('password')}</RowLink>}
        {viewer.kind === 'ACCOUNT' && <RowLink to="/second-factor">{t('identity:factor.title')}</RowLink>}
        <RowLink to="/sign-out">{t('common:verb.signOut')}</RowLink>
      </Card>
    </Page>
  );
}
