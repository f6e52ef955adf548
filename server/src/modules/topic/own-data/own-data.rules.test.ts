import { expect, it } from '@jest/globals';
import { maskedOf, whyNotTheirs } from './own-data.rules.js';

const left = (submitterName: string | null, submitterPhone: string | null) => ({ submitterName, submitterPhone });
const why = (kept: ReturnType<typeof left>, knownAs: string) => whyNotTheirs(kept, knownAs)?.code ?? null;

it('knows whoever submitted by the telephone they left, however it is written', () => {
  for (const typed of ['13800000321', '138 0000 0321', '+86-138-0000-0321', '１３８０００００３２１'])
    expect([typed, why(left('陈阿婆', '138-0000-0321'), typed)]).toEqual([typed, null]);
  for (const typed of ['13800000322', '陈阿婆', '321', '', '  '])
    expect([typed, why(left('陈阿婆', '138-0000-0321'), typed)]).toEqual([typed, 'NOT_WHO_SUBMITTED']);
});

it('by the name where there is no telephone, and by nothing where there is neither', () => {
  expect(why(left('陈阿婆', null), ' 陈阿婆 ')).toBeNull();
  expect(why(left('陈阿婆', null), '陈')).toBe('NOT_WHO_SUBMITTED');
  expect(why(left(null, null), '陈阿婆')).toBe('NOTHING_KEPT');
});

it('shows the first character of a name that has more, and two digits of a telephone', () => {
  expect(maskedOf(left('陈阿婆', '138-0000-0321'))).toEqual({ nameBegins: '陈', phoneEnding: '21' });
  expect(maskedOf(left('陈', null))).toEqual({ nameBegins: '', phoneEnding: null });
  expect(maskedOf(left(null, null))).toEqual({ nameBegins: null, phoneEnding: null });
});
