import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, Tag } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { useSend } from '../../shell/useSend';
import { useViewer } from '../../viewer';
import { isPrepared } from './checklist';
import { WithPreparation } from './prepared';

export function Component() {
  const { t } = useTranslation('consultation');
  const person = useViewer().id;
  const { mine } = useOutbox();
  const [send, { busy }] = useSend({ done: t('materials.noted') });
  const isOnItsWay = (key: string) => mine.some(({ draftKey, state }) => draftKey === key && state === 'WAITING');
  return (
    <WithPreparation title={t('materials.title')}>
      {({ id: consultationId, title, materials, me, status }, refresh) => (
        <Page title={t('materials.title')} back={`/consultations/${consultationId}`}>
          {materials.length === 0 && <EmptyState title={t('materials.none')} hint={t('materials.noneHint')} />}
          {materials.map((material) => (
            <Card
              key={material.id}
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
              {me &&
                isPrepared(status) &&
                !material.isReadByViewer &&
                (isOnItsWay(readKey(person, material.id)) ? (
                  <Tag tone="soon" icon="clock">
                    {t('outbox:state.WAITING')}
                  </Tag>
                ) : (
                  <Button
                    block
                    color="primary"
                    loading={busy}
                    onClick={async () => {
                      const outcome = await send({
                        act: 'markMaterialRead',
                        lane: consultationId,
                        about: title,
                        title: material.title,
                        path: '',
                        input: { consultationId, materialId: material.id },
                        draft: { key: readKey(person, material.id), id: newClientMutationId, goOnAs: () => undefined },
                      });
                      if (outcome === 'SENT') refresh();
                    }}
                  >
                    {t('materials.haveRead')}
                  </Button>
                ))}
            </Card>
          ))}
        </Page>
      )}
    </WithPreparation>
  );
}

const readKey = (person: string, materialId: string) => `${person}/read/${materialId}`;
