import { Button, Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import type { Shown } from './DayPage';
import { Move } from './documents';
import { type Slot, SlotFields } from './PlanDay';

type Moved = Slot & { readonly reason: string };

/** 改期、换人: planned for the wrong day, or by the wrong member; whoever is on duty is told. */
export function MoveDay({ day, refresh }: { day: Shown; refresh: () => void }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const [move, { busy }] = useCommand(Move, { done: t('moved') });
  if (!day.viewerCanMove) return null;
  const save = async ({ half: [half = day.half], ...words }: Moved) => {
    const outcome = await move({ input: { ...words, half, receptionId: day.id, version: day.version } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') setOpen(false);
    refresh();
  };
  const { onDay, half, startsAt, endsAt, onDuty } = day;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('move')}
      </Button>
      {open && (
        <AskSheet<Moved>
          title={t('move')}
          busy={busy}
          initial={{ onDay, half: [half], startsAt, endsAt, memberIds: onDuty.map(({ memberId }) => memberId) }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <MoveFields day={day} />
        </AskSheet>
      )}
    </>
  );
}

function MoveFields({ day }: { day: Shown }) {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  const others = day.keepers.filter(({ memberId }) => !day.onDuty.some((one) => one.memberId === memberId));
  return (
    <>
      <SlotFields members={[...day.onDuty, ...others]} />
      <Form.Item name="reason" label={t('corrections:why')} rules={[needed(t('corrections:why'))]}>
        <Input maxLength={1000} />
      </Form.Item>
    </>
  );
}
