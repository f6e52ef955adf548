import { PARTS } from '@bandeng/features/brief';
import { codedError } from '@bandeng/graphql-client';
import { ChangedText, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import styles from './brief.module.css';
import { InstructionCard } from './InstructionCard';
import { InstructionsAlone } from './InstructionsAlone';

const OneBrief_brief = graphql(`
  fragment OneBrief_brief on BriefDetail {
      id
      version
      title
      kind
      status
      issueYear
      issueNumber
      issuedOn
      deskNote
      adoptedAt
      written {
        title
        situation
        analysis
        suggestion
        length
      }
      edited {
        title
        situation
        analysis
        suggestion
      }
      authors {
        accountId
        name
        share
      }
      sources {
        kind
        recordId
        title
        committeeName
        takenDownAt
      }
      namesTakenDown
      committeeHandSince
      files {
        id
        name
      }
      steps {
        kind
        at
        note
      }
      submissions {
        id
        level
        recipient
        sentOn
        outcome
        adoptedAs
        outcomeOn
      }
      instructions {
        id
        ...InstructionCard_instruction
      }
      composites {
        id
        title
      }
      viewerActs {
        act
        refusal
      }
    }
`);

const BriefDocument = graphql(`
  query BriefPage($id: ID!) {
    brief(id: $id) {
      id
      ...OneBrief_brief
    }
  }
`);
const TakeBack = graphql(`
  mutation TakeBackBrief($input: BriefActInput!) {
    takeBackBrief(input: $input) {
      ... on BriefChanged {
        id
      }
      ... on OpinionRefusal {
        code
      }
    }
  }
`);
const Discard = graphql(`
  mutation DiscardBrief($input: BriefActInput!) {
    discardBrief(input: $input) {
      ... on BriefChanged {
        id
      }
      ... on OpinionRefusal {
        code
      }
    }
  }
`);

type Brief = FragmentType<typeof OneBrief_brief>;
type BriefShown = ResultOf<typeof OneBrief_brief>;

export function Component() {
  const { t } = useTranslation('brief');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: BriefDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('mine')} onRetry={refresh} />;
  if (!data.brief) return <InstructionsAlone briefId={id} />;
  return <OneBrief brief={data.brief} refresh={refresh} />;
}

function OneBrief({ brief: given, refresh }: { brief: Brief; refresh: () => void }) {
  const brief = readFragment(OneBrief_brief, given);
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const { canWriteBriefs } = useViewer();
  const may = (act: string) => brief.viewerActs.some((one) => one.act === act && one.refusal == null);
  const input = { briefId: brief.id, version: brief.version };
  return (
    <Page
      title={brief.title || t('untitled')}
      back={canWriteBriefs ? '/briefs' : '/leader'}
      lead={
        brief.issueYear && brief.issueNumber
          ? t('issuedAs', {
              issue: t('opinion:issue', { year: brief.issueYear, number: brief.issueNumber }),
              day: date(brief.issuedOn),
            })
          : undefined
      }
      foot={
        may('REVISE') ? (
          <FootLink to={`/briefs/${brief.id}/edit`} label={t('goOn')} />
        ) : (
          may('WRITE_INSTRUCTION') && <FootLink to={`/briefs/${brief.id}/instruct`} label={t('instruct.act')} />
        )
      }
    >
      {brief.namesTakenDown && <p role="status">{t('opinion:namesTakenDownHint')}</p>}
      {brief.committeeHandSince && (
        <p role="status">{t('opinion:committeeHand', { day: date(brief.committeeHandSince) })}</p>
      )}
      <WhereItIs brief={brief} />
      {brief.instructions.map((one) => (
        <InstructionCard key={one.id} instruction={one} refresh={refresh} />
      ))}
      <BriefWords brief={brief} />
      {brief.sources.length > 0 && (
        <Card title={t('sources')}>
          <ul className="plain-list">
            {brief.sources.map((source) => (
              <li key={source.recordId}>
                {t(`opinion:source.${source.kind}`)} · {source.title}
                {source.committeeName && <span className="quiet"> · {source.committeeName}</span>}
                {source.takenDownAt && (
                  <Tag tone="bad" icon="crossRing">
                    {t('opinion:sourceTakenDown', { day: date(source.takenDownAt) })}
                  </Tag>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {may('TAKE_BACK') && <TakeBackButton input={input} refresh={refresh} />}
      {may('DISCARD') && <DiscardButton input={input} />}
    </Page>
  );
}

function FootLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to}>
      <Button block color="primary" tabIndex={-1}>
        {label}
      </Button>
    </Link>
  );
}

function WhereItIs({ brief }: { brief: BriefShown }) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  return (
    <Card title={t('where')} extra={<StatusTag kind="brief" value={brief.status} />}>
      {(brief.status === 'RETURNED' || brief.status === 'RETAINED') && brief.deskNote && (
        <p className="plain-words">{t('deskSays', { note: brief.deskNote })}</p>
      )}
      {brief.composites.map((one) => (
        <p key={one.id} className="plain-words">
          {t('inComposite', { title: one.title })}
        </p>
      ))}
      {brief.submissions.map((one) => (
        <p key={one.id} className={`${styles.rung} num`}>
          <span>
            {t(`opinion:level.${one.level}`)} · {one.recipient} · {date(one.outcomeOn ?? one.sentOn)}
          </span>
          <StatusTag kind="submission" value={one.outcome} />
          {one.adoptedAs && <Tag tone="calm">{t(`opinion:kind.${one.adoptedAs}`)}</Tag>}
        </p>
      ))}
      <ol className={`${styles.steps} num`}>
        {brief.steps.map((step) => (
          <li key={`${step.kind}${step.at}`}>
            {date(step.at)} {t(`opinion:step.${step.kind}`)}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function BriefWords({ brief }: { brief: BriefShown }) {
  const { t } = useTranslation('brief');
  return (
    <Card title={t('words')} extra={<span className="num quiet">{t('length', { count: brief.written.length })}</span>}>
      {brief.edited && <p className="quiet">{t('opinion:changes.legend')}</p>}
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`opinion:part.${part}`)}</h3>
          {brief.edited ? (
            <ChangedText before={brief.written[part]} after={brief.edited[part]} />
          ) : (
            <p className="plain-words">{brief.written[part] || t('notYet')}</p>
          )}
        </section>
      ))}
      {brief.files.length > 0 && (
        <p>
          {brief.files.map((file) => (
            <a key={file.id} className={styles.file} href={`/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
          ))}
        </p>
      )}
      <p className="quiet num">
        {t('opinion:authors')} {brief.authors.map(({ name, share }) => t('opinion:share', { name, share })).join('、')}
      </p>
    </Card>
  );
}

function TakeBackButton({ input, refresh }: { input: { briefId: string; version: number }; refresh: () => void }) {
  const { t } = useTranslation('brief');
  const [takeBack, taking] = useCommand(TakeBack, { done: t('tookBack') });
  return (
    <Button
      block
      loading={taking.busy}
      onClick={async () => {
        if ((await takeBack({ input })).ok) refresh();
      }}
    >
      {t('takeBack')}
    </Button>
  );
}

function DiscardButton({ input }: { input: { briefId: string; version: number } }) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const [discard, discarding] = useCommand(Discard, { done: t('discarded') });
  return (
    <Button
      block
      className="below"
      loading={discarding.busy}
      onClick={async () => {
        const sure = await Dialog.confirm({
          content: t('discardSure'),
          confirmText: t('discard'),
          cancelText: t('common:verb.cancel'),
        });
        if (sure && (await discard({ input })).ok) navigate('/briefs', { replace: true });
      }}
    >
      {t('discard')}
    </Button>
  );
}
