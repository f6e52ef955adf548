import { PARTS } from '@bandeng/features/brief';
import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { ChangedText, DisabledReason, LoadingState, StatusTag, Tag, useFormats, useWords } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefDeskPageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { ActMenu } from '../../shell/acts/ActMenu';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { ACTS, type DeskAct } from './acts';
import { EditCopy } from './EditCopy';
import { Instructions } from './Instructions';
import { Ladder } from './Ladder';
import { SourceLink } from './SourceLink';

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
      namesTakenDown
      committeeHandSince
      sources { kind recordId parentId title committeeName takenDownAt }
      corrections { ...SaidBefore_correction }
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

/** What moves a brief on, the most pressing first. */
const NEXT: readonly DeskAct[] = [
  'ISSUE',
  'SIGN',
  'REVIEW',
  'PASS',
  'TAKE_UP',
  'SEND_UP',
  'RECORD_INSTRUCTION',
  'WRITE_INSTRUCTION',
  'CORRECT',
  'RETRIEVE',
  'ARCHIVE',
  'REOPEN',
  'SEND_BACK',
  'RETURN',
  'RETAIN',
];
const TAKES_BACK: readonly DeskAct[] = ['TAKE_BACK', 'UNDO'];
const ORDER: readonly DeskAct[] = [...NEXT, ...TAKES_BACK];

export function Component() {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: BriefDeskDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const atDesk = viewer.canReadAllBriefs;
  const back = atDesk ? { to: '/briefs', label: t('nav') } : { to: '/briefs/mine', label: t('navOwn') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.brief) return <Gone back={back} />;
  return <Desk brief={data.brief} back={back} reload={reload} />;
}

function Desk({ brief, back, reload }: { brief: DeskBrief; back: { to: string; label: string }; reload: () => void }) {
  const { t } = useTranslation('brief');
  const [act, setAct] = useState<DeskAct | null>(null);
  const issue =
    brief.issueYear && brief.issueNumber
      ? t('opinion:issue', { year: brief.issueYear, number: brief.issueNumber })
      : null;
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
      action={<BriefActs brief={brief} setAct={setAct} />}
    >
      <div className="brief-desk">
        <BriefWords brief={brief} reload={reload} />
        <BriefAside issue={issue} brief={brief} />
      </div>
      {act && (
        <ActForm
          key={act}
          act={ACTS[act]}
          subject={brief}
          refusals="overPage"
          onDone={reload}
          onConflict={() => {
            setAct(null);
            reload();
          }}
          onClose={() => setAct(null)}
        />
      )}
    </Page>
  );
}

function BriefWords({ brief, reload }: { brief: DeskBrief; reload: () => void }) {
  const { t } = useTranslation('brief');
  const [editing, setEditing] = useState(false);
  return (
    <div>
      <WhatChanged brief={brief} />
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
        <TextPanel brief={brief} onEdit={() => setEditing(true)} />
      )}
      <Ladder brief={brief} submissions={brief.submissions} reload={reload} />
      <Instructions instructions={brief.instructions} reload={reload} />
    </div>
  );
}

/** What it was written from was taken down; or whoever began it stood in for the director. */
function WhatChanged({ brief }: { brief: DeskBrief }) {
  const { t } = useTranslation('opinion');
  const { date } = useFormats();
  return (
    <>
      {brief.namesTakenDown && (
        <Alert type="warning" showIcon message={t('namesTakenDown')} description={t('namesTakenDownHint')} />
      )}
      {brief.committeeHandSince && (
        <Alert type="info" showIcon message={t('committeeHand', { day: date(brief.committeeHandSince) })} />
      )}
      <SaidBefore corrections={brief.corrections} />
    </>
  );
}

/** What it says now, with what the desk has changed of it. */
function TextPanel({ brief, onEdit }: { brief: DeskBrief; onEdit: () => void }) {
  const { t } = useTranslation('brief');
  const words = useWords();
  const edit = brief.viewerActs.find((one) => one.act === 'EDIT' && one.refusal !== 'WRONG_STATUS');
  const after = brief.edited ?? brief.written;
  return (
    <Panel
      title={brief.edited ? t('opinion:changes.title') : t('text')}
      extra={
        edit && (
          <DisabledReason reason={edit.refusal ? words({ code: edit.refusal, __typename: 'OpinionRefusal' }) : null}>
            <Button onClick={onEdit}>{t('act.EDIT')}</Button>
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
  );
}

function BriefAside({ issue, brief }: { issue: string | null; brief: DeskBrief }) {
  const { t } = useTranslation('brief');
  const { date, dateTime } = useFormats();
  return (
    <div>
      {issue && <IssuePanel issue={issue} brief={brief} />}
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
                {source.takenDownAt && (
                  <>
                    {' '}
                    <Tag tone="bad" icon="crossRing">
                      {t('opinion:sourceTakenDown', { day: date(source.takenDownAt) })}
                    </Tag>
                  </>
                )}
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
  );
}

/** Under which number it came out, to whom, and who answers for it. */
function IssuePanel({ issue, brief }: { issue: string; brief: DeskBrief }) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  return (
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
  );
}

function BriefActs({ brief, setAct }: { brief: DeskBrief; setAct: (next: DeskAct | null) => void }) {
  const { t } = useTranslation('brief');
  const words = useWords();
  // What the status rules out is left out; what only the person rules out stays, and says why.
  const offered = ORDER.flatMap((act) => {
    const found = brief.viewerActs.find((option) => option.act === act);
    return found && found.refusal !== 'WRONG_STATUS' && found.refusal !== 'STEP_WENT_ON'
      ? [{ act, refusal: found.refusal }]
      : [];
  });
  // What would come next and is not this person's to do says so where it would be pressed.
  const due = offered.flatMap(({ act }) => (NEXT.includes(act) ? [act] : [])).slice(0, 2);
  const revise = brief.viewerActs.some((one) => one.act === 'REVISE' && one.refusal == null);
  return (
    <>
      <Link to={`/papers/brief/${brief.id}`}>{t('document:minutes')}</Link>
      {revise && (
        <Link to={`/briefs/${brief.id}/write`}>
          <Button type="primary" tabIndex={-1}>
            {t('goOn')}
          </Button>
        </Link>
      )}
      <ActMenu
        quiet={revise}
        due={due}
        acts={offered.map(({ act, refusal }) => ({
          key: act,
          label: t(`act.${act}`),
          group: TAKES_BACK.includes(act) ? 'takeBack' : 'next',
          whyNot: refusal && words({ code: refusal, __typename: 'OpinionRefusal' }),
        }))}
        onChoose={setAct}
      />
    </>
  );
}

/** Their notes are codes for the record; the ladder beside it says them in words. */
const NOTED = /^(SENT_UP|OUTCOME|OUTCOME_CORRECTED)$/;
