import { NoticeLine, useNotice } from '@bandeng/features/privacy';
import { usePublicAddress } from '@bandeng/features/session';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { CodeQr, ErrorState, LoadingState, recall, remember, useWords } from '@bandeng/ui';
import { Button, Form, Input, Picker, TextArea } from 'antd-mobile';
import { lazy, type RefObject, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { TopicCallReach } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import type { FormOf } from '../../shell/form-of';
import { Card, Page } from '../../shell/Page';
import { say } from '../../shell/say';
import { useViewerState } from '../../viewer';
import { DraftHints } from './DraftHints';
import { keepCode } from './kept-codes';
import { PlainForm } from './PlainForm';
import styles from './topic.module.css';
import type { PhotosHeld } from './usePhotos';

/** Words can be written before it is there. */
const PhotosField = lazy(() => import('./PhotosField').then((file) => ({ default: file.PhotosField })));

const Destinations = graphql(`
  query SubmitTopicPage {
    topicDestinations {
      committeeId
      townshipName
    }
  }
`);

const Submit = graphql(`
  mutation SubmitTopic($input: SubmitTopicInput!) {
    submitTopic(input: $input) {
      number
      trackingCode
    }
  }
`);

const SubmitToCall = graphql(`
  mutation SubmitTopicToCall($input: SubmitTopicToCallInput!) {
    submitTopicToCall(input: $input) {
      ... on TopicReceipt { number trackingCode }
      ... on TopicCallRefusal { code }
    }
  }
`);

const CallToAnswer = graphql(`
  query CallToAnswer($code: String!) {
    topicCallByCode(code: $code) {
      code
      title
      reach
      places { committeeId townshipName }
      viewerRefusal
    }
  }
`);

interface Destination {
  readonly committeeId: string;
  readonly townshipName: string;
}

interface Words {
  title: string;
  body: string;
  place?: string;
  category?: string;
  committeeId?: string;
  submitterName?: string;
  submitterPhone?: string;
}

const DRAFT = 'bandeng.topicDraft';

/** What was typed survives a closed page, on this phone only; the phone number does not. */
function draftOf(): Partial<Words> {
  try {
    return JSON.parse(recall(DRAFT) ?? '{}') as Partial<Words>;
  } catch {
    return {};
  }
}

export function Component() {
  const { t } = useTranslation('topic');
  const { viewer } = useViewerState();
  const [{ data, error }, again] = useQuery({ query: Destinations, variables: {} });
  const terms = useSearchParams()[0];
  const callCode = terms.get('call');
  const [{ data: asked, error: callError }] = useQuery({
    query: CallToAnswer,
    variables: { code: callCode ?? '' },
    pause: !callCode,
  });
  const call = callCode ? asked?.topicCallByCode : null;
  const [receipt, setReceipt] = useState<{ number: string; trackingCode: string } | null>(null);
  const [form] = Form.useForm<Words>();
  const mutationId = useRef(newClientMutationId());
  const home = viewer ? '/' : '/welcome';

  if (receipt) {
    const oneMore = () => {
      setReceipt(null);
      mutationId.current = newClientMutationId();
      form.resetFields();
    };
    return <Receipt {...receipt} home={home} onOneMore={oneMore} />;
  }
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('submit.title')} />;

  if (callCode && !asked && !callError) return <LoadingState what={t('submit.title')} />;

  return (
    <Page
      title={t('submit.title')}
      lead={call ? t('topicCall:answering', { title: call.title }) : t('submit.lead')}
      back={call ? `/c/${call.code}` : home}
    >
      <PlainForm places={data.topicDestinations} />
      <div className="needs-script">
        <SubmitForm
          form={form}
          mutationId={mutationId}
          call={call}
          setReceipt={setReceipt}
          destinations={data.topicDestinations}
          committeeId={terms.get('committee')}
          signedIn={viewer?.kind === 'ACCOUNT'}
        />
      </div>
      <p className="lead">{t('submit.privacy')}</p>
      <NoticeLine door="submit" />
    </Page>
  );
}

interface Submitting {
  readonly form: FormOf<Words>;
  readonly mutationId: RefObject<string>;
  readonly call?: {
    readonly code: string;
    readonly reach: TopicCallReach;
    readonly places: readonly Destination[];
  } | null;
  readonly setReceipt: (next: { number: string; trackingCode: string } | null) => void;
  readonly destinations: readonly Destination[];
  /** Where somebody came from, by a code at its door: whom it goes to unless they choose. */
  readonly committeeId?: string | null;
  readonly signedIn: boolean;
}

function SubmitForm({ form, mutationId, call, setReceipt, destinations, committeeId, signedIn }: Submitting) {
  const { t } = useTranslation('topic');
  const initial = useMemo(() => ({ ...draftOf(), ...(committeeId ? { committeeId } : {}) }), [committeeId]);
  // A call to some townships is answered for one of them.
  const places = call?.reach === 'COMMITTEES' ? call.places : destinations;
  const holder = useRef<PhotosHeld>(null);
  const { finish, busy } = useSubmit({ places, call, mutationId, setReceipt, holder });
  const newAct = () => {
    mutationId.current = newClientMutationId();
  };
  /** What was suggested, or its undoing: kept like what was typed. */
  const takeOver = (words: Pick<Words, 'category' | 'committeeId'>) => {
    form.setFieldsValue(words);
    remember(DRAFT, JSON.stringify({ ...draftOf(), ...words }));
    mutationId.current = newClientMutationId();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...initial, submitterPhone: undefined }}
      onValuesChange={(_changed, { submitterPhone: _private, ...words }) => {
        remember(DRAFT, JSON.stringify(words));
        mutationId.current = newClientMutationId();
      }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('submit.act')}
        </Button>
      }
    >
      <WhatFields />
      <Suspense fallback={null}>
        <PhotosField holder={holder} onChange={newAct} />
      </Suspense>
      <Suggested form={form} places={places} takeOver={takeOver} />
      {!signedIn && <WhoFields />}
    </Form>
  );
}

/** Hands it in, to a call or without, with its photographs; what was kept of it on this phone goes. */
function useSubmit({
  places,
  call,
  mutationId,
  setReceipt,
  holder,
}: Pick<Submitting, 'call' | 'mutationId' | 'setReceipt'> & {
  places: readonly Destination[];
  holder: RefObject<PhotosHeld | null>;
}) {
  const { t } = useTranslation('topic');
  const words = useWords();
  const noticeNumber = useNotice()?.number || null;
  const [settling, setSettling] = useState(false);
  const [submit, submitting] = useCommand(Submit, { quiet: true });
  const [answer, answering] = useCommand(SubmitToCall, { quiet: true });
  const finish = async (written: Words) => {
    const chosenHere = places.some((one) => one.committeeId === written.committeeId) ? written.committeeId : null;
    const handIn = (photoIds: readonly string[]) => {
      const input = {
        ...written,
        category: written.category || null,
        committeeId: chosenHere,
        photoIds: [...photoIds],
        noticeNumber,
        clientMutationId: mutationId.current,
      };
      return call ? answer({ input: { ...input, callCode: call.code } }) : submit({ input });
    };
    const withPhotos = async (photoIds: readonly string[] | null | undefined) => {
      if (photoIds === null) say(t('photo.notAll'));
      return photoIds === null ? null : handIn(photoIds ?? []);
    };
    setSettling(true);
    let outcome = await withPhotos(await holder.current?.settle());
    if (outcome && !outcome.ok && outcome.why.params?.rule === 'FILE_UNKNOWN') {
      outcome = await withPhotos(await holder.current?.bringAgain());
    }
    setSettling(false);
    if (!outcome) return;
    if (!outcome.ok) return say(words(outcome.why));
    remember(DRAFT, '{}');
    holder.current?.clear();
    keepCode(outcome.value.trackingCode);
    setReceipt(outcome.value);
  };
  return { finish, busy: settling || submitting.busy || answering.busy };
}

function WhatFields() {
  const { t } = useTranslation('topic');
  const needed = (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
  return (
    <>
      <Form.Item name="title" label={t('submit.what')} rules={[needed(t('submit.what'))]}>
        <Input placeholder={t('submit.whatHint')} maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="body" label={t('submit.body')} rules={[needed(t('submit.body'))]}>
        <TextArea placeholder={t('submit.bodyHint')} maxLength={7000} rows={5} autoSize={{ minRows: 5, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="place" label={t('submit.place')}>
        <Input placeholder={t('submit.placeHint')} maxLength={120} clearable />
      </Form.Item>
    </>
  );
}

/** Where it happens and what it is about: chosen by hand, or taken over from what the words sound like. */
function Suggested({
  form,
  places,
  takeOver,
}: {
  form: FormOf<Words>;
  places: readonly Destination[];
  takeOver: (words: Pick<Words, 'category' | 'committeeId'>) => void;
}) {
  const { t } = useTranslation('topic');
  const written = useWritten({ form });
  const { committeeId, category } = written;
  return (
    <>
      <Form.Item name="committeeId" label={t('submit.township')} trigger="onConfirm" hidden>
        <input type="hidden" />
      </Form.Item>
      <TownshipField places={places} committeeId={committeeId} form={form} />
      <Form.Item name="category" hidden>
        <input type="hidden" />
      </Form.Item>
      {category && (
        <Form.Item label={t('submit.category')}>
          <Button block onClick={() => takeOver({ category: undefined })}>
            {t('submit.categoryIs', { category: t(`category.${category}`) })}
          </Button>
        </Form.Item>
      )}
      <DraftHints
        {...written}
        onCategory={(about) => takeOver({ category: about })}
        townshipOf={(id) => places.find((one) => one.committeeId === id)?.townshipName}
        onTownship={(id) => takeOver({ committeeId: id })}
      />
    </>
  );
}

function TownshipField({
  places,
  committeeId,
  form,
}: {
  places: readonly Destination[];
  committeeId?: string;
  form: FormOf<Words>;
}) {
  const { t } = useTranslation('topic');
  const [choosing, setChoosing] = useState(false);
  const chosen = places.find((one) => one.committeeId === committeeId);
  return (
    <Form.Item label={t('submit.township')} required={false}>
      <Button block onClick={() => setChoosing(true)}>
        {chosen?.townshipName ?? t('submit.townshipUnknown')}
      </Button>
      <Picker
        columns={[
          [
            { label: t('submit.townshipUnknown'), value: '' },
            ...places.map((one) => ({ label: one.townshipName, value: one.committeeId })),
          ],
        ]}
        visible={choosing}
        value={[committeeId ?? '']}
        onClose={() => setChoosing(false)}
        onConfirm={([value]) => form.setFieldsValue({ committeeId: String(value ?? '') })}
      />
    </Form.Item>
  );
}

function WhoFields() {
  const { t } = useTranslation('topic');
  return (
    <>
      <Form.Item name="submitterName" label={t('submit.name')}>
        <Input placeholder={t('submit.nameHint')} maxLength={40} autoComplete="name" clearable />
      </Form.Item>
      <Form.Item name="submitterPhone" label={t('submit.phone')} description={t('submit.phoneWhy')}>
        <Input type="tel" maxLength={20} autoComplete="tel" clearable />
      </Form.Item>
    </>
  );
}

function useWritten({ form }: { form: FormOf<Words> }) {
  const committeeId = Form.useWatch('committeeId', form) as string | undefined;
  const category = Form.useWatch('category', form) as string | undefined;
  const title = Form.useWatch('title', form) as string | undefined;
  const body = Form.useWatch('body', form) as string | undefined;
  const place = Form.useWatch('place', form) as string | undefined;
  return { committeeId, category, title, body, place };
}

function Receipt({
  number,
  trackingCode,
  home,
  onOneMore,
}: {
  number: string;
  trackingCode: string;
  home: string | undefined;
  onOneMore: () => void;
}) {
  const { t } = useTranslation('topic');
  const origin = usePublicAddress();
  const address = `${origin}/portal/t/${trackingCode}`;
  return (
    <Page title={t('receipt.title')} lead={t('receipt.lead', { number })} back={home}>
      <Card>
        <div className="receipt">
          <p>{t('receipt.remember')}</p>
          <output className={styles.trackingCode}>{trackingCode}</output>
          <CodeQr text={address} size={200} label={t('receipt.qr')} />
          <p className="lead">{t('receipt.how')}</p>
        </div>
      </Card>
      <Link to={`/t/${trackingCode}`}>
        <Button block color="primary" tabIndex={-1}>
          {t('receipt.follow')}
        </Button>
      </Link>
      <Button block className="below" onClick={onOneMore}>
        {t('receipt.oneMore')}
      </Button>
    </Page>
  );
}
