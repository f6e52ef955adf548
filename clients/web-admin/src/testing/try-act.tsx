import type { Words } from '@bandeng/ui';
import { expect, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { type DocumentNode, Kind, type SelectionNode } from 'graphql';
import type { ReactElement } from 'react';
import { ActForm } from '../shell/acts/ActForm';
import type { Act } from '../shell/acts/define-act';
import { type Answers, atDesk, complaints, press } from './at-desk';

/** One form tried: what a person fills in, and what goes out. */
export interface Trial {
  readonly act: Act<never>;
  readonly subject: object;
  /** Of so many fields it says that they are missing, when nothing is filled in. */
  readonly lacks?: number;
  /** `at` is the beginning of a label, by its key. */
  readonly fill?: (at: (key: string) => RegExp) => unknown;
  readonly sends: object;
  readonly reads?: Answers;
  readonly around?: (form: ReactElement) => ReactElement;
}

export const trial = <Subject extends object>(
  act: Act<Subject>,
  subject: Subject,
  rest: Omit<Trial, 'act' | 'subject'>,
): Trial => ({ act: act as Act<never>, subject, ...rest });

/** What its document asks for, and which types come back. */
function operationOf(document: DocumentNode) {
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an act has one operation');
  const [field] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error('an act asks for one field');
  const typeOf = (node: SelectionNode) =>
    node.kind === Kind.INLINE_FRAGMENT ? [node.typeCondition?.name.value ?? ''] : [];
  const types = (field.selectionSet?.selections ?? []).flatMap(typeOf);
  return {
    name: definition.name?.value ?? '',
    field: field.alias?.value ?? field.name.value,
    refused: types.find((type) => type.endsWith('Refusal')),
    changed: types.find((type) => !type.endsWith('Refusal')) ?? '',
  };
}

/** Fields that are typed into and know no end of their own. */
const endless = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')].filter(
    (field) =>
      field.maxLength < 0 && field.getAttribute('role') !== 'combobox' && !field.closest('.ant-picker, [aria-hidden]'),
  );

const fillWith = (field: Element, value: string) => fireEvent.change(field, { target: { value } });

/**
 * A form as its clumsiest user has it: sent empty, sent with too much, refused, sent again. Nothing goes out before it is
 * whole, and a refusal stands above what was filled in, which is not lost.
 */
export async function tryAct(
  { act, subject, lacks = 0, fill, sends, reads = {}, around = (form) => form }: Trial,
  { words, code }: { readonly words: Readonly<Record<string, Words>>; readonly code: string },
) {
  const { name, field, changed, refused } = operationOf(act.document);
  const answers = [...(refused ? [{ __typename: refused, code }] : []), { __typename: changed, id: '7' }];
  const [onClose, onDone] = [jest.fn(), jest.fn()];
  const form = <ActForm act={act} subject={subject as never} onClose={onClose} onDone={onDone} />;
  const { sent, t } = await atDesk(around(form), { ...reads, [name]: () => ({ [field]: answers.shift() }) }, words);
  const { title, press: label = title, done } = act.words;
  const send = () => press(t(label));

  if (lacks > 0) {
    await send();
    await complaints(lacks);
  }

  const open = endless();
  const before = open.map(({ value }) => value);
  for (const one of open) fillWith(one, '长'.repeat(20_001));
  if (open.length > 0) {
    await send();
    await waitFor(() => {
      const said = [...document.querySelectorAll('.ant-form-item-explain-error')].map((one) => one.textContent ?? '');
      expect(said.filter((text) => /不超过|最多|以内/.test(text))).toHaveLength(open.length);
    });
    for (const [at, one] of open.entries()) fillWith(one, before[at] ?? '');
  }
  expect(sent).toEqual([]);

  await fill?.((key) => new RegExp(`^${t(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  await send();
  if (refused) {
    const says = t(`${namespaceOf(refused)}:refusal.${code}`);
    expect(says).not.toContain('refusal.');
    expect((await screen.findByRole('alert')).textContent).toBe(says);
    expect(onClose).not.toHaveBeenCalled();
    await send();
  }
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(onDone).toHaveBeenCalledTimes(1);
  for (const { variables } of sent) expect(variables).toEqual(sends);
  expect(sent).toHaveLength(refused ? 2 : 1);
  // The second press is the same act.
  const [first, second] = sent.map(({ variables }) => variables);
  if (second) expect(second).toEqual(first);
  expect(await screen.findByText(t(done))).toBeTruthy();
}

/** `TopicRefusal` has its words in `topic`. */
const namespaceOf = (type: string) => type.replace(/Refusal$/, '').replace(/^./, (first) => first.toLowerCase());
