import { periodLabel } from '@bandeng/features/plan';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats, yearInChina } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { OwnPlan } from './documents';
import { EntryActs } from './EntryActs';

export type Entry = ResultOf<typeof OwnPlan>['planEntries']['nodes'][number];

/** What one's own special committees and sectors do within the year; this year's, or the next. */
export function Component() {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const now = yearInChina();
  const [year, setYear] = useState(now);
  const { data, why, again } = useKeptQuery(OwnPlan, { year }, `office/plan/${year}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const nodes = data?.planEntries.nodes ?? [];
  return (
    <Page
      title={t('plan.title')}
      lead={t('plan.lead')}
      back="/me"
      foot={
        <Button block color="primary" onClick={() => navigate(`/office/plan/entry?year=${year}`)}>
          {t('plan:add')}
        </Button>
      }
    >
      <Selector
        style={{ marginBottom: 12 }}
        columns={2}
        value={[year]}
        options={[now, now + 1].map((value) => ({ value, label: t('plan.year', { year: value }) }))}
        onChange={([chosen]) => chosen && setYear(chosen)}
      />
      {why && <ErrorState error={why} onRetry={refresh} />}
      {!data && !why && <LoadingState what={t('plan.title')} />}
      {data && nodes.length === 0 && <EmptyState icon="check" title={t('plan.none')} hint={t('plan.noneHint')} />}
      {nodes.map((entry) => (
        <EntryCard key={entry.id} entry={entry} year={year} refresh={refresh} />
      ))}
    </Page>
  );
}

function EntryCard({ entry, year, refresh }: { entry: Entry; year: number; refresh: () => void }) {
  const { t } = useTranslation('office');
  const { t: ofPlan } = useTranslation('plan');
  const { date } = useFormats();
  const { title, form, activity, state, organiser, heldOn, withdrawnReason, firstFromOn, firstToOn } = entry;
  const first = { fromOn: firstFromOn, toOn: firstToOn };
  return (
    <Card title={title} extra={<StatusTag kind="plan" value={state} />}>
      <p className="quiet num">
        {[
          periodLabel(ofPlan, entry, year),
          entry.wasPostponed && t('plan:firstPlanned', { when: periodLabel(ofPlan, first, year) }),
          form ? t(`words:form.${form}`) : activity,
          organiser.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entry.note && <p className="plain-words">{entry.note}</p>}
      {heldOn && <p className="num">{t('plan.heldOn', { day: date(heldOn) })}</p>}
      {withdrawnReason && <p className="quiet">{t('plan:because', { reason: withdrawnReason })}</p>}
      {entry.viewerCanPlan && <EntryActs entry={entry} refresh={refresh} />}
    </Card>
  );
}
