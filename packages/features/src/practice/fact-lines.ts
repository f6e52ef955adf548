import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

/** What the record says of the consultation a practice was drawn from. */
export interface Facts {
  readonly heldOn?: string | null;
  readonly preparedDays?: number | null;
  readonly handledDays?: number | null;
  readonly demands: number;
  readonly solved: number;
  readonly declined: number;
  readonly elsewhere: number;
  readonly unsolved: number;
  readonly open: number;
  readonly promises: number;
  readonly promisesDone: number;
  readonly reprocessed: number;
  readonly relapsed: number;
  readonly answers: number;
  readonly answeredSolved: number;
  readonly answeredHalf: number;
  readonly fewAnswers: boolean;
  readonly departments: readonly string[];
  readonly parties: readonly { readonly party: string; readonly count: number }[];
  readonly visits: readonly { readonly kind: string; readonly count: number }[];
}

/** Each figure with its name, small numbers said as such. */
export function useFactLines(facts: Facts | null | undefined): (readonly [string, string])[] {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  if (!facts) return [];
  const { answers, answeredSolved, answeredHalf, fewAnswers } = facts;
  const counted = (of: readonly (readonly [string, number])[]) =>
    of.map(([words, count]) => `${words}${count}`).join('、');
  return [
    [t('fact.held'), facts.heldOn ? date(facts.heldOn) : '—'],
    [t('fact.prepared'), facts.preparedDays == null ? '—' : t('fact.days', { count: facts.preparedDays })],
    [t('fact.handled'), facts.handledDays == null ? t('fact.stillOpen') : t('fact.days', { count: facts.handledDays })],
    [
      t('fact.present'),
      counted(facts.parties.map(({ party, count }) => [t(`words:party.${party}`), count] as const)) || '—',
    ],
    [t('fact.departments'), facts.departments.join('、') || '—'],
    [
      t('fact.visits'),
      counted(facts.visits.map(({ kind, count }) => [t(`words:researchKind.${kind}`), count] as const)) || '—',
    ],
    [
      t('fact.demands'),
      t('fact.demandWords', {
        ...{ all: facts.demands, solved: facts.solved, declined: facts.declined },
        ...{ elsewhere: facts.elsewhere, unsolved: facts.unsolved, open: facts.open },
      }),
    ],
    [
      t('fact.promises'),
      t('fact.promiseWords', {
        ...{ all: facts.promises, done: facts.promisesDone },
        ...{ again: facts.reprocessed, back: facts.relapsed },
      }),
    ],
    [
      t('fact.answers'),
      answers === 0
        ? t('fact.noAnswers')
        : t(fewAnswers ? 'fact.fewAnswers' : 'fact.answerWords', {
            ...{ n: answers, solved: answeredSolved, half: answeredHalf },
          }),
    ],
  ];
}
