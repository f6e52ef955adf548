import { newClientMutationId } from '@bandeng/graphql-client';
import { todayInChina } from '@bandeng/ui';
import { Button, Form, Input, Selector } from 'antd-mobile';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayHalf } from '../../generated/graphql';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { Plan } from './documents';

export interface Slot {
  onDay: string;
  half: DayHalf[];
  startsAt: string;
  endsAt: string;
  memberIds: string[];
}
type Keepers = readonly { readonly memberId: string; readonly name: string }[];
const HALVES: readonly DayHalf[] = ['MORNING', 'AFTERNOON', 'EVENING'];

/** 排接待日: one day, by the member in front. */
export function PlanDay({ studioId, members, onDone }: { studioId: string; members: Keepers; onDone: () => void }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const clientMutationId = useRef(newClientMutationId());
  const [plan, { busy }] = useCommand(Plan, { done: t('planned') });
  const save = async ({ half: [half = 'MORNING'], ...words }: Slot) => {
    const outcome = await plan({
      input: { studioId, days: [{ ...words, half }], clientMutationId: clientMutationId.current },
    });
    if (!outcome.ok) return;
    clientMutationId.current = newClientMutationId();
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button block onClick={() => setOpen(true)}>
        {t('plan')}
      </Button>
      {open && (
        <AskSheet<Slot>
          title={t('plan')}
          hint={t('planHint')}
          busy={busy}
          initial={{ onDay: todayInChina(), half: ['MORNING'], startsAt: '09:00', endsAt: '11:30', memberIds: [] }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <SlotFields members={members} />
        </AskSheet>
      )}
    </>
  );
}

/** The day, half of it, hours and who is on duty. */
export function SlotFields({ members }: { members: Keepers }) {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  const time = (name: 'startsAt' | 'endsAt') => (
    <Form.Item name={name} label={t(`field.${name}`)} rules={[needed(t(`field.${name}`))]}>
      <Input type="time" />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name="onDay" label={t('field.onDay')} rules={[needed(t('field.onDay'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="half" label={t('field.half')}>
        <Selector columns={3} options={HALVES.map((value) => ({ value, label: t(`half.${value}`) }))} />
      </Form.Item>
      {time('startsAt')}
      {time('endsAt')}
      <Form.Item
        name="memberIds"
        label={t('field.onDuty')}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: t('field.onDuty') }) }]}
      >
        <Selector multiple options={members.map(({ memberId, name }) => ({ value: memberId, label: name }))} />
      </Form.Item>
    </>
  );
}
