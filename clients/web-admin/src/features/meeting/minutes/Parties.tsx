import { DisabledReason, Icon, type IconName, Tag, type Tone } from '@bandeng/ui';
import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { MinutesPageQuery, PartyStanding } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Panel } from '../../../shell/Page';
import { AnswerMinutes, AttendanceNames, PutMinutesToParties } from './documents';

type Minutes = MinutesPageQuery['meetingMinutes'];

const looks: Record<PartyStanding, readonly [Tone, IconName]> = {
  WAITING: ['calm', 'clock'],
  EARLIER_TEXT: ['soon', 'dot'],
  AGREED: ['ok', 'checkRing'],
  DISSENTED: ['bad', 'alert'],
};

/** 各方确认: each party that was there, what it says to this text, and the way to ask and to write down answers. */
export function Parties({ minutes, changed, refresh }: { minutes: Minutes; changed: boolean; refresh: () => void }) {
  const { t } = useTranslation('record');
  const [put, { busy }] = useCommand(PutMinutesToParties, { done: t('parties.put') });
  const [writing, setWriting] = useState(false);
  const { meetingId, version, textVersion, putToPartiesVersion } = minutes;
  const isPut = putToPartiesVersion !== null && putToPartiesVersion === textVersion;
  const open = minutes.status === 'DRAFT';
  const ask = async () => {
    if ((await put({ meetingId, version: version ?? 0 })).ok) refresh();
  };
  return (
    <Panel title={t('parties.title')}>
      <p className="quiet">
        {t(
          minutes.putToPartiesAt === null
            ? 'parties.notPut'
            : isPut || !open
              ? 'parties.isPut'
              : 'parties.changedSince',
        )}
      </p>
      <PartyStandings minutes={minutes} />
      {minutes.unansweredReason && <p>{t('parties.unanswered', { reason: minutes.unansweredReason })}</p>}
      {open && minutes.viewerCanSave && (
        <div className="minutes-acts">
          {!isPut && (
            <DisabledReason reason={version === null || changed ? t('parties.saveFirst') : null}>
              <Button loading={busy} onClick={ask}>
                {t(minutes.putToPartiesAt === null ? 'parties.ask' : 'parties.askAgain')}
              </Button>
            </DisabledReason>
          )}
          {isPut && <Button onClick={() => setWriting(true)}>{t('parties.writeDown')}</Button>}
        </div>
      )}
      {writing && (
        <WriteDown
          minutes={minutes}
          onClose={(done) => {
            setWriting(false);
            if (done) refresh();
          }}
        />
      )}
    </Panel>
  );
}

function PartyStandings({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('record');
  const { textVersion, parties, answers } = minutes;
  return (
    <ul className="minutes-parties">
      {parties.map(({ party, standing }) => {
        const [tone, icon] = looks[standing];
        const dissents = answers.filter((one) => one.party === party && one.dissent !== null);
        return (
          <li key={party}>
            <span>{t(`words:party.${party}`)}</span>
            {minutes.putToPartiesAt !== null && (
              <Tag tone={tone} icon={icon}>
                {t(`standing.${standing}`)}
              </Tag>
            )}
            {dissents.map((one) => (
              <p key={one.participantId}>
                <Icon name="alert" /> {t('parties.dissent', { name: one.name, words: one.dissent })}
                {one.textVersion !== textVersion && <span className="quiet"> · {t('parties.earlier')}</span>}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** 代录: what somebody without a phone says. */
function WriteDown({ minutes, onClose }: { minutes: Minutes; onClose: (done: boolean) => void }) {
  const { t } = useTranslation('record');
  const { meetingId, textVersion } = minutes;
  const [{ data }] = useQuery({ query: AttendanceNames, variables: { meetingId } });
  const [answer, { busy }] = useCommand(AnswerMinutes);
  const [form] = Form.useForm<{ participantId: string; agrees: boolean; dissent?: string }>();
  const agrees = Form.useWatch('agrees', form);
  const there = (data?.attendanceSheet.rows ?? []).filter(
    ({ attendance, duty }) => attendance === 'PRESENT' && duty !== 'OBSERVER',
  );
  const submit = async (given: { participantId: string; agrees: boolean; dissent?: string }) => {
    const outcome = await answer({
      input: {
        meetingId,
        textVersion: textVersion ?? 0,
        ...given,
        dissent: given.agrees ? null : (given.dissent ?? null),
      },
    });
    if (outcome.ok) onClose(true);
  };
  return (
    <Modal
      open
      title={t('parties.writeDown')}
      onCancel={() => onClose(false)}
      okText={t('parties.record')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" initialValues={{ agrees: true }} onFinish={submit}>
        <Form.Item name="participantId" label={t('parties.who')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={there.map(({ participantId, name, party }) => ({
              value: participantId,
              label: `${name} · ${t(`words:party.${party}`)}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="agrees" required label={t('parties.says')}>
          <Radio.Group
            options={[
              { value: true, label: t('parties.right') },
              { value: false, label: t('parties.notRight') },
            ]}
          />
        </Form.Item>
        {agrees === false && (
          <Form.Item name="dissent" label={t('parties.what')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
