import { type CoordinationShown, toneOf } from '@bandeng/features/coordination';
import { SaidBefore } from '@bandeng/features/corrections';
import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { Answer, Cancel, Decide } from './documents';
import { Steps } from './Steps';
import { useCoordination } from './useCoordination';

interface Given {
  readonly one: CoordinationShown;
  readonly refresh: () => void;
}

/** One coordination: what is stuck, who was asked and came, what they agreed. */
export function Component() {
  const { one, refresh, instead } = useCoordination();
  return one ? <One one={one} refresh={refresh} /> : instead;
}

function One({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const { dateTime } = useFormats();
  return (
    <Page
      title={one.demandTitle}
      lead={[t('title'), dateTime(one.startsAt), one.place].join(' · ')}
      back={one.viewerReadsMatter ? `/commitments/${one.commitmentId}` : '/'}
    >
      <Card title={t('field.stuck')} extra={<Tag tone={toneOf(one.status)}>{t(`status.${one.status}`)}</Tag>}>
        <p className="plain-words">{one.stuck}</p>
        {one.refusedReason && <p className="plain-words">{t('refusedBecause', { reason: one.refusedReason })}</p>}
        {one.cancelledReason && <p className="plain-words">{t('cancelledBecause', { reason: one.cancelledReason })}</p>}
        <p className="lead">{[one.committeeName, one.calledByName].filter(Boolean).join(' · ')}</p>
        <SaidBefore corrections={one.corrections} />
        <CallActs one={one} refresh={refresh} />
      </Card>
      <Parties one={one} />
      {one.recordedAt && <RecordCard one={one} refresh={refresh} />}
      {one.viewerReadsMatter && (
        <Card title={t('field.matter')}>
          <Link to={`/commitments/${one.commitmentId}`}>{t('openMatter')}</Link>
          <p className="lead">{t('matterHint')}</p>
        </Card>
      )}
    </Page>
  );
}

/** Before it is held: whether it is, when, and the record afterwards. */
function CallActs({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const navigate = useNavigate();
  const [decide, { busy }] = useCommand(Decide, { done: t('agreedDone') });
  const on = { coordinationId: one.id, version: one.version };
  const agree = async () => {
    await decide({ input: { ...on, agree: true, reason: null } });
    refresh();
  };
  const because = (_: object, reason: string) => ({ ...on, reason });
  return (
    <div className={rows.acts}>
      {one.viewerCanDecide && (
        <Button color="primary" size="small" loading={busy} onClick={agree}>
          {t('agree')}
        </Button>
      )}
      {one.viewerCanDecide && one.status === 'PROPOSED' && (
        <Mend
          document={Decide}
          label={t('refuse')}
          done={t('refused')}
          input={(says, reason) => ({ ...because(says, reason), agree: false })}
          onDone={refresh}
        />
      )}
      {one.viewerCanRecord && (
        <Button color="primary" size="small" onClick={() => navigate(`/coordinations/${one.id}/record`)}>
          {t('record')}
        </Button>
      )}
      {one.viewerCanMove && (
        <>
          <Button size="small" onClick={() => navigate(`/coordinations/${one.id}/move`)}>
            {t('move')}
          </Button>
          <Mend document={Cancel} label={t('cancel')} done={t('cancelled')} input={because} onDone={refresh} />
        </>
      )}
      {one.status === 'AGREED' && <a href={`/calendar/coordinations/${one.id}`}>{t('calendar')}</a>}
    </div>
  );
}

function Parties({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('coordination');
  return (
    <Card title={t('field.party')}>
      {one.parties.map(({ id, name, came, who, said }) => (
        <div key={id} className={rows.entry}>
          <strong>{name}</strong> {came !== null && <Tag tone={came ? 'ok' : 'bad'}>{t(came ? 'came' : 'absent')}</Tag>}{' '}
          {who}
          {said && <p className="plain-words">{said}</p>}
        </div>
      ))}
    </Card>
  );
}

function RecordCard({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const { date } = useFormats();
  return (
    <Card
      title={t('field.agreed')}
      extra={one.viewerCanCorrect && <Link to={`/coordinations/${one.id}/record`}>{t('correct')}</Link>}
    >
      {one.agreed && <p className="plain-words">{one.agreed}</p>}
      <Steps steps={one.steps} refresh={refresh} />
      {one.answerWords && one.status === 'CONTESTED' && (
        <p className="plain-words">{t('contestWords', { words: one.answerWords })}</p>
      )}
      <p className="lead">
        {[
          one.recordedByName && t('recordedBy', { name: one.recordedByName }),
          one.status === 'RECORDED' && one.answerBy && t('answerBy', { day: date(one.answerBy) }),
          one.correctionNumber > 0 && t('corrections', { count: one.correctionNumber }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <AnswerActs one={one} refresh={refresh} />
    </Card>
  );
}

/** The other side: it was so, or what was not. */
function AnswerActs({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const [answer, { busy }] = useCommand(Answer, { done: t('confirmed') });
  const on = { coordinationId: one.id, version: one.version };
  const confirm = async () => {
    await answer({ input: { ...on, confirms: true, words: null } });
    refresh();
  };
  return (
    <div className={rows.acts}>
      {one.viewerCanConfirm && (
        <Button color="primary" size="small" loading={busy} onClick={confirm}>
          {t('confirm')}
        </Button>
      )}
      {one.viewerCanContest && (
        <Mend
          document={Answer}
          label={t('contest')}
          done={t('contested')}
          input={(_, words) => ({ ...on, confirms: false, words })}
          onDone={refresh}
        />
      )}
    </div>
  );
}
