import { NoticeLine, useNotice } from '@bandeng/features/privacy';
import { useFormats } from '@bandeng/ui';
import { Button, Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

const Kept = graphql(`
  query KeptOfSubmitter($code: String!) {
    keptOfSubmitter(code: $code) {
      nameBegins
      phoneEnding
      anonymised
      noticeNumber
      noticedAt
    }
  }
`);
const Correct = graphql(`
  mutation CorrectOwnName($input: CorrectOwnNameInput!) {
    correctOwnName(input: $input) { ... on TopicReceipt { number } ... on TopicRefusal { code presentStatus } }
  }
`);
const Erase = graphql(`
  mutation EraseOwnName($input: EraseOwnNameInput!) {
    eraseOwnName(input: $input) { ... on TopicReceipt { number } ... on TopicRefusal { code presentStatus } }
  }
`);

interface Given {
  readonly code: string;
  /** The telephone shows who they are; where none was left, the name. */
  readonly byPhone: boolean;
  readonly onDone: () => void;
}

/** 我的信息: what is kept of whoever submitted it; by what they left they put it right or have it erased. */
export function OwnDataCard({ code }: { code: string }) {
  const { t } = useTranslation('ownData');
  const { date } = useFormats();
  const [{ data }, again] = useQuery({ query: Kept, variables: { code }, requestPolicy: 'network-only' });
  const [doing, setDoing] = useState<'correct' | 'erase' | null>(null);
  const kept = data?.keptOfSubmitter;
  if (!kept) return null;
  const { nameBegins, phoneEnding, noticeNumber } = kept;
  const isKept = nameBegins !== null || phoneEnding !== null;
  const done = () => {
    setDoing(null);
    again({ requestPolicy: 'network-only' });
  };
  const given: Given = { code, byPhone: phoneEnding !== null, onDone: done };
  return (
    <Card title={t('title')}>
      <dl className="facts num">
        <dt>{t('name')}</dt>
        <dd>{nameBegins === null ? t('none') : t('begins', { begins: nameBegins })}</dd>
        <dt>{t('phone')}</dt>
        <dd>{phoneEnding === null ? t('none') : t('ends', { ending: phoneEnding })}</dd>
      </dl>
      <p className="quiet">{t(kept.anonymised ? 'gone' : 'stays')}</p>
      {noticeNumber !== null && (
        <p className="quiet num">{t('notice', { number: noticeNumber, date: date(kept.noticedAt) })}</p>
      )}
      {isKept && doing === null && (
        <>
          <Button block onClick={() => setDoing('correct')}>
            {t('correct')}
          </Button>
          <Button block className="below" onClick={() => setDoing('erase')}>
            {t('erase')}
          </Button>
        </>
      )}
      {doing === 'correct' && <CorrectForm {...given} />}
      {doing === 'erase' && <EraseForm {...given} />}
      {doing !== null && (
        <Button block className="below" onClick={() => setDoing(null)}>
          {t('common:verb.cancel')}
        </Button>
      )}
    </Card>
  );
}

function KnownAsField({ byPhone }: { byPhone: boolean }) {
  const { t } = useTranslation('ownData');
  const label = t(byPhone ? 'knownPhone' : 'knownName');
  return (
    <Form.Item
      name="knownAs"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('topic:needed', { what: label }) }]}
    >
      <Input type={byPhone ? 'tel' : 'text'} maxLength={40} autoComplete="off" clearable />
    </Form.Item>
  );
}

function CorrectForm({ code, byPhone, onDone }: Given) {
  const { t } = useTranslation('ownData');
  const noticeNumber = useNotice()?.number || null;
  const [correct, { busy }] = useCommand(Correct, { done: t('corrected') });
  const send = async (filled: { knownAs: string; submitterName?: string; submitterPhone?: string }) => {
    if ((await correct({ input: { trackingCode: code, noticeNumber, ...filled } })).ok) onDone();
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={send}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('correct')}
        </Button>
      }
    >
      <KnownAsField byPhone={byPhone} />
      <Form.Item name="submitterName" label={t('newName')} help={t('newHint')}>
        <Input maxLength={40} autoComplete="name" clearable />
      </Form.Item>
      <Form.Item name="submitterPhone" label={t('newPhone')}>
        <Input type="tel" maxLength={20} autoComplete="tel" clearable />
      </Form.Item>
      <NoticeLine door="submit" />
    </Form>
  );
}

function EraseForm({ code, byPhone, onDone }: Given) {
  const { t } = useTranslation('ownData');
  const [erase, { busy }] = useCommand(Erase, { done: t('erased') });
  const send = async ({ knownAs }: { knownAs: string }) => {
    if ((await erase({ input: { trackingCode: code, knownAs } })).ok) onDone();
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={send}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('erase')}
        </Button>
      }
    >
      <p>{t('eraseHint')}</p>
      <KnownAsField byPhone={byPhone} />
    </Form>
  );
}
