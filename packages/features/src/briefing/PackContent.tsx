import { Photos, safeUrl, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { heldBy } from '../consultation';
import { type FragmentType, graphql, readFragment } from '../generated';
import styles from './pack.module.css';

export const PackContent_pack = graphql(`
  fragment PackContent_pack on Briefing {
    consultationId
    title
    form
    committeeName
    hostName
    topicTitles
    topicPhotoIds
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

type Pack = ResultOf<typeof PackContent_pack>;

/** The pack itself, section by section; what is not there yet is left out. */
export function PackContent({
  pack: given,
  materialTitle = (title) => title,
}: {
  pack: FragmentType<typeof PackContent_pack>;
  /** Where a material has a page of its own, its title leads there. */
  materialTitle?: (title: string) => ReactNode;
}) {
  const pack = readFragment(PackContent_pack, given);
  return (
    <div className={styles.pack}>
      <About pack={pack} />
      <Agenda agenda={pack.agenda} />
      <People people={pack.people} />
      <Demands demands={pack.demands} />
      {(pack.survey || pack.notedSurvey) && <Survey survey={pack.survey} noted={pack.notedSurvey} />}
      <Clauses clauses={pack.clauses} />
      <Research research={pack.research} />
      <Suggestions suggestions={pack.suggestions} />
      <Materials materials={pack.materials} titleOf={materialTitle} />
    </div>
  );
}

function About({ pack }: { pack: Pack }) {
  const { t } = useTranslation('briefing');
  const { dateTime } = useFormats();
  return (
    <section>
      <h2>{t('section.about')}</h2>
      <dl className={styles.facts}>
        {pack.topicTitles.length > 0 && (
          <>
            <dt>{t('topic')}</dt>
            {pack.topicTitles.map((title) => (
              <dd key={title}>{title}</dd>
            ))}
          </>
        )}
        <dt>{t('when')}</dt>
        <dd className="num">{dateTime(pack.startsAt)}</dd>
        <dt>{t('where')}</dt>
        <dd>{pack.place ?? t('unsettled')}</dd>
        <dt>{t('who')}</dt>
        <dd>{heldBy(t, pack)}</dd>
      </dl>
      <Photos ids={pack.topicPhotoIds} label={t('topicPhotos')} />
    </section>
  );
}

function Agenda({ agenda }: Pick<Pack, 'agenda'>) {
  const { t } = useTranslation('briefing');
  if (agenda.length === 0) return null;
  return (
    <section>
      <h2>{t('section.agenda')}</h2>
      <ol>
        {agenda.map(({ id, part, title }) => (
          <li key={id}>{part === 'OTHER' || title ? title : t(`words:agendaPart.${part}`)}</li>
        ))}
      </ol>
    </section>
  );
}

const PARTIES = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'] as const;

function People({ people }: Pick<Pack, 'people'>) {
  const { t } = useTranslation('briefing');
  return (
    <section>
      <h2>{t('section.people')}</h2>
      {PARTIES.map((party) => {
        const those = people.filter((person) => person.party === party);
        if (those.length === 0) return null;
        return <Party key={party} party={party} people={those} />;
      })}
    </section>
  );
}

function Party({ party, people }: { party: (typeof PARTIES)[number] } & Pick<Pack, 'people'>) {
  const { t } = useTranslation('briefing');
  return (
    <div className={styles.party}>
      <h3>
        {t(`words:party.${party}`)} <span className="num">{people.length}</span>
      </h3>
      <ul>
        {people.map(({ id, name, organisation, groupName, authority }) => (
          <li key={id}>
            {[name, organisation, groupName, authority && t(`authority.${authority}`)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Demand = Pack['demands'][number];

function Demands({ demands }: Pick<Pack, 'demands'>) {
  const { t } = useTranslation('briefing');
  if (demands.length === 0) return null;
  return (
    <section>
      <h2>{t('section.demands')}</h2>
      {demands.map((demand) => (
        <DemandItem key={demand.id} demand={demand} />
      ))}
    </section>
  );
}

/** What is asked for, by whom and of whom, and what those say to it. */
function DemandItem({ demand }: { demand: Demand }) {
  const { t } = useTranslation('briefing');
  return (
    <article>
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
      {demand.positions.map((position) => (
        <Position key={position.id} position={position} />
      ))}
    </article>
  );
}

function Position({ position }: { position: Demand['positions'][number] }) {
  const { t } = useTranslation('briefing');
  const { departmentName, text, delegateName, authority } = position;
  return (
    <blockquote>
      <strong>{t('position', { name: departmentName })}</strong>
      {delegateName && (
        <span className={styles.note}>
          {' '}
          {[delegateName, authority && t(`authority.${authority}`)].filter(Boolean).join(' · ')}
        </span>
      )}
      <p className={styles.words}>{text}</p>
    </blockquote>
  );
}

type SurveyOf = NonNullable<Pack['survey']>;
type Results = NonNullable<SurveyOf['results']>;

/** What those it concerns were asked: on the network, or on paper elsewhere. */
function Survey({ survey, noted }: { survey: Pack['survey']; noted: Pack['notedSurvey'] }) {
  const { t } = useTranslation('briefing');
  return (
    <section>
      <h2>{t('section.survey')}</h2>
      {survey && !survey.results && (
        <p className="num">{t(survey.status === 'OPEN' ? 'surveyOpen' : 'surveySmall', { count: survey.n })}</p>
      )}
      {survey?.results && <SurveyResults results={survey.results} askedCount={survey.askedCount} />}
      {noted && <NotedSurvey noted={noted} />}
    </section>
  );
}

function SurveyResults({ results, askedCount }: { results: Results } & Pick<SurveyOf, 'askedCount'>) {
  const { t } = useTranslation('briefing');
  return (
    <>
      <p className="num">
        {t('surveyN', { count: results.n })}
        {askedCount ? t('surveyAsked', { count: askedCount }) : ''}
        {results.groups
          .filter(({ n }) => n > 0)
          .map(({ name, n }) => `${name ?? t('other')} ${n}`)
          .join('、')}
      </p>
      {results.questions
        .filter(({ kind, n }) => kind !== 'TEXT' && n > 0)
        .map((question) => (
          <QuestionResult key={question.id} question={question} />
        ))}
    </>
  );
}

/** A mean where it was a scale, else what most chose. */
function QuestionResult({ question }: { question: Results['questions'][number] }) {
  const { t } = useTranslation('briefing');
  const { text, n, kind, mean, options } = question;
  return (
    <article>
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
  );
}

function NotedSurvey({ noted }: { noted: NonNullable<Pack['notedSurvey']> }) {
  const { t } = useTranslation('briefing');
  const { date } = useFormats();
  return (
    <>
      <p className={`${styles.note} num`}>
        {t('noted', {
          asked: noted.askedCount,
          answered: noted.answeredCount,
          date: date(noted.conductedOn),
        })}
      </p>
      <p className={styles.words}>{noted.summary}</p>
    </>
  );
}

function Clauses({ clauses }: Pick<Pack, 'clauses'>) {
  const { t } = useTranslation('briefing');
  if (clauses.length === 0) return null;
  return (
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
  );
}

function Research({ research }: Pick<Pack, 'research'>) {
  const { t } = useTranslation('briefing');
  const { date } = useFormats();
  if (research.length === 0) return null;
  return (
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
  );
}

function Suggestions({ suggestions }: Pick<Pack, 'suggestions'>) {
  const { t } = useTranslation('briefing');
  if (suggestions.length === 0) return null;
  return (
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
  );
}

function Materials({ materials, titleOf }: { titleOf: (title: string) => ReactNode } & Pick<Pack, 'materials'>) {
  const { t } = useTranslation('briefing');
  if (materials.length === 0) return null;
  return (
    <section>
      <h2>{t('section.materials')}</h2>
      <ul>
        {materials.map(({ id, title, files }) => (
          <li key={id}>
            {titleOf(title)}
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
  );
}
