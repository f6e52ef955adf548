import { readDirectiveLine } from '@bandeng/features/directive';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectiveFilter } from '../../generated/graphql';
import { RowLink } from '../../shell/Page';
import { DirectiveState } from './DirectiveState';
import { AllDirectives } from './documents';
import { FilteredList } from './FilteredList';
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
    <FilteredList
      title={t('title')}
      none={t('none')}
      choices={CHOICES.map((value) => ({ value, label: t(`only.${value}`) }))}
      chosen={chosen}
      onChoose={choose}
      list={list}
      line={(row) => {
        const one = readDirectiveLine(row);
        return (
          <RowLink key={one.id} to={`/directives/${one.id}`} note={<DirectiveState one={one} />}>
            {one.consultationTitle} · {one.words}
          </RowLink>
        );
      }}
    />
  );
}
