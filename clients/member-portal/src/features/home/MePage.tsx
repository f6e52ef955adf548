import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ME_GROUPS, type MeRow } from '../../shell/blocks';
import { Card, Page } from '../../shell/Page';
import { useViewer } from '../../viewer';

const files = import.meta.glob<{ readonly rows: readonly MeRow[] }>('../*/me-rows.tsx', { eager: true });
const all = Object.values(files)
  .flatMap(({ rows }) => rows)
  .sort((a, b) => a.order - b.order);

/** By what people do: only what this viewer uses. */
export function Component() {
  const { t } = useTranslation('home');
  const viewer = useViewer();
  const mine = all.filter(({ isFor }) => isFor?.(viewer) ?? true);
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
      {ME_GROUPS.map((group) => {
        const rows = mine.filter((row) => row.group === group);
        if (rows.length === 0) return null;
        return (
          <Card key={group} title={t(`group.${group}`)}>
            {rows.map(({ order, render }) => (
              <Fragment key={order}>{render()}</Fragment>
            ))}
          </Card>
        );
      })}
    </Page>
  );
}
