import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructionFilter } from '../../generated/graphql';
import { Card, Page, RowLink } from '../../shell/Page';
import { AllInstructions } from './documents';
import { useReadOn } from './useReadOn';

const FILTERS = {
  ALL: {},
  OPEN: { status: 'OPEN' },
  LATE: { late: true },
  HANDLED: { status: 'HANDLED' },
} as const satisfies Record<string, InstructionFilter>;
type Chosen = keyof typeof FILTERS;
const CHOICES = Object.keys(FILTERS) as Chosen[];
type Instruction = ResultOf<typeof AllInstructions>['instructions']['nodes'][number];

/** 批示办理: what came of each, the newest first; never the wording, which is asked for by itself. */
export function Component() {
  const { t } = useTranslation('directive');
  const [chosen, choose] = useState<Chosen>('ALL');
  const filter: InstructionFilter = FILTERS[chosen];
  const list = useReadOn(AllInstructions, { filter, first: 20, after: null }, (data) => data.instructions);
  return (
    <Page title={t('instructions')} lead={list.rows && t('counted', { count: list.total })} back="/leader">
      <Selector
        style={{ marginBottom: 12 }}
        columns={4}
        value={[chosen]}
        options={CHOICES.map((value) => ({ value, label: t(`only.${value}`) }))}
        onChange={([next]) => next && choose(next)}
      />
      {list.error && <ErrorState error={list.error} onRetry={list.again} />}
      {!list.rows && !list.error && <LoadingState what={t('instructions')} onRetry={list.again} />}
      {list.rows?.length === 0 && <EmptyState icon="flag" title={t('noInstructions')} />}
      {list.rows && list.rows.length > 0 && (
        <Card>
          {list.rows.map((one) => (
            <InstructionLine key={one.id} one={one} />
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

function InstructionLine({ one }: { one: Instruction }) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  return (
    <RowLink
      to={`/briefs/${one.briefId}`}
      note={
        <>
          {one.isOverdue ? (
            <Tag tone="bad" icon="alert">
              {t('overdue')}
            </Tag>
          ) : (
            <StatusTag kind="instruction" value={one.status} />
          )}{' '}
          {[one.leaderName, one.departmentName, t('handleBy', { day: date(one.dueOn) })].filter(Boolean).join(' · ')}
        </>
      }
    >
      {one.briefTitle} · {one.duty}
    </RowLink>
  );
}
