import { codedError, useConnection } from '@bandeng/graphql-client';
import { DisabledReason, Icon, LoadingState, Tag, useFormats, useWords } from '@bandeng/ui';
import { Alert, App, Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { ConsoleSaveMinutesMutation, MinutesPageQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { LoadFailed } from '../../../shell/LoadFailed';
import { Page, Panel } from '../../../shell/Page';
import { Proofreading } from '../../../shell/proofreading/Proofreading';
import '../console.css';
import { Check } from './Check';
import { Corrigenda } from './Corrigenda';
import { ConfirmMinutes, MinutesQuery, RedraftMinutes, SaveMinutes } from './documents';
import { History } from './History';
import './minutes.css';
import { FileButton } from '../../../shell/taking/FileButton';
import { PapersAnnex } from './PapersAnnex';
import { Parties } from './Parties';
import { draftedIn, Sentences } from './Sentences';
import { useMinutesDraft } from './useMinutesDraft';
import { useMinutesText } from './useMinutesText';
import { type MinutesDesk, useWriters } from './useWriters';

export function Component() {
  const { t } = useTranslation('console');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: MinutesQuery, variables: { meetingId: id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/meetings', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('minutes.title')} onRetry={refresh} />;
  return <Minutes key={id} minutes={data.meetingMinutes} refresh={refresh} />;
}

/** Whoever stands in for the director signs as that. */
const signed = (
  { confirmedByName, confirmedAsActing }: Minutes,
  t: (key: 'record:signedActing', given: { name: string }) => string,
) => (confirmedAsActing ? t('record:signedActing', { name: confirmedByName ?? '' }) : confirmedByName);

type Minutes = MinutesPageQuery['meetingMinutes'];
type Passages = Extract<ConsoleSaveMinutesMutation['saveMinutes'], { __typename: 'MinutesOverlap' }>['passages'];
/** Passages for a person to settle, and whom they are about: somebody else, or the record. */
interface Overlap {
  readonly passages: Passages;
  readonly with: 'others' | 'record';
}

/** The text at this desk: what stands in the box, what it rests on, what it takes in of the record. */
function useTextAtDesk(minutes: Minutes) {
  const { meetingId } = minutes;
  const drafted = useMinutesDraft()(minutes);
  const fromRecord = drafted.text;
  const { written, restored, write } = useMinutesText(meetingId);
  const { desk, at } = useWriters(meetingId, { pause: !minutes.viewerCanSave });
  const [overlap, setOverlap] = useState<Overlap | null>(null);
  const [inSources, showSources] = useState(false);
  return {
    ...{
      fromRecord,
      drafted: drafted.lines,
      restored,
      write,
      desk,
      saysWhere: at,
      overlap,
      setOverlap,
      inSources,
      showSources,
    },
    // Nothing saved yet: what stands in the box is the draft from the record.
    body: written?.body ?? minutes.body ?? fromRecord,
    changed: minutes.body === null || (written !== null && written.body !== minutes.body),
    base: written ? written.base : minutes.version,
    /** The draft from the record that the text in the box takes in. */
    takenIn: written?.takenIn ?? minutes.takenIn ?? (minutes.body === null ? fromRecord : null),
  };
}
type TextAtDesk = ReturnType<typeof useTextAtDesk>;

function Minutes({ minutes, refresh }: { minutes: Minutes; refresh: () => void }) {
  const { t } = useTranslation('console');
  const { meetingId } = minutes;
  const text = useTextAtDesk(minutes);
  const [history, setHistory] = useState(false);
  const confirmed = minutes.status === 'CONFIRMED';
  const ended = minutes.meetingStatus === 'ENDED';
  return (
    <Page
      title={`${t('minutes.title')} · ${minutes.title}`}
      back={{ to: '/meetings', label: t('back') }}
      status={<HowFar minutes={minutes} changed={text.changed} />}
      action={!confirmed && ended && <MinuteActs minutes={minutes} text={text} refresh={refresh} />}
    >
      <div className="minutes">
        <MinutesText minutes={minutes} text={text} refresh={refresh} />
        <PapersAnnex consultationId={minutes.consultationId} />
        <div className="minutes-side">
          <Due minutes={minutes} />
          {ended && !confirmed && <Check meetingId={meetingId} body={text.body} pause={text.changed} />}
          {ended && minutes.viewerCanSave && <ReadForSlips meetingId={meetingId} text={text} />}
          {ended && <Parties minutes={minutes} changed={text.changed} refresh={refresh} />}
          {confirmed && <Corrigenda meetingId={meetingId} />}
          <Preparation minutes={minutes} />
          <MeetingFile minutes={minutes} setHistory={setHistory} />
        </div>
      </div>
      {history && <History meetingId={meetingId} onClose={() => setHistory(false)} />}
    </Page>
  );
}

/** Confirmed by whom, or that something is not saved yet. */
function HowFar({ minutes, changed }: { minutes: Minutes; changed: boolean }) {
  const { t } = useTranslation('console');
  const { dateTime } = useFormats();
  if (minutes.status === 'CONFIRMED') {
    return (
      <Tag tone="ok" icon="checkRing">
        {t('minutes.confirmed', { name: signed(minutes, t), time: dateTime(minutes.confirmedAt) })}
      </Tag>
    );
  }
  if (!changed || !minutes.viewerCanSave) return null;
  return (
    <Tag tone="soon" icon="pen">
      {t('minutes.unsaved')}
    </Tag>
  );
}

/** What was corrected or taken back since goes into the text; what was written by hand stays. */
function useTakingIn(meetingId: string, { body, base, takenIn, fromRecord, setOverlap, write }: TextAtDesk) {
  const { t } = useTranslation('console');
  const { client } = useConnection();
  const { message } = App.useApp();
  const words = useWords();
  return async () => {
    const input = { meetingId, body, takenIn: takenIn ?? '', draft: fromRecord };
    const { data, error } = await client
      .query(RedraftMinutes, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) {
      message.warning(words(error ? codedError(error) : { code: 'NETWORK' }), 6);
      return;
    }
    const { passages } = data.redraftMinutes;
    setOverlap(passages.length > 0 ? { passages, with: 'record' } : null);
    write({ body: data.redraftMinutes.body, base, takenIn: fromRecord });
    message.success(t('record:together.tookIn'), 4);
  };
}

function MinutesText({ minutes, text, refresh }: { minutes: Minutes; text: TextAtDesk; refresh: () => void }) {
  const { t } = useTranslation('console');
  const { body, base, takenIn, fromRecord, write } = text;
  const takeIn = useTakingIn(minutes.meetingId, text);
  const behind = takenIn !== null && isLater(fromRecord, takenIn);
  return (
    <div className="minutes-desk">
      {minutes.viewerCanSave && <Together desk={text.desk} base={base} onLook={refresh} />}
      {minutes.bodyGivenOut !== minutes.body && <Alert type="warning" showIcon title={t('record:partlyTakenDown')} />}
      {text.restored && <Alert type="info" showIcon title={t('record:together.restored')} />}
      {minutes.viewerCanSave && behind && (
        <Alert
          type="warning"
          showIcon
          title={t('record:together.behind')}
          action={<Button onClick={takeIn}>{t('record:together.takeIn')}</Button>}
        />
      )}
      {text.overlap && <Settle overlap={text.overlap} />}
      {body !== '' && minutes.meetingStatus === 'ENDED' && (
        <Segmented
          className="minutes-view"
          aria-label={t('record:sources.view')}
          value={text.inSources ? 'sources' : 'text'}
          onChange={(view) => text.showSources(view === 'sources')}
          options={[
            { value: 'text', label: t(minutes.viewerCanSave ? 'record:sources.write' : 'record:sources.read') },
            { value: 'sources', label: t('record:sources.look') },
          ]}
        />
      )}
      <Panel>
        {text.inSources ? (
          <Sentences meetingId={minutes.meetingId} body={body} drafted={text.drafted} />
        ) : minutes.viewerCanSave ? (
          <Input.TextArea
            className="minutes-body"
            aria-label={t('minutes.body')}
            autoSize={{ minRows: 24 }}
            maxLength={20000}
            value={body}
            onChange={(event) => write({ body: event.target.value, base, takenIn })}
            onSelect={({ currentTarget }) => text.saysWhere(currentTarget.value, currentTarget.selectionStart)}
          />
        ) : (
          <div className="minutes-text">
            {minutes.body ?? (minutes.meetingStatus === 'ENDED' ? fromRecord : t('minutes.notEnded'))}
          </div>
        )}
      </Panel>
    </div>
  );
}

function ReadForSlips({ meetingId, text: { body, base, takenIn, write } }: { meetingId: string; text: TextAtDesk }) {
  return (
    <Proofreading
      of={{ kind: 'MINUTES', id: meetingId }}
      parts={[{ key: 'body', text: body }]}
      onMend={(_, { from, to, proposal }) =>
        write({ body: body.slice(0, from) + proposal + body.slice(to), base, takenIn })
      }
    />
  );
}

function Preparation({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('console');
  return (
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
    </Panel>
  );
}

function MeetingFile({ minutes, setHistory }: { minutes: Minutes; setHistory: (next: boolean) => void }) {
  const { t } = useTranslation('console');
  const { meetingId } = minutes;
  return (
    <Panel title={t('record:file.title')}>
      <p className="minutes-ways">
        {minutes.body !== null && <Link to={`/meetings/${meetingId}/minutes/print`}>{t('record:file.print')}</Link>}
        {minutes.body !== null && <Link to={`/papers/minutes/${meetingId}`}>{t('document:minutes')}</Link>}
        {minutes.viewerCanSave && minutes.body !== null && (
          <Button type="link" onClick={() => setHistory(true)}>
            {t('record:history.title')}
          </Button>
        )}
        <Link to={`/meetings/${meetingId}/attendance`}>{t('record:sheet.title')}</Link>
        <Link to={`/meetings/${meetingId}`}>{t('workspace.record')}</Link>
        <Link to={`/consultations/${minutes.consultationId}`}>{t('toConsultation')}</Link>
        {minutes.viewerCanArchive && (
          <FileButton type="link" href={`/exports/meetings/${meetingId}`} icon={<Icon name="box" />}>
            {t('record:file.archive')}
          </FileButton>
        )}
      </p>
    </Panel>
  );
}

function MinuteActs({ minutes, text, refresh }: { minutes: Minutes; text: TextAtDesk; refresh: () => void }) {
  const { t } = useTranslation('console');
  const { changed } = text;
  const { askToConfirm, confirming } = useConfirming(minutes, refresh);
  const { store, saving } = useStoreMinutes(minutes.meetingId, text, refresh);
  const askToRedraft = useRedrafting(minutes, text);
  const whyNot = !minutes.viewerMayConfirm
    ? t('minutes.chairOnly')
    : minutes.whyCannotConfirm
      ? t(`meeting:refusal.${minutes.whyCannotConfirm}`)
      : changed
        ? t('minutes.saveFirst')
        : null;
  return (
    <>
      {minutes.viewerCanSave && minutes.body !== null && (
        <DisabledReason reason={changed ? t('minutes.saveFirst') : null}>
          <Button onClick={askToRedraft}>{t('minutes.redraft')}</Button>
        </DisabledReason>
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
  );
}

/** Asks before it is confirmed, and why nobody waits for those who have not answered. */
function useConfirming({ meetingId, version, putToPartiesAt, parties }: Minutes, refresh: () => void) {
  const { t } = useTranslation('console');
  const { modal } = App.useApp();
  const [confirm, confirming] = useCommand(ConfirmMinutes);
  const askToConfirm = () => {
    let reason = '';
    const silent = putToPartiesAt !== null && parties.some(({ standing }) => isSilent(standing));
    modal.confirm({
      title: t('minutes.confirm'),
      content: (
        <>
          <p>{t('minutes.confirmHint')}</p>
          {putToPartiesAt === null && <p>{t('record:parties.notPut')}</p>}
          {silent && (
            <Input.TextArea
              aria-label={t('record:parties.whyNotWait')}
              placeholder={t('record:parties.whyNotWait')}
              maxLength={1000}
              onChange={(event) => {
                reason = event.target.value;
              }}
            />
          )}
        </>
      ),
      okText: t('minutes.confirm'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await confirm({ meetingId, version: version ?? 0, reason: reason.trim() || null });
        refresh();
      },
    });
  };
  return { askToConfirm, confirming };
}

function useRedrafting({ version }: Minutes, { fromRecord, write }: TextAtDesk) {
  const { t } = useTranslation('console');
  const { modal } = App.useApp();
  return () =>
    modal.confirm({
      title: t('minutes.redraft'),
      content: t('minutes.redraftConfirm'),
      okText: t('minutes.redraft'),
      cancelText: t('common:verb.cancel'),
      onOk: () => write({ body: fromRecord, base: version, takenIn: fromRecord }),
    });
}

function useStoreMinutes(
  meetingId: string,
  { body, base, takenIn, drafted, setOverlap, write }: TextAtDesk,
  refresh: () => void,
) {
  const { t } = useTranslation('console');
  const { message } = App.useApp();
  const [save, saving] = useCommand(SaveMinutes);
  const store = async () => {
    const outcome = await save({
      input: { meetingId, body, version: base, takenIn, drafted: draftedIn(body, drafted) },
    });
    if (!outcome.ok) return;
    const { value } = outcome;
    if (value.__typename === 'MinutesOverlap') {
      setOverlap({ passages: value.passages, with: 'others' });
      write({ body: value.body, base: value.version, takenIn });
      return;
    }
    setOverlap(null);
    write(null);
    message.success(t(value.body === body ? 'minutes.saved' : 'record:together.merged'), 4);
    refresh();
  };
  return { store, saving };
}

const isSilent = (standing: string) => standing === 'WAITING' || standing === 'EARLIER_TEXT';

/** Who else writes here now, and that somebody saved a newer text. */
function Together({ desk, base, onLook }: { desk: MinutesDesk | null; base: number | null; onLook: () => void }) {
  const { t } = useTranslation('record');
  if (!desk) return null;
  const newer = desk.textVersion !== null && desk.textVersion > (base ?? 0);
  if (desk.editors.length === 0 && !newer) return null;
  return (
    <div className="minutes-together" role="status">
      {desk.editors.map(({ name, place }) => (
        <Tag key={name} tone="info" icon="pen">
          {place ? t('together.at', { name, place }) : t('together.here', { name })}
        </Tag>
      ))}
      {newer && (
        <>
          <span>{t('together.newer')}</span>
          <Button size="small" onClick={onLook}>
            {t('together.look')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Whether the record has changed since. A draft in the other language says nothing about that. */
function isLater(draft: string, takenIn: string): boolean {
  const firstLine = (text: string) => text.split('\n', 1)[0];
  return draft.trim() !== takenIn.trim() && firstLine(draft) === firstLine(takenIn);
}

/** Passages that two people changed differently: both stand in the text, and a person settles it. */
function Settle({ overlap }: { overlap: Overlap }) {
  const { t } = useTranslation('record');
  return (
    <Alert
      type="warning"
      showIcon
      title={t(overlap.with === 'record' ? 'together.recordOverlap' : 'together.overlap')}
      description={overlap.passages.map(({ theirs, mine }) => (
        <dl key={theirs + mine} className="minutes-overlap">
          <dt>{t(overlap.with === 'record' ? 'together.record' : 'together.theirs')}</dt>
          <dd>{theirs || t('together.dropped')}</dd>
          <dt>{t('together.mine')}</dt>
          <dd>{mine || t('together.dropped')}</dd>
        </dl>
      ))}
    />
  );
}

/** By when they go out, and whether they did. */
function Due({ minutes: { dueOn, dueProvisional, confirmedAt } }: { minutes: Minutes }) {
  const { t } = useTranslation('record');
  const { date } = useFormats();
  if (!dueOn) return null;
  const day = confirmedAt ? inChina(new Date(confirmedAt)) : inChina(new Date());
  const late = day > dueOn;
  return (
    <Panel title={t('due.title')}>
      <p className="num">
        {date(dueOn)} {dueProvisional && <span className="quiet">{t('due.provisional')}</span>}
      </p>
      <Tag
        tone={late ? 'bad' : confirmedAt ? 'ok' : 'info'}
        icon={late ? 'alert' : confirmedAt ? 'checkRing' : 'clock'}
      >
        {t(late ? (confirmedAt ? 'due.wasLate' : 'due.late') : confirmedAt ? 'due.inTime' : 'due.open')}
      </Tag>
    </Panel>
  );
}

const inChina = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
