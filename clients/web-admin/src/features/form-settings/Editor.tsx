import { DisabledReason, Tag } from '@bandeng/ui';
import { App, Button, Form, Input, InputNumber, Modal, Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { ChangeFormSettings, ResetFormSettings, type Settings } from './documents';
import { Trial } from './Trial';
import {
  inputFrom,
  isSame,
  NUMBERS,
  type NumberName,
  SECTIONS,
  SWITCHES,
  type SwitchName,
  type Typed,
  typedFrom,
} from './terms';

const PARTIES: readonly Party[] = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'];

/** The settings of one form: each with what it does, beside what the change would have meant. */
export function Editor({ settings, refresh }: { settings: Settings; refresh: () => void }) {
  const { t } = useTranslation('formSettings');
  const stored = typedFrom(settings);
  const [typed, setTyped] = useState<Typed>(stored);
  const [giving, setGiving] = useState<'change' | 'reset' | null>(null);
  const changed = !isSame(typed, stored);
  const canEdit = settings.viewerCanEdit;
  const tried = useSettled(typed);

  return (
    <div className="form-settings">
      <div className="form-settings-editor">
        {SECTIONS.map(({ key, names }) => (
          <Panel key={key} title={t(`section.${key}`)}>
            {names.map((name) => (
              <NumberSetting
                key={name}
                name={name}
                typed={typed}
                stored={stored}
                canEdit={canEdit}
                setTyped={setTyped}
              />
            ))}
            {key === 'readiness' && (
              <>
                <p className="quiet">{t('why.weights')}</p>
                {PARTIES.map((party) => (
                  <PartyWeights key={party} party={party} typed={typed} canEdit={canEdit} setTyped={setTyped} />
                ))}
              </>
            )}
          </Panel>
        ))}
        <Panel title={t('section.publication')}>
          {SWITCHES.map((name) => (
            <SwitchSetting key={name} name={name} typed={typed} stored={stored} canEdit={canEdit} setTyped={setTyped} />
          ))}
        </Panel>
        {canEdit ? (
          <EditorActs changed={changed} setGiving={setGiving} setTyped={setTyped} stored={stored} settings={settings} />
        ) : (
          <p className="quiet">{t('onlySecretariat')}</p>
        )}
      </div>
      {canEdit && <Trial input={inputFrom(settings, tried)} changed={changed} />}
      {giving && (
        <WithReason
          what={giving}
          settings={settings}
          typed={typed}
          onDone={(done) => {
            setGiving(null);
            if (done) refresh();
          }}
        />
      )}
    </div>
  );
}

function NumberSetting({
  name,
  typed,
  stored,
  canEdit,
  setTyped,
}: {
  name: NumberName;
  typed: Typed;
  stored: Typed;
  canEdit: boolean;
  setTyped: (next: Typed) => void;
}) {
  const { t } = useTranslation('formSettings');
  const setNumber = (name: NumberName, value: number | null) =>
    value !== null && setTyped({ ...typed, numbers: { ...typed.numbers, [name]: value } });
  return (
    <div className="setting">
      <label htmlFor={`setting-${name}`}>
        <strong>{t(`name.${name}`)}</strong>{' '}
        {typed.numbers[name] !== stored.numbers[name] && (
          <Tag tone="soon">{t('was', { value: say(t, name, stored.numbers[name]) })}</Tag>
        )}
        <span className="quiet">{t(`why.${name}`)}</span>
      </label>
      <InputNumber
        id={`setting-${name}`}
        value={typed.numbers[name]}
        disabled={!canEdit}
        min={NUMBERS[name].least}
        max={NUMBERS[name].most}
        precision={NUMBERS[name].unit === 'percent' ? 1 : 0}
        suffix={t(`unit.${NUMBERS[name].unit}`)}
        onChange={(value) => setNumber(name, value)}
      />
    </div>
  );
}

function SwitchSetting({
  name,
  typed,
  stored,
  canEdit,
  setTyped,
}: {
  name: SwitchName;
  typed: Typed;
  stored: Typed;
  canEdit: boolean;
  setTyped: (next: Typed) => void;
}) {
  const { t } = useTranslation('formSettings');
  return (
    <div className="setting">
      <label htmlFor={`setting-${name}`}>
        <strong>{t(`name.${name}`)}</strong>{' '}
        {typed.switches[name] !== stored.switches[name] && (
          <Tag tone="soon">{t('was', { value: t(stored.switches[name] ? 'on' : 'off') })}</Tag>
        )}
        <span className="quiet">{t(`why.${name}`)}</span>
      </label>
      <span className="setting-switch">
        {t(typed.switches[name] ? 'on' : 'off')}
        <Switch
          id={`setting-${name}`}
          checked={typed.switches[name]}
          disabled={!canEdit}
          onChange={(on) => setTyped({ ...typed, switches: { ...typed.switches, [name]: on } })}
        />
      </span>
    </div>
  );
}

function PartyWeights({
  party,
  typed,
  canEdit,
  setTyped,
}: {
  party: Party;
  typed: Typed;
  canEdit: boolean;
  setTyped: (next: Typed) => void;
}) {
  const { t } = useTranslation('formSettings');
  const setWeight = (name: string, value: number | null) =>
    value !== null && setTyped({ ...typed, weights: { ...typed.weights, [name]: value } });
  return (
    <fieldset className="weights">
      <legend>
        {t(`words:party.${party}`)}
        <Weight
          name={party}
          label={t('partyWeight', { party: t(`words:party.${party}`) })}
          typed={typed}
          disabled={!canEdit}
          onChange={setWeight}
        />
      </legend>
      {Object.keys(typed.weights)
        .filter((name) => name.startsWith(`${party}.`))
        .map((name) => (
          <div key={name} className="weight">
            <span>
              {t(`consultation:item.${name.slice(party.length + 1)}` as 'consultation:item.SUGGESTION')}
              {typed.weights[name] === 0 && <span className="quiet"> {t('notAsked')}</span>}
            </span>
            <Weight
              name={name}
              label={t(`consultation:item.${name.slice(party.length + 1)}` as 'consultation:item.SUGGESTION')}
              typed={typed}
              disabled={!canEdit}
              onChange={setWeight}
            />
            <DueInput name={name} party={party} typed={typed} canEdit={canEdit} setTyped={setTyped} />
          </div>
        ))}
    </fieldset>
  );
}

function DueInput({
  name,
  party,
  typed,
  canEdit,
  setTyped,
}: {
  name: string;
  party: Party;
  typed: Typed;
  canEdit: boolean;
  setTyped: (next: Typed) => void;
}) {
  const { t } = useTranslation('formSettings');
  const setDue = (kind: string, value: number | null) =>
    value !== null && setTyped({ ...typed, dues: { ...typed.dues, [kind]: value } });
  return (
    <InputNumber
      size="small"
      className="due"
      aria-label={t('dueOf', {
        item: t(`consultation:item.${name.slice(party.length + 1)}` as 'consultation:item.SUGGESTION'),
      })}
      value={typed.dues[name.slice(party.length + 1)]}
      disabled={!canEdit}
      min={0}
      max={60}
      precision={0}
      prefix={t('dueBefore')}
      suffix={t('dueDays')}
      onChange={(value) => setDue(name.slice(party.length + 1), value)}
    />
  );
}

function EditorActs({
  changed,
  setGiving,
  setTyped,
  stored,
  settings,
}: {
  changed: boolean;
  setGiving: (next: 'change' | 'reset' | null) => void;
  setTyped: (next: Typed) => void;
  stored: Typed;
  settings: Settings;
}) {
  const { t } = useTranslation('formSettings');
  return (
    <div className="setting-acts">
      <DisabledReason reason={changed ? null : t('nothingChanged')}>
        <Button type="primary" onClick={() => setGiving('change')}>
          {t('change')}
        </Button>
      </DisabledReason>
      {changed && <Button onClick={() => setTyped(stored)}>{t('undo')}</Button>}
      <DisabledReason reason={settings.changedFromDefault.length > 0 ? null : t('isDefault')}>
        <Button onClick={() => setGiving('reset')}>{t('reset')}</Button>
      </DisabledReason>
      <p className="quiet">{t('reaches', { count: settings.openCount })}</p>
    </div>
  );
}

type Say = ReturnType<typeof useTranslation<'formSettings'>>['t'];
const say = (t: Say, name: NumberName, value: number) => `${value} ${t(`unit.${NUMBERS[name].unit}`)}`;

/** What was typed, once the typing stops: trying is asked of the server. */
function useSettled(typed: Typed): Typed {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), 350);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

function Weight({
  name,
  label,
  typed,
  disabled,
  onChange,
}: {
  name: string;
  label: string;
  typed: Typed;
  disabled: boolean;
  onChange: (name: string, value: number | null) => void;
}) {
  return (
    <InputNumber
      size="small"
      aria-label={label}
      value={typed.weights[name]}
      disabled={disabled}
      min={0}
      max={10}
      step={0.5}
      onChange={(value) => onChange(name, value)}
    />
  );
}

/** A change is made with its reason: others will read it in the history. */
function WithReason({
  what,
  settings,
  typed,
  onDone,
}: {
  what: 'change' | 'reset';
  settings: Settings;
  typed: Typed;
  onDone: (done: boolean) => void;
}) {
  const { t } = useTranslation('formSettings');
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const [change, changing] = useCommand(ChangeFormSettings);
  const [reset, resetting] = useCommand(ResetFormSettings);
  const finish = async ({ reason }: { reason: string }) => {
    const { form: of, version } = settings;
    const outcome = await (what === 'reset'
      ? reset({ input: { form: of, version, reason } })
      : change({ input: { ...inputFrom(settings, typed), version, reason } }));
    if (outcome.ok) message.success(t('changedNow'), 2.5);
    onDone(outcome.ok || outcome.why.code === 'CONFLICT');
  };
  return (
    <Modal
      open
      title={t(what)}
      okText={t(what)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={changing.busy || resetting.busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t('reaches', { count: settings.openCount })}</p>
      <ColumnForm form={form} onFinish={finish}>
        <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason')), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
