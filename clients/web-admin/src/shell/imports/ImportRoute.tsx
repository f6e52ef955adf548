import { codedError } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Gone, LoadFailed } from '../LoadFailed';

/** Reads an import for its page, with every state that can have. */
export function ImportRoute<Data extends { readonly preview?: { readonly id: string } | null }>({
  document,
  id,
  back,
  children,
}: {
  document: TypedDocumentNode<Data, { id: string }>;
  id: string;
  back: { readonly to: string; readonly label: string };
  children: (data: Data, preview: NonNullable<Data['preview']>, again: () => void) => ReactNode;
}) {
  const [{ data, error }, ask] = useQuery<Data, { id: string }>({
    query: document,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={again} back={back} />;
  if (!data) return <LoadingState what={back.label} />;
  if (!data.preview) return <Gone back={back} />;
  return <>{children(data, data.preview, again)}</>;
}
