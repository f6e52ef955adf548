import type { RequestContext } from '../../../kernel/context.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { accountPhones, seatPhones } from '../../consultation/index.js';
import { barePhone, isOfficePhone, phonesOfUnits } from '../../roster/index.js';
import { FAMILY, handlersOf } from '../handlers.js';

type OfMatter = { commitmentId: string; handlers: readonly string[] };

const HANDLERS = 'select unnest(:handlers::uuid[])';
const handlerPhonesQuery = prepared<{ phone: string }, OfMatter>(
  'commitment.handlerPhones',
  `select phone from ${phonesOfUnits(HANDLERS)} listed (phone)
   union select phone from ${accountPhones(`select o.account_id from post o where o.department_id in (${HANDLERS})`)} officer (phone)
   union select own.phone from commitment c
     join participant p on p.consultation_id = c.consultation_id and (p.represents_id in (${HANDLERS})
       or p.id in (select u.participant_id from handling_link_use u join handling_link l on l.id = u.link_id
         where l.commitment_id in ${FAMILY}))
     cross join lateral ${seatPhones('p')} own (phone)
   where c.id = :commitmentId::uuid`,
);

/** The telephones on record of whoever handles a matter or did: of units and their contacts, officers, who spoke for them. */
export async function handlerPhones(read: ReadContext, commitmentId: string): Promise<string[]> {
  const handlers = await handlersOf(read, commitmentId);
  return (await read.all(handlerPhonesQuery, { commitmentId, handlers })).map(({ phone }) => phone);
}

type Who = { accountIds: readonly string[]; participantId: string | null };

const phonesQuery = prepared<{ phone: string; ofOffice: boolean }, Who>(
  'commitment.phonesOfViewer',
  `select own.phone, ${isOfficePhone('own.phone')} as "ofOffice" from (
     select phone from ${accountPhones('select unnest(:accountIds::uuid[])')} kept (phone)
     union select ${barePhone('g.phone')} from guest_phone g where g.participant_id = :participantId::uuid) own`,
);

const ofViewer = (viewer: Viewer | null): Who => {
  const accountId = accountIdOf(viewer);
  return {
    accountIds: accountId ? [accountId] : [],
    participantId: viewer?.kind === 'GUEST' ? viewer.participantId : null,
  };
};

/** Whether the viewer, by whatever name they came in, shares a telephone with somebody in office. */
export async function sharesOfficePhone({ read, viewer }: RequestContext): Promise<boolean> {
  return viewer !== null && (await read.all(phonesQuery, ofViewer(viewer))).some(({ ofOffice }) => ofOffice);
}

/** Who shares a telephone with whoever handles the matter or did: the viewer, or an account that used this phone before. */
export async function sharesHandlerPhone(
  { read, viewer }: RequestContext,
  commitmentId: string,
  onDevice: readonly string[],
): Promise<'VIEWER' | 'DEVICE' | null> {
  const own = viewer ? await read.all(phonesQuery, ofViewer(viewer)) : [];
  const before = onDevice.length > 0 ? await read.all(phonesQuery, { accountIds: onDevice, participantId: null }) : [];
  if (own.length + before.length === 0) return null;
  const theirs = new Set(await handlerPhones(read, commitmentId));
  const isTheirs = ({ phone }: { phone: string }) => theirs.has(phone);
  if (own.some(isTheirs)) return 'VIEWER';
  return before.some(isTheirs) ? 'DEVICE' : null;
}

const takenQuery = prepared<{ phone: string }, { phones: readonly string[] }>(
  'commitment.officePhonesAmong',
  `select given.phone from unnest(:phones::text[]) given (phone) where ${isOfficePhone('given.phone')}`,
);

/** Whether one of these names has a number written beside it that somebody in office or whoever handles the matter has. */
export async function haveOfficePhone(
  read: ReadContext,
  commitmentId: string,
  names: readonly string[],
): Promise<boolean> {
  const phones = names.flatMap(numbersIn);
  if (phones.length === 0) return false;
  if ((await read.all(takenQuery, { phones })).length > 0) return true;
  const theirs = new Set(await handlerPhones(read, commitmentId));
  return phones.some((phone) => theirs.has(phone));
}

/** Wherever eleven digits of a mobile number stand, also where others go before them. */
const numbersIn = (name: string): string[] =>
  [
    ...name
      .normalize('NFKC')
      .replace(/[\s-]/g, '')
      .matchAll(/(?=(1\d{10}))/g),
  ].map((found) => found[1] as string);
