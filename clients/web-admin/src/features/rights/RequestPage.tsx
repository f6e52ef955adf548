import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PersonalRequestAtDeskQuery } from '../../generated/graphql';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { confirm, giveBack, prepare, withdraw } from './acts';
import { Findings } from './Findings';
import { toneOf } from './shown';

const Request = graphql(`
  query PersonalRequestAtDesk($id: ID!) {
    personalRequest(id: $id) {
      id version number kind status receivedOn answerBy workingDaysLeft committeeName closedAt name phone recordCode words
      shownBy receivedByName answer refused preparedByName preparedAt toErase foundCount returnedReason confirmedByName
      erasedCount keptCount withdrawnReason anonymisedAt viewerCanPrepare viewerCanConfirm viewerCanReturn
      viewerCanWithdraw viewerCanSearch viewerCanHandOut
    }
  }
`);
type One = NonNullable<PersonalRequestAtDeskQuery['personalRequest']>;
interface Given {
  readonly one: One;
  readonly refresh: () => void;
}

/** One request: what is asked, what is kept of them, what they are told. */
export function Component() {
  const { t } = useTranslation('rights');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Request, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/personal-requests', label: t('back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.personalRequest) return <Gone back={back} />;
  return <Shown one={data.personalRequest} refresh={refresh} />;
}

function Shown({ one, refresh }: Given) {
  const { t } = useTranslation('rights');
  const { date } = useFormats();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const subject = { ...one, erase: ticked };
  return (
    <Page
      telephones
      title={t('title', { number: one.number })}
      subtitle={[t(`kind.${one.kind}`), t('until', { day: date(one.answerBy) })].join(' · ')}
      status={
        <Tag tone={toneOf(one)}>
          {(one.workingDaysLeft ?? 0) < 0
            ? t('late', { count: -(one.workingDaysLeft ?? 0) })
            : t(`status.${one.status}`)}
        </Tag>
      }
      back={{ to: '/personal-requests', label: t('back') }}
      action={
        <>
          {one.viewerCanPrepare && <ActButton act={prepare} subject={subject} onDone={refresh} />}{' '}
          {one.viewerCanConfirm && <ActButton act={confirm} subject={one} onDone={refresh} />}{' '}
          {one.viewerCanReturn && <ActButton act={giveBack} subject={one} onDone={refresh} />}{' '}
          {one.viewerCanWithdraw && <ActButton act={withdraw} subject={one} onDone={refresh} danger />}
        </>
      }
    >
      <Asked one={one} />
      <Answer one={one} />
      {one.viewerCanSearch && (
        <Findings
          request={one}
          ticked={one.status === 'PREPARED' ? one.toErase : ticked}
          onTick={one.status === 'RECEIVED' && one.kind === 'ERASE' ? setTicked : undefined}
        />
      )}
    </Page>
  );
}

function Asked({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('rights');
  const { date } = useFormats();
  const facts = [
    ['name', one.name],
    ['phone', one.phone],
    ['recordCode', one.recordCode],
    ['shownBy', one.shownBy],
    ['words', one.words],
    ['receivedOn', date(one.receivedOn)],
    ['office', [one.committeeName ?? t('secretariat'), one.receivedByName].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <Panel title={t('asked')}>
      {one.anonymisedAt && <p className="quiet">{t('anonymised', { day: date(one.anonymisedAt) })}</p>}
      <dl className="facts">
        {facts.flatMap(([field, value]) =>
          value ? [<dt key={field}>{t(`field.${field}`)}</dt>, <dd key={`${field}.value`}>{value}</dd>] : [],
        )}
      </dl>
      <p className="quiet">{t('ground')}</p>
    </Panel>
  );
}

function Answer({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('rights');
  const { date } = useFormats();
  const { answer, withdrawnReason, returnedReason } = one;
  if (!answer && !withdrawnReason && !returnedReason) return null;
  return (
    <Panel title={t('field.answer')}>
      {withdrawnReason && <p>{t('withdrawnBecause', { reason: withdrawnReason })}</p>}
      {returnedReason && <p>{t('returnedBecause', { reason: returnedReason })}</p>}
      {answer && <p className="words">{answer}</p>}
      {one.refused && <p>{t('refused')}</p>}
      {one.preparedByName && (
        <p className="quiet num">
          {t('preparedBy', { name: one.preparedByName, day: date(one.preparedAt) })}
          {one.confirmedByName && ` · ${t('confirmedBy', { name: one.confirmedByName, day: date(one.closedAt) })}`}
        </p>
      )}
      {one.status === 'PREPARED' && (
        <p className="num">{t('plan', { found: one.foundCount ?? 0, erase: one.toErase.length })}</p>
      )}
      {one.erasedCount !== null && (
        <p className="num">{t('outcome', { erased: one.erasedCount, kept: one.keptCount ?? 0 })}</p>
      )}
    </Panel>
  );
}
