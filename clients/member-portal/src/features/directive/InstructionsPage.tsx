import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructionFilter } from '../../generated/graphql';
import { RowLink } from '../../shell/Page';
import { AllInstructions } from './documents';
import { FilteredList } from './FilteredList';
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
    <FilteredList
      title={t('instructions')}
      none={t('noInstructions')}
      choices={CHOICES.map((value) => ({ value, label: t(`only.${value}`) }))}
      chosen={chosen}
      onChoose={choose}
      list={list}
      line={(one) => <InstructionLine key={one.id} one={one} />}
    />
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
