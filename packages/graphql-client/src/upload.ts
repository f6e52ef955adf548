import { type CodedError, codedFrom } from './errors';

/** Brings a photograph or a document to the server. Nothing is thrown: its id, or why not as a code for `useWords`. */
export async function uploadFile(
  file: File,
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: CodedError }> {
  try {
    const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
      credentials: 'same-origin',
    });
    const answer = (await response.json()) as { id?: string; errors?: Parameters<typeof codedFrom>[0] };
    if (response.ok && answer.id) return { ok: true, id: answer.id };
    return { ok: false, why: codedFrom(answer.errors) };
  } catch {
    return { ok: false, why: { code: 'NETWORK', params: {} } };
  }
}
