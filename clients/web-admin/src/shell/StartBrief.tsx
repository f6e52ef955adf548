import { StartBrief as StartBriefDocument } from '@bandeng/features/brief';
import { newClientMutationId } from '@bandeng/graphql-client';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { BriefSourceInput } from '../generated/graphql';
import { useViewer } from '../viewer';
import { useCommand } from './act';

/** 写成信息: one press drafts a brief out of a record, with the record linked, and opens it. */
export function StartBrief({
  sources,
  label,
  size = 'small',
  disabled = false,
}: {
  sources: readonly BriefSourceInput[];
  label?: string;
  size?: 'small' | 'middle';
  disabled?: boolean;
}) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const { canWriteBriefs, canComposeBriefs } = useViewer();
  const [start, { busy }] = useCommand(StartBriefDocument);
  const clientMutationId = useRef(newClientMutationId()).current;
  const composes = sources.length > 1 || sources.some(({ kind }) => kind === 'COMMON_PROBLEM' || kind === 'BRIEF');
  if (!(composes ? canComposeBriefs : canWriteBriefs)) return null;
  return (
    <Button
      size={size}
      loading={busy}
      disabled={disabled}
      onClick={async () => {
        const outcome = await start({ input: { sources: [...sources], clientMutationId } });
        if (outcome.ok) navigate(`/briefs/${outcome.value.id}/write`);
      }}
    >
      {label ?? t('startHere')}
    </Button>
  );
}
