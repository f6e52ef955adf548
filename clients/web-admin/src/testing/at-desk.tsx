import './browser';
import { ConnectionProvider, createClient } from '@bandeng/graphql-client';
import { createI18n, type Words } from '@bandeng/ui';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import type { ReactElement } from 'react';

// Against hanging only: a loaded machine may take its time.
configure({ asyncUtilTimeout: 30_000 });
type Variables = Record<string, unknown>;
/** By operation name: data, or what makes it of the variables. */
export type Answers = Readonly<Record<string, object | ((variables: Variables) => object)>>;

/**
 * A piece of the desk with its words in Chinese, and a server that answers what it is told to. `sent` is every mutation,
 * as it went out.
 */
export async function atDesk(what: ReactElement, answers: Answers, words: Readonly<Record<string, Words>> = {}) {
  const sent: { name: string; variables: Variables }[] = [];
  const answer = async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: Variables };
    const [, kind, name = ''] = /^\s*(query|mutation) (\w+)/.exec(query) ?? [];
    if (kind === 'mutation') sent.push({ name, variables });
    const known = answers[name];
    if (!known) throw new Error(`nobody asked for ${name}`);
    const body = JSON.stringify({ data: typeof known === 'function' ? known(variables) : known });
    return { ok: true, status: 200, headers: new Map([['content-type', 'application/json']]), text: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  const { t } = await createI18n({ namespaces: words, loadEnglish: async () => ({}) });
  const shown = render(
    <ConnectionProvider connection={createClient({ sendText: true })}>
      <App>{what}</App>
    </ConnectionProvider>,
  );
  return { ...shown, sent, t: t as unknown as (key: string) => string };
}

/** The field of that label; where several parts of a form ask the same, the part counts. */
const field = async (label: string | RegExp, part = 0) => (await screen.findAllByLabelText(label))[part] as HTMLElement;

/** Types into it. */
export async function type(label: string | RegExp, text: string, part?: number) {
  fireEvent.change(await field(label, part), { target: { value: text } });
}

/** Picks a day as a keyboard does. */
export async function pickDay(label: string | RegExp, day: string) {
  const picker = await field(label);
  fireEvent.mouseDown(picker);
  fireEvent.change(picker, { target: { value: day } });
  fireEvent.keyDown(picker, { key: 'Enter', code: 'Enter', keyCode: 13 });
}

/** Opens the list and chooses by words. */
export async function choose(label: string | RegExp, words: string, part?: number) {
  fireEvent.mouseDown(await field(label, part));
  const found = await screen.findAllByText(words, { selector: '.ant-select-item-option-content' });
  fireEvent.click(found[found.length - 1] as HTMLElement);
}

/** Ticks what these words stand beside. */
export const tick = async (words: string | RegExp) => {
  fireEvent.click(await screen.findByText(words));
};

/** The button of these words; antd sets two characters apart. */
export const press = async (words: string) => {
  const name = words.length === 2 ? [...words].join(' ') : words;
  fireEvent.click(await screen.findByRole('button', { name }));
};

/** What the fields say of what is filled in: so many of them. */
export const complaints = (count: number) =>
  waitFor(() => {
    const said = [...document.querySelectorAll('.ant-form-item-explain-error')].map((each) => each.textContent);
    expect(said).toHaveLength(count);
    return said;
  });

/** Types a word into a field of many, and ends it. */
export async function enterTag(label: string | RegExp, text: string) {
  const box = await field(label);
  fireEvent.change(box, { target: { value: text } });
  fireEvent.keyDown(box, { key: 'Enter', code: 'Enter', keyCode: 13 });
}
