import { describe, expect, it } from '@jest/globals';
import { theirsIn } from './both-sides';

const why = (code: string, params: Record<string, unknown>) => ({ code, params });

describe('what a conflict says', () => {
  it('is read by field, with the version that stands there now', () => {
    const said = why('CONFLICT', { currentVersion: 4, 'theirs.title': '新标题', 'theirs.place': null });
    expect(theirsIn(said, ['title', 'place'])).toEqual({ version: 4, values: { title: '新标题', place: '' } });
  });

  it('is nothing where it is another error, or says nothing of the field', () => {
    expect(theirsIn(why('FORBIDDEN', {}), ['title'])).toBeNull();
    expect(theirsIn(why('CONFLICT', { currentVersion: 2 }), ['title'])).toBeNull();
  });
});
