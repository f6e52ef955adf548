import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';

const FactLines_facts = graphql(`
  fragment FactLines_facts on PracticeFacts {
    heldOn
    preparedDays
    handledDays
    demands
    solved
    declined
    elsewhere
    unsolved
    open
    promises
    promisesDone
    reprocessed
    relapsed
    answers
    answeredSolved
    answeredHalf
    fewAnswers
    departments
    parties { party count }
    visits { kind count }
  }
`);

/** What the record says of the consultation a practice was drawn from: each figure with its name, small numbers said as such. */
export function useFactLines(given: FragmentType<typeof FactLines_facts> | null): (readonly [string, string])[] {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  if (!given) return [];
  const facts = readFragment(FactLines_facts, given);
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
