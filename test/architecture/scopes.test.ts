import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';

/** Conditions that have a name: where it is said, and what saying it again looks like. */
const scopes: readonly { readonly named: string; readonly said: readonly string[]; readonly again: RegExp }[] = [
  {
    named: 'whose seat it is: OWN_SEAT, ownSeatIn, seatOf and their kin',
    said: ['consultation/participant-of.ts'],
    again: /\bp\.member_id = :|\bp\.department_id = any|\bp\.account_id, p\.member_id|o\.member_id = p\.member_id/,
  },
  {
    named: 'membership of today, a term: membershipOn, inTermOn, termNotOverOn, inForceOn',
    said: ['roster/enrolment.sql.ts'],
    again: /ends_on is null or\b|endsOn: null \}, \{/,
  },
  {
    named: 'a viewer’s departments: departmentIdsOf',
    said: ['kernel/viewer.ts'],
    again: /role === Role\.DEPARTMENT_OFFICER/,
  },
  {
    named: 'who organises: organises, servesCommittee, isOrganiser, isStaff, committeeScope',
    said: ['kernel/scope.ts'],
    again: /Role\.DIRECTOR,\s*Role\.LIAISON_OFFICER\)|role === Role\.DIRECTOR \|\|/,
  },
  {
    named: 'the audience of organisers: ORGANISERS',
    said: ['kernel/audience.ts'],
    again: /'SECRETARIAT',\s*'DIRECTOR',\s*'LIAISON_OFFICER'/,
  },
  {
    named:
      'what is public of consultations: publicInSql; whose minutes are confirmed: confirmedInSql; what took place: heldInSql',
    said: ['consultation/held.rules.ts'],
    again: /\bTRACKING'?,\s*(?:ConsultationStatus\.|')EVALUATED/,
  },
];

const sources = filesOf('server/src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const place = (path: string) => path.replace(/^server\/src\/(modules\/)?/, '');

it.each(scopes)('says once $named', ({ said, again }) => {
  const copies = sources.filter(({ path, text }) => again.test(text) && !said.includes(place(path)));

  expect(copies.map(({ path }) => path)).toEqual([]);
});

it('knows a copy when it sees one', () => {
  const owners = scopes.map(({ said, again }) =>
    sources.some(({ path, text }) => said.includes(place(path)) && again.test(text)),
  );

  expect(owners).not.toContain(false);
});
