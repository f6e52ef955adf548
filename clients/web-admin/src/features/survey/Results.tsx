import { useTranslation } from 'react-i18next';
import { Panel } from '../../shell/Page';
import type { Asked } from './documents';

type Found = Asked['results'];

/** Each question as bars with their figures beside them, and how the groups differ where that shows nobody. */
export function Results({ results }: { results: Found }) {
  const { t } = useTranslation('survey');
  const { groups, questions, isSmall } = results;
  const hidden = questions.some(({ groupNs }) => groupNs.some((n) => n === null));
  return (
    <Panel title={t('results')}>
      {isSmall && <p className="survey-note">{t('small')}</p>}
      <table className="survey-table num">
        <caption>{t('byGroup')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col">{t('answersColumn')}</th>
            <th scope="col">{t('groupSize')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ groupId, name, n, peopleCount }) => (
            <tr key={groupId ?? 'other'}>
              <th scope="row">{name ?? t('other')}</th>
              <td>{n}</td>
              <td>{peopleCount ?? t('unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden && <p className="quiet">{t('hidden')}</p>}
      {questions
        .filter(({ kind }) => kind !== 'TEXT')
        .map((question) => (
          <Question key={question.id} question={question} groups={groups} />
        ))}
    </Panel>
  );
}

function Question({ question, groups }: { question: Found['questions'][number]; groups: Found['groups'] }) {
  const { t } = useTranslation('survey');
  const { text, n, kind, mean, options, groupNs } = question;
  const ranked = kind === 'DEMANDS';
  const most = Math.max(1, ...options.map(({ count, points }) => (ranked ? points : count)));
  const share = (count: number, of: number) => (of > 0 ? `${Math.round((count / of) * 100)}%` : '–');
  const shown = groups.map((group, at) => ({ group, at, n: groupNs[at] ?? null })).filter(({ group }) => group.n > 0);
  return (
    <div className="survey-question">
      <table className="survey-table num">
        <caption>
          {text}{' '}
          <span className="quiet">
            {t('questionN', { count: n })}
            {mean !== null && mean !== undefined && ` · ${t('mean', { mean: mean.toFixed(1) })}`}
            {ranked && ` · ${t('pointsHow')}`}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <td />
            <th scope="col">{t('people')}</th>
            <th scope="col">{t(ranked ? 'points' : 'share')}</th>
            {shown.map(({ group, n: of }) => (
              <th key={group.groupId ?? 'other'} scope="col">
                {group.name ?? t('other')}
                <small>{of === null ? t('tooFew') : `n=${of}`}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, text: option, count, points, groupCounts }) => (
            <tr key={id}>
              <th scope="row">{option}</th>
              <td className="bar" aria-hidden="true">
                <i style={{ width: `${((ranked ? points : count) / most) * 100}%` }} />
              </td>
              <td>{count}</td>
              <td>{ranked ? points : share(count, n)}</td>
              {shown.map(({ group, at, n: of }) => (
                <td key={group.groupId ?? 'other'}>
                  {of === null ? '–' : `${groupCounts[at] ?? 0} (${share(groupCounts[at] ?? 0, of)})`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
