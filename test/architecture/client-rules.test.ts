import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingParts } from '../../clients/web-admin/src/features/meeting/missing-parts.js';
import { resultOf } from '../../packages/features/src/checklist/checklist-result.js';
import { DelegateAuthority } from '../../server/src/modules/consultation/index.js';
import { missingPartsOf } from '../../server/src/modules/floor/answers/promise.rules.js';
import { CriterionAnswer, CriterionKind } from '../../server/src/modules/topic/screening.entity.js';
import { checklistResult } from '../../server/src/modules/topic/screening.rules.js';

/** What a page says while somebody types is said before the server is asked: these say what the server will. */

const word = fc.constantFrom('', '修路');

it('knows what a promise still lacks as the server does', () => {
  const typed = fc.record({
    text: word,
    deliverable: word,
    dueOn: fc.constantFrom('', '2026-12-01'),
    responsiblePerson: word,
    authorisedBy: word,
  });
  fc.assert(
    fc.property(typed, fc.boolean(), fc.boolean(), (words, mustAsk, hasUnit) => {
      const orNull = (text: string) => text || null;
      const parts = {
        action: orNull(words.text),
        deliverable: orNull(words.deliverable),
        dueOn: orNull(words.dueOn),
        responsiblePerson: orNull(words.responsiblePerson),
        authorisedBy: orNull(words.authorisedBy),
      };
      const delegateAuthority = mustAsk ? DelegateAuthority.MUST_REPORT_BACK : null;
      expect(missingParts(words, { mustAsk, hasUnit })).toEqual(missingPartsOf(parts, { delegateAuthority, hasUnit }));
    }),
    { numRuns: 200 },
  );
});

it('knows what the checklist comes to as the server does', () => {
  const asked = fc.record({
    kind: fc.constantFrom(...Object.values(CriterionKind)),
    answer: fc.constantFrom(...Object.values(CriterionAnswer)),
  });
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 6 }), (answers) => {
      const criteria = answers.map(({ kind }, at) => ({ id: String(at), kind }));
      const checklist = Object.fromEntries(answers.map(({ answer }, at) => [String(at), { answer }]));
      expect(resultOf({ checklist }, criteria)).toEqual(checklistResult(answers));
    }),
    { numRuns: 200 },
  );
});
