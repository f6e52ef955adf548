import { EmptyState, Tag } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { isPrepared } from './checklist';
import { WithPreparation } from './prepared';

const MarkRead = graphql(`
  mutation MarkMaterialRead($input: MarkMaterialReadInput!) {
    markMaterialRead(input: $input) {
      ... on Material {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('consultation');
  const [markRead, { busy }] = useCommand(MarkRead, { done: t('materials.noted') });
  return (
    <WithPreparation title={t('materials.title')}>
      {({ id: consultationId, materials, me, status }, refresh) => (
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
              {me && isPrepared(status) && !material.isReadByViewer && (
                <Button
                  block
                  color="primary"
                  loading={busy}
                  onClick={async () => {
                    const outcome = await markRead({ input: { consultationId, materialId: material.id } });
                    if (outcome.ok) refresh();
                  }}
                >
                  {t('materials.haveRead')}
                </Button>
              )}
            </Card>
          ))}
        </Page>
      )}
    </WithPreparation>
  );
}
