import fc from 'fast-check';
import { BODY_MAX, CATEGORY_MAX, dayInput, fileNameInput, NOTE_MAX, TITLE_MAX, textInput } from './text.js';
import { knownStrings, worstStrings } from './text.test-support.js';

const rule = { field: 'title', max: 5 };
const thrownBy = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { extensions?: { params?: { rule?: string } } }).extensions?.params?.rule;
  }
  return null;
};

it('trims, and leaves the rest as it was', () => {
  expect(textInput('  <b>摩配</b>\n', { ...rule, max: 20 })).toBe('<b>摩配</b>');
});

it('counts characters as people do', () => {
  expect(textInput('👍👍👍👍👍', rule)).toBe('👍👍👍👍👍');
  expect(thrownBy(() => textInput('123456', rule))).toBe('TOO_LONG');
});

it('makes nothing of blanks, or refuses them where words are needed', () => {
  expect(textInput(' 　\t', rule)).toBeNull();
  expect(thrownBy(() => textInput(null, { ...rule, required: true }))).toBe('REQUIRED');
});

it('refuses what cannot be kept', () => {
  expect(thrownBy(() => textInput('a\0b', rule))).toBe('CHARACTERS');
  expect(thrownBy(() => textInput('a\ud800', rule))).toBe('CHARACTERS');
});

it('never changes what it accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      const kept = textInput(typed, { field: 'body', max: 7000 });
      expect(kept).toBe(typed.trim() === '' ? null : typed.trim());
    }),
  );
});

const list = [...worstStrings, ...knownStrings];
const whole = knownStrings.length > 0 ? `${list.length} strings` : 'the shared list is not present';

it.each([CATEGORY_MAX, TITLE_MAX, NOTE_MAX, BODY_MAX])(
  `keeps whatever is typed as it was, or refuses it with a rule: up to %i characters, ${whole}`,
  (max) => {
    const wrong = list.filter((typed) => {
      const text = typed.trim();
      const cannotBeKept = text.includes('\0') || !text.isWellFormed();
      const expected = cannotBeKept ? 'CHARACTERS' : [...text].length > max ? 'TOO_LONG' : null;
      if (thrownBy(() => textInput(typed, { field: 'text', max })) !== expected) return true;
      return expected === null && textInput(typed, { field: 'text', max }) !== (text || null);
    });

    expect(wrong).toEqual([]);
  },
);

it(`takes what a file is called without where it lay, ${whole}`, () => {
  const wrong = list.filter((typed) => {
    const refused = thrownBy(() => fileNameInput(typed));
    if (refused) return !['CHARACTERS', 'TOO_LONG', 'REQUIRED'].includes(refused);
    return /[\\/\0]/.test(fileNameInput(typed));
  });

  expect(wrong).toEqual([]);
});

it('takes days people could mean', () => {
  expect(dayInput('2026-10-15', 'heldOn')).toBe('2026-10-15');
  expect(thrownBy(() => dayInput('0000-01-01', 'heldOn'))).toBe('DAY');
});
