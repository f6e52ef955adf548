import { StartBrief as StartBriefDocument } from '@bandeng/features/brief';
import { newClientMutationId } from '@bandeng/graphql-client';
import { Button } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { BriefSourceInput } from '../generated/graphql';
import { useViewer } from '../viewer';
import { useCommand } from './act';
import styles from './StartBrief.module.css';

/** 写成社情民意信息: one press drafts a brief out of a record, with the record linked, and opens it. */
export function StartBrief({ source, small = false }: { source: BriefSourceInput; small?: boolean }) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const { canWriteBriefs } = useViewer();
  const [start, { busy }] = useCommand(StartBriefDocument);
  const clientMutationId = useRef(newClientMutationId()).current;
  if (!canWriteBriefs) return null;
  return (
    <Button
      block={!small}
      className={styles.startBrief}
      fill={small ? 'outline' : 'solid'}
      loading={busy}
      onClick={async () => {
        const outcome = await start({ input: { sources: [source], clientMutationId } });
        if (outcome.ok) navigate(`/briefs/${outcome.value.id}/edit`);
      }}
    >
      {t('startHere')}
    </Button>
  );
}
