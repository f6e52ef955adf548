import fc from 'fast-check';
import { DelegateAuthority } from '../../consultation/index.js';
import { ResponseNature } from '../../wording/index.js';
import { missingPartsOf, type PromiseParts, recordedNature } from './promise.rules.js';

const whole: PromiseParts = {
  action: '建 60 个货位',
  deliverable: '货位平面图与实物',
  dueOn: '2026-09-30',
  responsiblePerson: '周工',
  authorisedBy: null,
};
const mayPromise = { delegateAuthority: DelegateAuthority.MAY_PROMISE, hasUnit: true };

it('is a promise with action, deliverable, date and person', () => {
  expect(missingPartsOf(whole, mayPromise)).toEqual([]);
  expect(recordedNature(ResponseNature.COMMITMENT, [])).toEqual({ nature: 'COMMITMENT', downgraded: false });
});

it('is a position while a part is missing, and says which', () => {
  const missing = missingPartsOf({ ...whole, deliverable: null, responsiblePerson: null }, mayPromise);
  expect(missing).toEqual(['DELIVERABLE', 'RESPONSIBLE_PERSON']);
  expect(recordedNature(ResponseNature.COMMITMENT, missing)).toEqual({ nature: 'POSITION', downgraded: true });
});

it('needs somebody entitled behind a delegate who must report back', () => {
  const delegate = { delegateAuthority: DelegateAuthority.MUST_REPORT_BACK, hasUnit: true };
  expect(missingPartsOf(whole, delegate)).toEqual(['AUTHORITY']);
  expect(missingPartsOf({ ...whole, authorisedBy: '李局长(电话)' }, delegate)).toEqual([]);
});

it('needs a unit the matter can be assigned to', () => {
  expect(missingPartsOf(whole, { ...mayPromise, hasUnit: false })).toEqual(['UNIT']);
});

it('counts as a promise exactly when nothing is missing, and changes no other nature', () => {
  const part = fc.option(fc.constant('x'), { nil: null });
  fc.assert(
    fc.property(
      fc.record({ action: part, deliverable: part, dueOn: part, responsiblePerson: part, authorisedBy: part }),
      fc.constantFrom(...Object.values(DelegateAuthority), null),
      fc.constantFrom(...Object.values(ResponseNature)),
      (parts, delegateAuthority, meant) => {
        const missing = missingPartsOf(parts, { delegateAuthority, hasUnit: true });
        const { nature, downgraded } = recordedNature(meant, missing);
        expect(downgraded).toBe(meant === 'COMMITMENT' && missing.length > 0);
        expect(nature).toBe(downgraded ? 'POSITION' : meant);
        if (nature === 'COMMITMENT') {
          expect([parts.action, parts.deliverable, parts.dueOn, parts.responsiblePerson]).not.toContain(null);
        }
      },
    ),
  );
});
