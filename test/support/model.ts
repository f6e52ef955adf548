import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}
export interface StubModel {
  readonly url: string;
  /** Everything it was asked, oldest first. */
  readonly asked: Asked[];
  /** What it does with the next questions. */
  answer: (res: ServerResponse, asked: Asked) => void;
  close(): Promise<void>;
}

/** A completion with this content, as servers with OpenAI's interface send it. */
export const saying = (content: unknown) => (res: ServerResponse) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  res.writeHead(200, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }));
};

/** A model that says what a test has it say, on a free port of this machine. */
export async function aStubModel(): Promise<StubModel> {
  const server = createServer((req, res) => {
    let text = '';
    req.setEncoding('utf8');
    req.on('data', (part) => {
      text += part;
    });
    req.on('end', () => {
      const asked = { headers: req.headers, body: text ? JSON.parse(text) : null };
      model.asked.push(asked);
      model.answer(res, asked);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: StubModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`,
    asked: [],
    answer: saying({}),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}
