/** The part of a WebSocket that is used here. */
export interface SocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: ((event: never) => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

export type OpenSocket = (url: string, protocol: string) => SocketLike;

export function openWebSocket(url: string, protocol: string): SocketLike {
  return new WebSocket(url, protocol) as unknown as SocketLike;
}
