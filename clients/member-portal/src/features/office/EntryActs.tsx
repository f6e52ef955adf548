import { todayInChina } from '@bandeng/ui';
import { Button, Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { NoteEntryHeld, PostponeEntry, RestoreEntry, WithdrawEntry } from './documents';
import { PeriodFields } from './PeriodFields';
import type { Entry } from './PlanPage';

interface Given {
  readonly entry: Entry;
  readonly refresh: () => void;
}

/** What its office may do to an entry, by how it stands; the server has the last word. */
export function EntryActs({ entry, refresh }: Given) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const { id: entryId, version, state, form } = entry;
  if (state === 'WITHDRAWN' || (state === 'FULFILLED' && form === null))
    return (
      <div className={rows.acts}>
        <Mend
          document={RestoreEntry}
          label={t('act.restore')}
          done={t('done')}
          input={(_, reason) => ({ entryId, version, reason })}
          onDone={refresh}
        />
      </div>
    );
  if (state === 'FULFILLED') return null;
  return (
    <div className={rows.acts}>
      {form === null && <Held entry={entry} refresh={refresh} />}
      <Button size="small" onClick={() => navigate(`/office/plan/entry/${entryId}?year=${entry.fromOn.slice(0, 4)}`)}>
        {t('act.revise')}
      </Button>
      <Postpone entry={entry} refresh={refresh} />
      <Mend
        document={WithdrawEntry}
        label={t('act.withdraw')}
        done={t('done')}
        input={(_, reason) => ({ entryId, version, reason })}
        onDone={refresh}
      />
    </div>
  );
}

/** It is held later, with a reason. */
function Postpone({ entry: { id: entryId, version, fromOn, toOn }, refresh }: Given) {
  const { t } = useTranslation('plan');
  const needed = useNeeded();
  const [open, setOpen] = useState(false);
  const [postpone, { busy }] = useCommand(PostponeEntry, { done: t('done') });
  const save = async ({ reason, ...period }: { fromOn: string; toOn: string; reason: string }) => {
    const outcome = await postpone({ input: { entryId, version, period, reason } });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('act.postpone')}
      </Button>
      {open && (
        <AskSheet
          title={t('act.postpone')}
          hint={t('actHint.postpone')}
          busy={busy}
          initial={{ fromOn, toOn }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <PeriodFields />
          <Form.Item name="reason" label={t('reason')} rules={[needed(t('reason'))]}>
            <Input maxLength={1000} clearable />
          </Form.Item>
        </AskSheet>
      )}
    </>
  );
}

/** What is no consultation is noted by hand. */
function Held({ entry: { id: entryId, version }, refresh }: Given) {
  const { t } = useTranslation('plan');
  const needed = useNeeded();
  const [open, setOpen] = useState(false);
  const [note, { busy }] = useCommand(NoteEntryHeld, { done: t('done') });
  const save = async (said: { heldOn: string; note?: string }) => {
    const outcome = await note({ input: { entryId, version, ...said } });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" color="primary" onClick={() => setOpen(true)}>
        {t('act.held')}
      </Button>
      {open && (
        <AskSheet
          title={t('act.held')}
          hint={t('actHint.held')}
          busy={busy}
          initial={{ heldOn: todayInChina() }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="heldOn" label={t('heldOn')} rules={[needed(t('heldOn'))]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="note" label={t('note')}>
            <Input maxLength={1000} clearable />
          </Form.Item>
        </AskSheet>
      )}
    </>
  );
}
