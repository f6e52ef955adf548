import { NoticeLine, useNotice } from '@bandeng/features/privacy';
import { Button, Checkbox, Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';
import { useViewer } from '../../viewer';
import type { Prepared } from './prepared';

const Keep = graphql(`
  mutation KeepOwnPhone($input: KeepGuestPhoneInput!) {
    keepGuestPhone(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** Whoever came in by a slip may leave a number, so that another hour or place reaches them; and take it back. */
export function GuestPhoneCard({ consultation, refresh }: { consultation: Prepared; refresh: () => void }) {
  const { t } = useTranslation('consultation');
  const isGuest = useViewer().kind === 'GUEST';
  const [changing, setChanging] = useState(false);
  const [erase, { busy }] = useCommand(Keep, { done: t('guestPhone.erased') });
  const { id: consultationId, me } = consultation;
  if (!isGuest || !me) return null;
  if (!me.phoneEnding || changing)
    return (
      <PhoneForm
        consultationId={consultationId}
        onDone={() => {
          setChanging(false);
          refresh();
        }}
      />
    );
  return (
    <Card title={t('guestPhone.ending', { ending: me.phoneEnding })}>
      <Button block onClick={() => setChanging(true)}>
        {t('guestPhone.change')}
      </Button>
      <Button
        block
        className="below"
        loading={busy}
        onClick={async () => {
          if ((await erase({ input: { consultationId, phone: null } })).ok) refresh();
        }}
      >
        {t('guestPhone.erase')}
      </Button>
    </Card>
  );
}

function PhoneForm({ consultationId, onDone }: { consultationId: string; onDone: () => void }) {
  const { t } = useTranslation('consultation');
  const [keep, { busy }] = useCommand(Keep, { done: t('guestPhone.saved') });
  const [phone, setPhone] = useState('');
  const [agreed, setAgreed] = useState(false);
  const noticeNumber = useNotice()?.number || null;
  return (
    <Card title={t('guestPhone.own')}>
      <p className="plain-words">{t('guestPhone.ownWhy')}</p>
      <Form
        layout="vertical"
        onFinish={async () => {
          if ((await keep({ input: { consultationId, phone, phoneConsent: agreed, noticeNumber } })).ok) onDone();
        }}
        footer={
          <Button block color="primary" type="submit" loading={busy} disabled={!phone.trim() || !agreed}>
            {t('guestPhone.save')}
          </Button>
        }
      >
        <Form.Item label={t('guestPhone.label')}>
          <Input type="tel" maxLength={20} autoComplete="tel" clearable value={phone} onChange={setPhone} />
        </Form.Item>
        <Form.Item>
          <Checkbox checked={agreed} onChange={setAgreed}>
            {t('guestPhone.ownConsent')}
          </Checkbox>
        </Form.Item>
        <NoticeLine door="guestPhone" />
      </Form>
    </Card>
  );
}
