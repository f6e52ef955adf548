import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { EditableCell } from './EditableCell';

class NoSizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: NoSizes });

const cell = {
  __typename: 'ImportCell' as const,
  field: 'PHONE',
  text: '12',
  was: null,
  from: null,
  to: null,
  isChanged: false,
  canCorrect: true,
};

function aCell(more: object = {}) {
  const onCorrect = jest.fn<(text: string) => Promise<boolean>>(async () => true);
  render(
    <EditableCell
      row={{ rowNumber: 7, outcome: 'ERROR' }}
      cell={cell}
      name="手机"
      shown={(value) => value}
      problems={[{ text: '电话号码不正确', severity: 'ERROR' }]}
      isStop
      onCorrect={onCorrect}
      {...more}
    />,
  );
  const typed = async (text: string, key: string) => {
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: text } });
    await act(async () => fireEvent.keyDown(field, { key }));
  };
  return { onCorrect, typed };
}

test('a wrong cell says what is wrong, and a single click of a pointer changes nothing', () => {
  aCell();
  const button = screen.getByRole('button', { name: /电话号码不正确/ });
  fireEvent.click(button, { detail: 1 });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(button.tabIndex).toBe(0);
});

test.each([
  ['a double click', (button: HTMLElement) => fireEvent.doubleClick(button)],
  ['Enter, as a keyboard clicks', (button: HTMLElement) => fireEvent.click(button, { detail: 0 })],
  ['F2', (button: HTMLElement) => fireEvent.keyDown(button, { key: 'F2' })],
])('%s opens it; Enter has it checked again and leads back to it', async (_, open) => {
  const { onCorrect, typed } = aCell();
  open(screen.getByRole('button'));
  await typed('13800000001', 'Enter');
  expect(onCorrect.mock.calls).toEqual([['13800000001']]);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('Escape leaves it as it was, and so does typing what stands there already', async () => {
  const { onCorrect, typed } = aCell();
  fireEvent.doubleClick(screen.getByRole('button'));
  await typed('不要了', 'Escape');
  fireEvent.doubleClick(screen.getByRole('button'));
  await typed('12', 'Enter');
  expect(onCorrect).not.toHaveBeenCalled();
  expect(screen.getByRole('button')).toBeTruthy();
});

test('what was not taken stays to be sent once more', async () => {
  const { typed } = aCell({ onCorrect: async () => false });
  fireEvent.doubleClick(screen.getByRole('button'));
  await typed('13800000001', 'Enter');
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('13800000001');
});

test('there is nothing to press where nothing can be corrected', () => {
  aCell({ onCorrect: undefined });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('12')).toBeTruthy();
});
