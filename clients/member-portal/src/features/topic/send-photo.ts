import { type CodedError, codedFrom } from '@bandeng/graphql-client';

export type SentPhoto =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: CodedError; readonly mayPass: boolean };

const NO_ANSWER: SentPhoto = { ok: false, why: { code: 'NETWORK', params: {} }, mayPass: true };
/** A line that brings nothing on for so long is taken for dead. */
const PATIENCE_MS = 120_000;

/** Brings one photograph up and says how far it is, from 0 to 1. Nothing is thrown. */
export function sendPhoto(photo: Blob, name: string, onPart: (part: number) => void): Promise<SentPhoto> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/topic-photos?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('content-type', photo.type || 'application/octet-stream');
    request.timeout = PATIENCE_MS;
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onPart(loaded / total);
    request.onload = () => done(answerOf(request.status, request.responseText));
    request.onerror = () => done(NO_ANSWER);
    request.ontimeout = () => done(NO_ANSWER);
    request.onabort = () => done(NO_ANSWER);
    request.send(photo);
  });
}

/** What the server said, or that it was not the server who answered. */
export function answerOf(status: number, text: string): SentPhoto {
  try {
    const { id, errors } = JSON.parse(text) as { id?: string; errors?: Parameters<typeof codedFrom>[0] };
    if (status === 201 && id) return { ok: true, id };
    return { ok: false, why: codedFrom(errors), mayPass: status >= 500 };
  } catch {
    return NO_ANSWER;
  }
}
