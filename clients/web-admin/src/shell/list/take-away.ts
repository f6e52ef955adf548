import { type CodedError, codedFrom, documentHash } from '@bandeng/graphql-client';
import type { TakenFor } from '../taking/purpose';
import type { fileColumns } from './columns';
import type { ListHandle } from './useList';

export type FileForm = 'xlsx' | 'csv';

/** The list as it stands on the screen, all pages, as a file: null once it is saved, or why not. */
export async function takeAway(
  { name, document: asked, variables }: Pick<ListHandle, 'name' | 'document' | 'variables'>,
  title: string,
  columns: ReturnType<typeof fileColumns>,
  as: FileForm,
  purpose: TakenFor | null = null,
): Promise<CodedError | null> {
  const body = JSON.stringify({ documentId: documentHash(asked), variables, title, columns, ...purpose });
  try {
    const response = await fetch(`/exports/lists/${name}?as=${as}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      credentials: 'same-origin',
    });
    if (!response.ok)
      return codedFrom(((await response.json()) as { errors?: Parameters<typeof codedFrom>[0] }).errors);
    save(await response.blob(), nameIn(response.headers.get('content-disposition')) ?? `${title}.${as}`);
    return null;
  } catch {
    return { code: 'NETWORK', params: {} };
  }
}

function nameIn(disposition: string | null): string | null {
  const coded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return coded ? decodeURIComponent(coded) : null;
}

function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
