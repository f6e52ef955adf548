import { Photos, safeUrl, useFormats } from '@bandeng/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';
import styles from './pack.module.css';

export const PackContent_pack = graphql(`
  fragment PackContent_pack on Briefing {
    consultationId
    title
    form
    committeeName
    topicTitle
    place
    startsAt
    agenda {
      id
      part
      title
    }
    people {
      id
      party
      duty
      name
      organisation
      groupName
      authority
    }
    demands {
      id
      number
      title
      body
      rank
      raisedByName
      groupName
      departmentName
      positions {
        id
        departmentName
        text
        delegateName
        authority
      }
    }
    clauses {
      id
      document
      documentNumber
      clause
      link
      departmentName
    }
    research {
      id
      kind
      place
      heldOn
      findings
      photoIds
    }
    suggestions {
      id
      participantName
      problem
      cause
      measure
    }
    materials {
      id
      title
      files {
        id
        name
      }
    }
    notedSurvey {
      askedCount
      answeredCount
      summary
      conductedOn
    }
    survey {
      status
      code
      askedCount
      n
      results {
        n
        groups {
          groupId
          name
          n
        }
        questions {
          id
          kind
          text
          n
          mean
          options {
            id
            text
            count
            points
          }
        }
      }
    }
  }
`);

/** The pack itself, section by section; what is not there yet is left out. */
export function PackContent({
  pack: given,
  materialTitle = (title) => title,
}: {
  pack: FragmentType<typeof PackContent_pack>;
  /** Where a material has a page of its own, its title leads there. */
  materialTitle?: (title: string) => ReactNode;
}) {
  const { t } = useTranslation('briefing');
  const { dateTime, date } = useFormats();
  const pack = readFragment(PackContent_pack, given);
  const { agenda, people, demands, clauses, research, suggestions, materials, survey, notedSurvey } = pack;
  return (
    <div className={styles.pack}>
      <section>
        <h2>{t('section.about')}</h2>
        <dl className={styles.facts}>
          {pack.topicTitle && (
            <>
              <dt>{t('topic')}</dt>
              <dd>{pack.topicTitle}</dd>
            </>
          )}
          <dt>{t('when')}</dt>
          <dd className="num">{dateTime(pack.startsAt)}</dd>
          <dt>{t('where')}</dt>
          <dd>{pack.place ?? t('unsettled')}</dd>
          <dt>{t('who')}</dt>
          <dd>{pack.committeeName}</dd>
        </dl>
      </section>
      {agenda.length > 0 && (
        <section>
          <h2>{t('section.agenda')}</h2>
          <ol>
            {agenda.map(({ id, part, title }) => (
              <li key={id}>{part === 'OTHER' || title ? title : t(`words:agendaPart.${part}`)}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t('section.people')}</h2>
        {(['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'] as const).map((party) => {
          const those = people.filter((person) => person.party === party);
          if (those.length === 0) return null;
          return (
            <div key={party} className={styles.party}>
              <h3>
                {t(`words:party.${party}`)} <span className="num">{those.length}</span>
              </h3>
              <ul>
                {those.map(({ id, name, organisation, groupName, authority }) => (
                  <li key={id}>
                    {[name, organisation, groupName, authority && t(`authority.${authority}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
      {demands.length > 0 && (
        <section>
          <h2>{t('section.demands')}</h2>
          {demands.map((demand) => (
            <article key={demand.id}>
              <h3>
                <span className="num">{demand.number}.</span> {demand.title}
              </h3>
              <p className={`${styles.note} num`}>
                {[
                  demand.groupName ?? demand.raisedByName,
                  demand.rank && t('rank', { rank: demand.rank }),
                  demand.departmentName && t('putTo', { name: demand.departmentName }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {demand.body && <p className={styles.words}>{demand.body}</p>}
              {demand.positions.map(({ id, departmentName, text, delegateName, authority }) => (
                <blockquote key={id}>
                  <strong>{t('position', { name: departmentName })}</strong>
                  {delegateName && (
                    <span className={styles.note}>
                      {' '}
                      {[delegateName, authority && t(`authority.${authority}`)].filter(Boolean).join(' · ')}
                    </span>
                  )}
                  <p className={styles.words}>{text}</p>
                </blockquote>
              ))}
            </article>
          ))}
        </section>
      )}
      {(survey || notedSurvey) && (
        <section>
          <h2>{t('section.survey')}</h2>
          {survey && !survey.results && (
            <p className="num">{t(survey.status === 'OPEN' ? 'surveyOpen' : 'surveySmall', { count: survey.n })}</p>
          )}
          {survey?.results && (
            <>
              <p className="num">
                {t('surveyN', { count: survey.results.n })}
                {survey.askedCount ? t('surveyAsked', { count: survey.askedCount }) : ''}
                {survey.results.groups
                  .filter(({ n }) => n > 0)
                  .map(({ name, n }) => `${name ?? t('other')} ${n}`)
                  .join('、')}
              </p>
              {survey.results.questions
                .filter(({ kind, n }) => kind !== 'TEXT' && n > 0)
                .map(({ id, text, n, kind, mean, options }) => (
                  <article key={id}>
                    <h3>
                      {text} <span className={`${styles.note} num`}>n={n}</span>
                    </h3>
                    {kind === 'SCALE' ? (
                      <p className="num">{t('mean', { mean: (mean ?? 0).toFixed(1) })}</p>
                    ) : (
                      <ul className={`${styles.bars} num`}>
                        {options
                          .filter(({ count }) => count > 0)
                          .sort((a, b) => (kind === 'DEMANDS' ? b.points - a.points : b.count - a.count))
                          .slice(0, 6)
                          .map((option) => (
                            <li key={option.id}>
                              <span>{option.text}</span>
                              <i aria-hidden="true">
                                <b style={{ width: `${(option.count / n) * 100}%` }} />
                              </i>
                              <span>{t('people', { count: option.count })}</span>
                            </li>
                          ))}
                      </ul>
                    )}
                  </article>
                ))}
            </>
          )}
          {notedSurvey && (
            <>
              <p className={`${styles.note} num`}>
                {t('noted', {
                  asked: notedSurvey.askedCount,
                  answered: notedSurvey.answeredCount,
                  date: date(notedSurvey.conductedOn),
                })}
              </p>
              <p className={styles.words}>{notedSurvey.summary}</p>
            </>
          )}
        </section>
      )}
      {clauses.length > 0 && (
        <section>
          <h2>{t('section.clauses')}</h2>
          {clauses.map(({ id, document, documentNumber, clause, link, departmentName }) => {
            const address = safeUrl(link);
            return (
              <article key={id}>
                <h3>
                  {document} {documentNumber && <span className={styles.note}>{documentNumber}</span>}
                </h3>
                <p className={styles.words}>{clause}</p>
                {departmentName && <p className={styles.note}>{departmentName}</p>}
                {address && (
                  <a href={address} target="_blank" rel="noreferrer">
                    {t('original')}
                  </a>
                )}
              </article>
            );
          })}
        </section>
      )}
      {research.length > 0 && (
        <section>
          <h2>{t('section.research')}</h2>
          {research.map(({ id, kind, place, heldOn, findings, photoIds }) => (
            <article key={id}>
              <h3>
                {t(`words:researchKind.${kind}`)} · {place} <span className={`${styles.note} num`}>{date(heldOn)}</span>
              </h3>
              <p className={styles.words}>{findings}</p>
              <Photos ids={photoIds} label={t('photo', { place })} />
            </article>
          ))}
        </section>
      )}
      {suggestions.length > 0 && (
        <section>
          <h2>{t('section.suggestions')}</h2>
          {suggestions.map(({ id, participantName, problem, cause, measure }) => (
            <article key={id}>
              <h3>{participantName}</h3>
              <dl className={styles.facts}>
                <dt>{t('problem')}</dt>
                <dd>{problem}</dd>
                <dt>{t('cause')}</dt>
                <dd>{cause}</dd>
                <dt>{t('measure')}</dt>
                <dd>{measure}</dd>
              </dl>
            </article>
          ))}
        </section>
      )}
      {materials.length > 0 && (
        <section>
          <h2>{t('section.materials')}</h2>
          <ul>
            {materials.map(({ id, title, files }) => (
              <li key={id}>
                {materialTitle(title)}
                {files.map((file) => (
                  <span key={file.id}>
                    {' · '}
                    <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
