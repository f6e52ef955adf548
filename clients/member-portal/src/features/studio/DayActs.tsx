import { Button, Form, Selector, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskSheet } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import type { Shown } from './DayPage';
import { Cancel, CheckIn, Close, Reopen, Restore } from './documents';
import { MoveDay } from './MoveDay';

interface Given {
  readonly day: Shown;
  readonly refresh: () => void;
}

/** 签到, and that it was pressed wrongly. */
export function Presence({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const isPresent = day.ownPresence === true;
  const [checkIn, { busy }] = useCommand(CheckIn, { done: t(isPresent ? 'checkedOut' : 'checkedIn') });
  if (!day.viewerCanCheckIn) return null;
  const say = async () => {
    await checkIn({ input: { receptionId: day.id, isPresent: !isPresent } });
    refresh();
  };
  return (
    <>
      {!isPresent && <p className="quiet">{t('checkHint')}</p>}
      <div className={rows.acts}>
        <Button
          size={isPresent ? 'small' : 'middle'}
          color={isPresent ? 'default' : 'primary'}
          loading={busy}
          onClick={say}
        >
          {t(isPresent ? 'checkOut' : 'checkIn')}
        </Button>
      </div>
    </>
  );
}

/** What is moved, called off, let take place or reopened, each with why. */
export function DayMends({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const input = (_: object, reason: string) => ({ receptionId: day.id, version: day.version, reason });
  if (!day.viewerCanMove && !day.viewerCanCancel && !day.viewerCanRestore && !day.viewerCanReopen) return null;
  return (
    <div className={rows.acts}>
      <MoveDay key={day.version} day={day} refresh={refresh} />
      {day.viewerCanCancel && (
        <Mend document={Cancel} label={t('cancel')} done={t('cancelled')} input={input} onDone={refresh} />
      )}
      {day.viewerCanRestore && (
        <Mend document={Restore} label={t('restore')} done={t('restored')} input={input} onDone={refresh} />
      )}
      {day.viewerCanReopen && (
        <Mend document={Reopen} label={t('reopen')} done={t('reopened')} input={input} onDone={refresh} />
      )}
    </div>
  );
}

interface Words {
  record?: string;
  presentMemberIds?: string[];
}

/** 小结: the day is over. */
export function CloseDay({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const [close, { busy }] = useCommand(Close, { done: t('closed') });
  if (!day.viewerCanClose) return null;
  const save = async ({ record, presentMemberIds = [] }: Words) => {
    const outcome = await close({
      input: {
        ...{ receptionId: day.id, version: day.version, record: record?.trim() ? record : null },
        presentMemberIds: day.viewerCanSayWhoWasThere ? presentMemberIds : null,
      },
    });
    if (outcome.ok || outcome.why.code === 'CONFLICT') setOpen(false);
    refresh();
  };
  const there = day.onDuty.filter(({ isPresent }) => isPresent).map(({ memberId }) => memberId);
  return (
    <>
      <Button block onClick={() => setOpen(true)}>
        {t('close')}
      </Button>
      {open && (
        <AskSheet<Words>
          title={t('close')}
          hint={t('closeHint')}
          busy={busy}
          initial={{ record: day.record ?? '', presentMemberIds: there }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          {day.viewerCanSayWhoWasThere && (
            <Form.Item name="presentMemberIds" label={t('field.present')}>
              <Selector multiple options={day.onDuty.map(({ memberId, name }) => ({ value: memberId, label: name }))} />
            </Form.Item>
          )}
          <Form.Item name="record" label={t('field.record')}>
            <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
          </Form.Item>
        </AskSheet>
      )}
    </>
  );
}
