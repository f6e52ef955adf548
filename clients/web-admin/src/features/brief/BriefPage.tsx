import { PARTS } from '@bandeng/features/brief';
import { codedError } from '@bandeng/graphql-client';
import { ChangedText, DisabledReason, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefAct, BriefDeskPageQuery } from '../../generated/graphql';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { holds, useViewer } from '../../viewer';
import { ActModal } from './ActModal';
import { EditCopy } from './EditCopy';
import { Instructions } from './Instructions';
import { Ladder } from './Ladder';
import { SourceLink } from './WritePage';

const BriefDeskDocument = graphql(`
  query BriefDeskPage($id: ID!) {
    brief(id: $id) {
      id
      version
      title
      kind
      status
      issueYear
      issueNumber
      issuedOn
      deskNote
      committeeName
      written { title situation analysis suggestion length }
      edited { title situation analysis suggestion length }
      authors { accountId name share }
      sources { kind recordId parentId title committeeName }
      files { id name mediaType }
      steps { kind note byName at }
      submissions { ...Ladder_submission }
      instructions { ...Instructions_instruction }
      composites { id title issueYear issueNumber }
      sentTo
      copiedTo
      reviewerName
      signerName
      viewerActs { act refusal }
    }
  }
`);

export type DeskBrief = NonNullable<BriefDeskPageQuery['brief']>;

/** In the order they are offered; the last that may be done is the filled button. */
const ORDER: readonly BriefAct[] = [
  'TAKE_BACK',
  'RETURN',
  'RETAIN',
  'SEND_BACK',
  'REOPEN',
  'ARCHIVE',
  'RETRIEVE',
  'RECORD_INSTRUCTION',
  'SEND_UP',
  'TAKE_UP',
  'PASS',
  'REVIEW',
  'SIGN',
  'ISSUE',
];

export function Component() {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: BriefDeskDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const atDesk = holds(viewer, 'SECRETARIAT', 'LEADER', 'REVIEWER', 'SIGNER');
  const back = atDesk ? { to: '/briefs', label: t('nav') } : { to: '/briefs/mine', label: t('navOwn') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.brief) return <Gone back={back} />;
  return <Desk brief={data.brief} back={back} reload={reload} />;
}

function Desk({ brief, back, reload }: { brief: DeskBrief; back: { to: string; label: string }; reload: () => void }) {
  const { t } = useTranslation('brief');
  const { date, dateTime } = useFormats();
  const words = useWords();
  const [act, setAct] = useState<BriefAct | null>(null);
  const [editing, setEditing] = useState(false);
  // What the status rules out is left out; what only the person rules out stays, and says why.
  const offered = ORDER.flatMap((one) => {
    const found = brief.viewerActs.find((option) => option.act === one);
    return found && found.refusal !== 'WRONG_STATUS' ? [found] : [];
  });
  const [main] = offered.flatMap(({ act: one, refusal }) => (refusal == null ? [one] : [])).reverse();
  const edit = brief.viewerActs.find((one) => one.act === 'EDIT' && one.refusal !== 'WRONG_STATUS');
  const revise = brief.viewerActs.some((one) => one.act === 'REVISE' && one.refusal == null);
  const issue =
    brief.issueYear && brief.issueNumber
      ? t('opinion:issue', { year: brief.issueYear, number: brief.issueNumber })
      : null;
  const after = brief.edited ?? brief.written;
  return (
    <Page
      title={brief.title || t('untitled')}
      status={<StatusTag kind="brief" value={brief.status} />}
      subtitle={[
        issue,
        t(`opinion:kind.${brief.kind}`),
        brief.authors.map(({ name, share }) => t('opinion:share', { name, share })).join('、'),
        brief.committeeName,
      ]
        .filter(Boolean)
        .join(' · ')}
      back={back}
      action={
        <>
          <Link to={`/papers/brief/${brief.id}`}>{t('document:minutes')}</Link>
          {revise && (
            <Link to={`/briefs/${brief.id}/write`}>
              <Button type="primary" tabIndex={-1}>
                {t('goOn')}
              </Button>
            </Link>
          )}
          {offered.map((one) => (
            <DisabledReason
              key={one.act}
              reason={one.refusal ? words({ code: one.refusal, __typename: 'OpinionRefusal' }) : null}
            >
              <Button type={one.act === main ? 'primary' : 'default'} onClick={() => setAct(one.act)}>
                {t(`act.${one.act}`)}
              </Button>
            </DisabledReason>
          ))}
        </>
      }
    >
      <div className="brief-desk">
        <div>
          {brief.deskNote && (brief.status === 'RETURNED' || brief.status === 'RETAINED') && (
            <Panel title={t('deskNote')}>
              <p>{brief.deskNote}</p>
            </Panel>
          )}
          {editing ? (
            <EditCopy
              brief={brief}
              close={() => setEditing(false)}
              done={() => {
                setEditing(false);
                reload();
              }}
            />
          ) : (
            <Panel
              title={brief.edited ? t('opinion:changes.title') : t('text')}
              extra={
                edit && (
                  <DisabledReason
                    reason={edit.refusal ? words({ code: edit.refusal, __typename: 'OpinionRefusal' }) : null}
                  >
                    <Button onClick={() => setEditing(true)}>{t('act.EDIT')}</Button>
                  </DisabledReason>
                )
              }
            >
              {brief.edited && <p className="quiet">{t('opinion:changes.legend')}</p>}
              <h3 className="brief-title">
                <ChangedText before={brief.written.title} after={after.title} />
              </h3>
              {PARTS.map((part) => (
                <section key={part} className="brief-part">
                  <h3>{t(`opinion:part.${part}`)}</h3>
                  <ChangedText before={brief.written[part]} after={after[part]} />
                </section>
              ))}
              <p className="quiet num">{t('length', { count: after.length })}</p>
              {brief.files.length > 0 && (
                <p>
                  {brief.files.map((file) => (
                    <a key={file.id} className="brief-file" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  ))}
                </p>
              )}
            </Panel>
          )}
          <Ladder brief={brief} submissions={brief.submissions} reload={reload} />
          <Instructions instructions={brief.instructions} reload={reload} />
        </div>
        <div>
          {issue && (
            <Panel title={issue}>
              <dl className="brief-facts num">
                <dt>{t('issuedOn')}</dt>
                <dd>{date(brief.issuedOn)}</dd>
                <dt>{t('sentTo')}</dt>
                <dd>{brief.sentTo.join('、')}</dd>
                {brief.copiedTo.length > 0 && (
                  <>
                    <dt>{t('copiedTo')}</dt>
                    <dd>{brief.copiedTo.join('、')}</dd>
                  </>
                )}
                <dt>{t('reviewer')}</dt>
                <dd>{brief.reviewerName}</dd>
                <dt>{t('signer')}</dt>
                <dd>{brief.signerName}</dd>
              </dl>
            </Panel>
          )}
          {brief.composites.length > 0 && (
            <Panel title={t('composites')}>
              <ul className="brief-list">
                {brief.composites.map((one) => (
                  <li key={one.id}>
                    <Link to={`/briefs/${one.id}`}>{one.title}</Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {brief.sources.length > 0 && (
            <Panel title={t('sources', { count: brief.sources.length })}>
              <ul className="brief-list">
                {brief.sources.map((source) => (
                  <li key={source.recordId}>
                    {t(`opinion:source.${source.kind}`)} · <SourceLink source={source} />
                    {source.committeeName && <span className="quiet"> · {source.committeeName}</span>}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t('history')}>
            <ol className="brief-history num">
              {brief.steps.map((step) => (
                <li key={`${step.kind}${step.at}`}>
                  <b>{t(`opinion:step.${step.kind}`)}</b> <span className="quiet">{dateTime(step.at)}</span>
                  {step.byName && ` · ${step.byName}`}
                  {step.note && !NOTED.test(step.kind) && <p className="quiet">{step.note}</p>}
                </li>
              ))}
            </ol>
          </Panel>
        </div>
      </div>
      {act && (
        <ActModal
          act={act}
          brief={brief}
          close={() => setAct(null)}
          done={() => {
            setAct(null);
            reload();
          }}
        />
      )}
    </Page>
  );
}

/** Their notes are codes for the record; the ladder beside it says them in words. */
const NOTED = /^(SENT_UP|OUTCOME|OUTCOME_CORRECTED)$/;
