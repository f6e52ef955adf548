import { codedError } from '@bandeng/graphql-client';
import { DisabledReason, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MinutesPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import './console.css';
import { PapersAnnex } from './PapersAnnex';
import { useMinutesDraft } from './useMinutesDraft';

const MinutesQuery = graphql(`
  query MinutesPage($meetingId: ID!) {
    meetingMinutes(meetingId: $meetingId) {
      consultationId
      title
      meetingStatus
      convenedReadiness
      overrideReason
      status
      version
      body
      editedByName
      confirmedByName
      confirmedAt
      viewerCanSave
      viewerMayConfirm
      whyCannotConfirm
      ...MinutesDraft_minutes
    }
  }
`);
const SaveMinutes = graphql(`
  mutation ConsoleSaveMinutes($input: SaveMinutesInput!) {
    saveMinutes(input: $input) { __typename ... on Minutes { version } ... on MeetingRefusal { code } }
  }
`);
const ConfirmMinutes = graphql(`
  mutation ConsoleConfirmMinutes($meetingId: ID!, $version: Int!) {
    confirmMinutes(meetingId: $meetingId, version: $version) { __typename ... on MeetingRefusal { code } }
  }
`);

export function Component() {
  const { t } = useTranslation('console');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: MinutesQuery, variables: { meetingId: id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/meetings', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('minutes.title')} onRetry={refresh} />;
  return <Minutes key={id} meetingId={id} minutes={data.meetingMinutes} refresh={refresh} />;
}

function Minutes({
  meetingId,
  minutes,
  refresh,
}: {
  meetingId: string;
  minutes: MinutesPageQuery['meetingMinutes'];
  refresh: () => void;
}) {
  const { t } = useTranslation('console');
  const { modal } = App.useApp();
  const { dateTime } = useFormats();
  const draft = useMinutesDraft();
  const [typed, setTyped] = useState<string | null>(null);
  const [save, saving] = useCommand(SaveMinutes, { done: t('minutes.saved') });
  const [confirm, confirming] = useCommand(ConfirmMinutes);
  const written = draft(minutes);
  // Nothing saved yet: what stands in the box is the draft from the record.
  const body = typed ?? minutes.body ?? written;
  const changed = minutes.body === null || (typed !== null && typed !== minutes.body);

  const store = async () => {
    const outcome = await save({ input: { meetingId, body, version: minutes.version } });
    if (!outcome.ok) return;
    setTyped(null);
    refresh();
  };
  const askToConfirm = () =>
    modal.confirm({
      title: t('minutes.confirm'),
      content: t('minutes.confirmHint'),
      okText: t('minutes.confirm'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await confirm({ meetingId, version: minutes.version ?? 0 });
        refresh();
      },
    });
  const askToRedraft = () =>
    modal.confirm({
      title: t('minutes.redraft'),
      content: t('minutes.redraftConfirm'),
      okText: t('minutes.redraft'),
      cancelText: t('common:verb.cancel'),
      onOk: () => setTyped(written),
    });
  const whyNot = !minutes.viewerMayConfirm
    ? t('minutes.chairOnly')
    : minutes.whyCannotConfirm
      ? t(`meeting:refusal.${minutes.whyCannotConfirm}`)
      : changed
        ? t('minutes.saveFirst')
        : null;
  const confirmed = minutes.status === 'CONFIRMED';
  return (
    <Page
      title={`${t('minutes.title')} · ${minutes.title}`}
      back={{ to: '/meetings', label: t('back') }}
      status={
        confirmed ? (
          <Tag tone="ok" icon="checkRing">
            {t('minutes.confirmed', { name: minutes.confirmedByName, time: dateTime(minutes.confirmedAt) })}
          </Tag>
        ) : (
          changed &&
          minutes.viewerCanSave && (
            <Tag tone="soon" icon="pen">
              {t('minutes.unsaved')}
            </Tag>
          )
        )
      }
      action={
        !confirmed &&
        minutes.meetingStatus === 'ENDED' && (
          <>
            {minutes.viewerCanSave && minutes.body !== null && (
              <Button onClick={askToRedraft}>{t('minutes.redraft')}</Button>
            )}
            {minutes.viewerCanSave && (
              <Button type={changed ? 'primary' : 'default'} disabled={!changed} loading={saving.busy} onClick={store}>
                {t('minutes.save')}
              </Button>
            )}
            <DisabledReason reason={whyNot}>
              <Button type={changed ? 'default' : 'primary'} loading={confirming.busy} onClick={askToConfirm}>
                {t('minutes.confirm')}
              </Button>
            </DisabledReason>
          </>
        )
      }
    >
      <div className="minutes">
        <Panel>
          {minutes.viewerCanSave ? (
            <Input.TextArea
              className="minutes-body"
              aria-label={t('minutes.body')}
              autoSize={{ minRows: 24 }}
              maxLength={20000}
              value={body}
              onChange={(event) => setTyped(event.target.value)}
            />
          ) : (
            <div className="minutes-text">
              {minutes.body ?? (minutes.meetingStatus === 'ENDED' ? written : t('minutes.notEnded'))}
            </div>
          )}
        </Panel>
        <PapersAnnex consultationId={minutes.consultationId} />
        <Panel title={t('minutes.s.preparation')}>
          {minutes.convenedReadiness != null && (
            <p className="num">{t('minutes.readiness', { percent: Math.round(minutes.convenedReadiness * 100) })}</p>
          )}
          {minutes.overrideReason && (
            <p>
              <Tag tone="soon" icon="alert">
                {t('minutes.override', { reason: minutes.overrideReason })}
              </Tag>
            </p>
          )}
          {minutes.editedByName && <p className="quiet">{t('minutes.editedBy', { name: minutes.editedByName })}</p>}
          <p>
            <Link to={`/meetings/${meetingId}`}>{t('workspace.record')}</Link>
          </p>
          <p>
            <Link to={`/consultations/${minutes.consultationId}`}>{t('toConsultation')}</Link>
          </p>
        </Panel>
      </div>
    </Page>
  );
}
