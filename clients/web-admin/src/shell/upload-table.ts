export type Uploaded =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly code: string; readonly rule: string | null };

/** Sends a table to one of the imports; `onProgress` hears how much of it has left this machine, in percent. */
export function uploadTable(path: string, file: File, onProgress: (percent: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => resolve({ ok: false, code: 'NETWORK', rule: null });
    request.onload = () => resolve(answerIn(request.responseText));
    request.send(file);
  });
}

function answerIn(text: string): Uploaded {
  try {
    const { id, errors } = JSON.parse(text);
    if (typeof id === 'string') return { ok: true, id };
    const { code, params } = errors[0].extensions;
    return { ok: false, code: String(code), rule: params?.rule ? String(params.rule) : null };
  } catch {
    return { ok: false, code: 'UNKNOWN', rule: null };
  }
}
