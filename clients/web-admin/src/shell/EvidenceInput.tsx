import { type Evidence, EvidenceField, type EvidenceStore, noEvidence, uploadPhoto, useWords } from '@bandeng/ui';
import { useMemo } from 'react';

/** What a form brings as evidence, kept on the server as it is picked. */
export function EvidenceInput({
  value = noEvidence,
  onChange,
  ...shown
}: {
  value?: Evidence;
  onChange?: (next: Evidence) => void;
  withPairs?: boolean;
  withDocuments?: boolean;
}) {
  const words = useWords();
  const store = useMemo<EvidenceStore>(
    () => ({
      keep: async (file) => {
        const outcome = await uploadPhoto(file);
        return 'id' in outcome ? { key: outcome.id } : { problem: words(outcome) };
      },
      urlOf: (key) => `/files/${key}`,
      blobOf: async (key) => {
        const answer = await fetch(`/files/${key}`, { credentials: 'same-origin' }).catch(() => null);
        return answer?.ok ? answer.blob() : null;
      },
    }),
    [words],
  );
  return <EvidenceField value={value} onChange={(next) => onChange?.(next)} store={store} {...shown} />;
}
