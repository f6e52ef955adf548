import type { FileRef } from '@bandeng/graphql-client';
import {
  ErrorState,
  LoadingState,
  todayInChina,
  uploadPhoto,
  useKeepingFiles,
  useWords,
  yearInChina,
} from '@bandeng/ui';
import { Button, Form, Input, Selector, TextArea, Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { DutyKind } from '../../generated/graphql';
import { outbox } from '../../phone';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { CorrectOutside, OwnFile } from './documents';

const KINDS: readonly DutyKind[] = ['TRAINING', 'DONATION', 'OUTSIDE_MEETING', 'OUTSIDE_OTHER'];

interface Words {
  kind: DutyKind[];
  title: string;
  heldOn: string;
  place: string;
  note?: string;
  photos?: FileRef[];
}

/** 补记系统外履职, also without a signal; with an id: what came back, put right. */
export function Component() {
  const { t } = useTranslation('duty');
  const { id } = useParams();
  const { data, why, again } = useKeptQuery(OwnFile, { year: yearInChina() }, `duty-file-${yearInChina()}`);
  const line = data?.dutyFile?.lines.find(({ outside }) => outside !== null && outside?.id === id);
  const blank: Partial<Words> = line
    ? {
        ...{ kind: [line.kind], title: line.title ?? '', heldOn: line.day },
        ...{ place: line.outside?.place ?? '', note: line.outside?.note ?? '' },
      }
    : { kind: ['TRAINING'], heldOn: todayInChina() };
  const draft = useDraft<Words>('outside-duty', id ?? 'new', blank);
  if (why && !data) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!draft || (id && !data)) return <LoadingState what={t('file.enter')} />;
  return (
    <Page title={t(id ? 'file.correct' : 'file.enter')} lead={t('file.enterLead')} back="/duty">
      <DraftNotice draft={draft} />
      <OutsideForm
        key={`${draft.round}${line?.factId}`}
        draft={draft}
        blank={blank}
        corrects={line?.outside ? { ...line.outside } : null}
      />
    </Page>
  );
}

interface Corrected {
  readonly id: string;
  readonly version: number;
  readonly evidenceIds: readonly string[];
}

const inputOf = ({ kind: [kind = 'TRAINING'], title, heldOn, place, note }: Words) => ({
  ...{ kind, title, heldOn, place, note: note || null },
});

/** Sends what is new, or keeps it until there is a signal. */
function useEntering(draft: DraftOf<Words>) {
  const { t } = useTranslation('duty');
  const navigate = useNavigate();
  const [send, { busy }] = useSend({ done: t('file.entered') });
  const finish = async (words: Words) => {
    const outcome = await send({
      ...{ act: 'enterOutsideDuty', lane: 'duty', about: t('file.title'), title: words.title, path: '/duty/outside' },
      ...{ draft, words, photos: { field: 'evidenceIds', files: words.photos ?? [] }, input: inputOf(words) },
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate('/duty', { replace: true });
  };
  return { finish, busy };
}

/** Sends what was put right; what was shown before stays beside what is added. */
function useCorrecting(corrects: Corrected | null) {
  const { t } = useTranslation('duty');
  const words = useWords();
  const navigate = useNavigate();
  const [correct, { busy }] = useCommand(CorrectOutside, { done: t('file.entered') });
  const finish = async (filled: Words) => {
    if (!corrects) return;
    const added: string[] = [];
    for (const { key, name } of filled.photos ?? []) {
      const blob = await outbox.file(key);
      if (!blob) continue;
      const answer = await uploadPhoto(new File([blob], name, { type: blob.type }));
      if (!('id' in answer)) return void Toast.show({ content: words(answer), duration: 5000 });
      added.push(answer.id);
    }
    const { id, version } = corrects;
    const evidenceIds = [...corrects.evidenceIds, ...added];
    const outcome = await correct({ input: { ...inputOf(filled), id, version, evidenceIds } });
    if (outcome.ok) navigate('/duty', { replace: true });
  };
  return { finish, busy };
}

function OutsideForm({
  draft,
  blank,
  corrects,
}: {
  draft: DraftOf<Words>;
  blank: Partial<Words>;
  corrects: Corrected | null;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<Words>();
  const entering = useEntering(draft);
  const correcting = useCorrecting(corrects);
  const { finish, busy } = corrects ? correcting : entering;
  const keeping = useKeepingFiles();
  const of = (what: 'kind' | 'title' | 'heldOn' | 'place' | 'note' | 'evidence') => t(`points:outside.${what}`);
  const needed = (what: string) => ({ required: true, message: t('file.needed', { what }) });
  return (
    <Form
      form={form}
      onValuesChange={(_, words: Partial<Words>) => draft.save(words)}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...blank, ...draft.words }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy} disabled={keeping}>
          {t(keeping ? 'evidence:busy' : 'file.act')}
        </Button>
      }
    >
      <Form.Item name="kind" label={of('kind')} rules={[needed(of('kind'))]}>
        <Selector columns={2} options={KINDS.map((value) => ({ value, label: t(`points:kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={of('title')} rules={[{ ...needed(of('title')), whitespace: true }]}>
        <Input maxLength={120} clearable placeholder={t('points:outside.titleHint')} />
      </Form.Item>
      <Form.Item name="heldOn" label={of('heldOn')} rules={[needed(of('heldOn'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="place" label={of('place')} rules={[{ ...needed(of('place')), whitespace: true }]}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="note" label={of('note')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item
        name="photos"
        label={of('evidence')}
        help={t('points:outside.evidenceHint')}
        rules={corrects ? [] : [{ required: true, message: t('file.photoNeeded') }]}
      >
        <PhotoField max={6} />
      </Form.Item>
    </Form>
  );
}
