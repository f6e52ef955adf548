import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, Tag } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { useSend } from '../../shell/useSend';
import { useViewer } from '../../viewer';
import { isPrepared } from './checklist';
import { type Prepared, WithPreparation } from './prepared';

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('materials.title')}>
      {(consultation, refresh) => (
        <Page title={t('materials.title')} back={`/consultations/${consultation.id}`}>
          {consultation.materials.length === 0 && (
            <EmptyState title={t('materials.none')} hint={t('materials.noneHint')} />
          )}
          {consultation.materials.map((material) => (
            <MaterialCard key={material.id} material={material}>
              {consultation.me && isPrepared(consultation.status) && !material.isReadByViewer && (
                <MarkRead consultation={consultation} material={material} refresh={refresh} />
              )}
            </MaterialCard>
          ))}
        </Page>
      )}
    </WithPreparation>
  );
}

type Material = Prepared['materials'][number];

function MaterialCard({ material, children }: { material: Material; children: ReactNode }) {
  const { t } = useTranslation('consultation');
  return (
    <Card
      title={material.title}
      extra={
        material.isReadByViewer && (
          <Tag tone="ok" icon="checkRing">
            {t('materials.read')}
          </Tag>
        )
      }
    >
      <p className="plain-words">{material.body}</p>
      {material.files.map((file) => (
        <a key={file.id} className="file-link" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
          {file.name} <small className="num">{Math.max(1, Math.round(file.sizeBytes / 1024))} KB</small>
        </a>
      ))}
      {children}
    </Card>
  );
}

/** Says that it was read, now or once there is a signal. */
function MarkRead({
  consultation: { id: consultationId, title },
  material,
  refresh,
}: {
  consultation: Prepared;
  material: Material;
  refresh: () => void;
}) {
  const { t } = useTranslation('consultation');
  const key = `${useViewer().id}/read/${material.id}`;
  const { mine } = useOutbox();
  const [send, { busy }] = useSend({ done: t('materials.noted') });
  if (mine.some(({ draftKey, state }) => draftKey === key && state === 'WAITING')) {
    return (
      <Tag tone="soon" icon="clock">
        {t('outbox:state.WAITING')}
      </Tag>
    );
  }
  const mark = async () => {
    const outcome = await send({
      act: 'markMaterialRead',
      lane: consultationId,
      about: title,
      title: material.title,
      path: '',
      input: { consultationId, materialId: material.id },
      draft: { key, id: newClientMutationId, goOnAs: () => undefined },
    });
    if (outcome === 'SENT') refresh();
  };
  return (
    <Button block color="primary" loading={busy} onClick={mark}>
      {t('materials.haveRead')}
    </Button>
  );
}
