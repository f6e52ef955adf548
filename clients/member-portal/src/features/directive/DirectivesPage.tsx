import { readDirectiveLine } from '@bandeng/features/directive';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectiveFilter } from '../../generated/graphql';
import { Card, Page, RowLink } from '../../shell/Page';
import { DirectiveState } from './DirectiveState';
import { AllDirectives } from './documents';
import { useReadOn } from './useReadOn';

const FILTERS = {
  ALL: {},
  WAITING: { status: 'WAITING' },
  LATE: { late: true },
  ANSWERED: { status: 'ANSWERED' },
} as const satisfies Record<string, DirectiveFilter>;
type Chosen = keyof typeof FILTERS;
const CHOICES = Object.keys(FILTERS) as Chosen[];

/** 督办协商: all that are one's business, the newest first; who owes an answer, and what was answered. */
export function Component() {
  const { t } = useTranslation('directive');
  const [chosen, choose] = useState<Chosen>('ALL');
  const filter: DirectiveFilter = FILTERS[chosen];
  const list = useReadOn(AllDirectives, { filter, first: 20, after: null }, (data) => data.directives);
  return (
    <Page title={t('title')} lead={list.rows && t('counted', { count: list.total })} back="/leader">
      <Selector
        style={{ marginBottom: 12 }}
        columns={4}
        value={[chosen]}
        options={CHOICES.map((value) => ({ value, label: t(`only.${value}`) }))}
        onChange={([next]) => next && choose(next)}
      />
      {list.error && <ErrorState error={list.error} onRetry={list.again} />}
      {!list.rows && !list.error && <LoadingState what={t('title')} onRetry={list.again} />}
      {list.rows?.length === 0 && <EmptyState icon="flag" title={t('none')} />}
      {list.rows && list.rows.length > 0 && (
        <Card>
          {list.rows.map(readDirectiveLine).map((one) => (
            <RowLink key={one.id} to={`/directives/${one.id}`} note={<DirectiveState one={one} />}>
              {one.consultationTitle} · {one.words}
            </RowLink>
          ))}
        </Card>
      )}
      {list.readOn && (
        <Button block onClick={list.readOn}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
