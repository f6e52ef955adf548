import { NoticeLine, useNotice } from '@bandeng/features/privacy';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Checkbox, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { VisitOutcome } from '../../generated/graphql';
import { useNeeded } from '../../shell/AskSheet';
import { DraftNotice } from '../../shell/DraftNotice';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { Day } from './documents';

interface Words {
  visitorName?: string;
  visitorPhone?: string;
  consents?: boolean;
  groupName?: string;
  village?: string;
  words: string;
  outcome: VisitOutcome[];
  title?: string;
  answer?: string;
}

/** 记来访: who came, what they said, what is done with it, in one act; kept on the phone until there is a signal. */
export function Component() {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(Day, { id }, `receptions/${id}`);
  const day = data?.reception;
  const draft = useDraft<Words>('visit', id, { outcome: ['TOPIC'] });
  if (why) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data || !draft) return <LoadingState what={t('note')} />;
  // Without a signal what is kept may be of the day before: the house decides when it comes in.
  if (!day || day.state === 'CANCELLED' || !(day.viewerCanNote || day.ownPresence !== null))
    return (
      <Page title={t('note')} back={`/receptions/${id}`}>
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return (
    <Page
      title={t('note')}
      lead={`${day.studioName} · ${date(day.onDay)} · ${t('noteLead')}`}
      back={`/receptions/${id}`}
    >
      <DraftNotice draft={draft} />
      <VisitForm key={draft.round} day={day} draft={draft} />
    </Page>
  );
}

interface Visiting {
  readonly day: { readonly id: string; readonly studioName: string };
  readonly draft: DraftOf<Words>;
}
const text = (typed: string | undefined) => (typed?.trim() ? typed : null);

function VisitForm({ day, draft }: Visiting) {
  const { t } = useTranslation('studio');
  const [form] = Form.useForm<Words>();
  const navigate = useNavigate();
  const noticeNumber = useNotice()?.number || null;
  const [send, { busy }] = useSend({ done: t('noted') });
  const finish = async (filled: Words) => {
    const {
      outcome: [outcome = 'TOPIC'],
      words,
      title,
      answer,
      consents,
    } = filled;
    const isTopic = outcome === 'TOPIC';
    const sent = await send({
      ...{ act: 'noteVisit', lane: day.id, about: day.studioName, title: text(title) ?? words.slice(0, 20) },
      ...{ path: `/receptions/${day.id}/visit`, draft, words: filled },
      input: {
        ...{ receptionId: day.id, outcome, words, consents: consents ?? false, noticeNumber },
        ...{ visitorName: text(filled.visitorName), visitorPhone: text(filled.visitorPhone) },
        ...{ groupName: text(filled.groupName), village: text(filled.village) },
        ...{ title: isTopic ? text(title) : null, answer: isTopic ? null : text(answer) },
      },
    });
    if (sent === 'SENT' && isTopic) navigate(`/receptions/${day.id}/slip`, { replace: true });
    else if (sent === 'SENT' || sent === 'KEPT') navigate(`/receptions/${day.id}`, { replace: true });
  };
  return (
    <Form
      form={form}
      // Who came is not kept with a draft: it is theirs, and a draft may lie about for days.
      onValuesChange={(_, { visitorName: _name, visitorPhone: _phone, consents: _agreed, ...words }: Words) =>
        draft.save(words)
      }
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ outcome: ['TOPIC'], ...draft.words }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('note')}
        </Button>
      }
    >
      <WordsFields />
      <OutcomeFields form={form} />
      <VisitorFields form={form} />
    </Form>
  );
}

function WordsFields() {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="words" label={t('field.words')} rules={[needed(t('field.words'))]}>
        <TextArea maxLength={7000} autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="groupName" label={t('field.groupName')} help={t('field.groupHint')}>
        <Input maxLength={40} clearable />
      </Form.Item>
      <Form.Item name="village" label={t('field.village')}>
        <Input maxLength={120} clearable />
      </Form.Item>
    </>
  );
}

type FormOf = ReturnType<typeof Form.useForm<Words>>[0];

function OutcomeFields({ form }: { form: FormOf }) {
  const { t } = useTranslation('studio');
  const needed = useNeeded();
  const outcome = (Form.useWatch('outcome', form) as VisitOutcome[] | undefined)?.[0] ?? 'TOPIC';
  return (
    <>
      <Form.Item
        name="outcome"
        label={t('field.outcome')}
        rules={[{ required: true, message: t('needed', { what: t('field.outcome') }) }]}
      >
        <Selector
          columns={2}
          options={(['TOPIC', 'ANSWERED'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      </Form.Item>
      {outcome === 'TOPIC' ? (
        <Form.Item name="title" label={t('field.topicTitle')} rules={[needed(t('field.topicTitle'))]}>
          <Input maxLength={120} clearable />
        </Form.Item>
      ) : (
        <Form.Item name="answer" label={t('field.answer')} rules={[needed(t('field.answer'))]}>
          <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
    </>
  );
}

/** As far as they say: a telephone with their consent or not at all. */
function VisitorFields({ form }: { form: FormOf }) {
  const { t } = useTranslation('studio');
  const phone = Form.useWatch('visitorPhone', form) as string | undefined;
  return (
    <>
      <Form.Item name="visitorName" label={t('field.visitorName')}>
        <Input maxLength={40} clearable />
      </Form.Item>
      <Form.Item name="visitorPhone" label={t('field.visitorPhone')}>
        <Input type="tel" maxLength={20} clearable />
      </Form.Item>
      {phone?.trim() && (
        <Form.Item
          name="consents"
          valuePropName="checked"
          rules={[
            {
              validator: (_, agreed) =>
                agreed ? Promise.resolve() : Promise.reject(new Error(t('needed', { what: t('field.consent') }))),
            },
          ]}
        >
          <Checkbox>{t('field.consent')}</Checkbox>
        </Form.Item>
      )}
      <p className="lead">{t('field.visitorHint')}</p>
      <NoticeLine door="visitor" tell />
    </>
  );
}
