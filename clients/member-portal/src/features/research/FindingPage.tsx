import type { FileRef } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, todayInChina, useKeepingFiles } from '@bandeng/ui';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useNeeded } from '../../shell/AskSheet';
import { DraftNotice } from '../../shell/DraftNotice';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { Trip } from './documents';

interface Words {
  place: string;
  foundOn: string;
  findings: string;
  photos?: FileRef[];
}

/** 随手记: what one sees, with photographs; kept on the phone until there is a signal. */
export function Component() {
  const { t } = useTranslation('research');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(Trip, { id }, `research/${id}`);
  const trip = data?.researchTrip;
  const blank: Partial<Words> = { foundOn: todayInChina() };
  const draft = useDraft<Words>('finding', id, blank);
  if (why) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data || !draft) return <LoadingState what={t('find')} />;
  // Without a signal what is kept may be of the day before it began: the house decides when it comes in.
  if (!trip || trip.state === 'CANCELLED' || !(trip.viewerCanLead || trip.ownAnswer))
    return (
      <Page title={t('find')} back="/research">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return (
    <Page title={t('find')} lead={`${trip.title} · ${t('findLead')}`} back={`/research/${id}`}>
      <DraftNotice draft={draft} />
      <FindingForm key={draft.round} trip={trip} draft={draft} blank={blank} />
    </Page>
  );
}

interface Finding {
  readonly trip: { readonly id: string; readonly title: string };
  readonly draft: DraftOf<Words>;
  readonly blank: Partial<Words>;
}

function FindingForm({ trip, draft, blank }: Finding) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const keeping = useKeepingFiles();
  const needed = useNeeded();
  const [send, { busy }] = useSend({ done: t('found') });
  const finish = async ({ photos = [], ...words }: Words) => {
    const outcome = await send({
      ...{ act: 'recordResearchFinding', lane: trip.id, about: trip.title, title: words.place },
      ...{ path: `/research/${trip.id}/finding`, draft, words: { ...words, photos } },
      photos: { field: 'photoIds', files: photos },
      input: { tripId: trip.id, ...words },
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate(`/research/${trip.id}`, { replace: true });
  };
  return (
    <Form
      onValuesChange={(_, words: Partial<Words>) => draft.save(words)}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...blank, ...draft.words }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy} disabled={keeping}>
          {t(keeping ? 'evidence:busy' : 'find')}
        </Button>
      }
    >
      <Form.Item name="place" label={t('field.place')} rules={[needed(t('field.place'))]}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="foundOn" label={t('field.foundOn')} rules={[needed(t('field.foundOn'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="findings" label={t('field.findings')} rules={[needed(t('field.findings'))]}>
        <TextArea maxLength={7000} autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="photos" label={t('field.photos')}>
        <PhotoField />
      </Form.Item>
    </Form>
  );
}
