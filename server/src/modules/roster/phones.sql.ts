import { membershipOn, notOverOn } from './enrolment.sql.js';

/** The database's day in China, as `holdsOfficeInSql` has it: whether somebody holds an office is asked of the present. */
const NOW = `(now() at time zone 'Asia/Shanghai')::date`;

/** A telephone in SQL, as it is compared: its digits, without the country's code; null where there are none. */
export const barePhone = (phone: string) => `bare_phone(${phone})`;

/** Telephones of a department (`d`): its contact's and the deputy's. */
const ofDepartment = (d: string) =>
  `cross join lateral (values (${d}.contact_phone), (${d}.deputy_phone)) listed (phone)`;

/**
 * Whether somebody who holds an office today has this telephone (SQL, bare): members, staff of the committees, contacts of the
 * departments. Asked for each seat of a list: every part is found by its index.
 */
export const isOfficePhone = (phone: string) => `(
  exists (select from member m join membership s on s.member_id = m.id and ${membershipOn('s', NOW)}
    where ${barePhone('m.phone')} = ${phone})
  or exists (select from committee_staff s where ${barePhone('s.phone')} = ${phone} and ${notOverOn('s', NOW)})
  or exists (select from department d where ${barePhone('d.contact_phone')} = ${phone})
  or exists (select from department d where ${barePhone('d.deputy_phone')} = ${phone}))`;

/** The telephones of these departments and organisations (ids, SQL), bare. */
export const phonesOfUnits = (ids: string) => `(
  select ${barePhone('listed.phone')} from department d ${ofDepartment('d')}
    where d.id in (${ids}) and listed.phone is not null
  union all select ${barePhone('o.contact_phone')} from organisation o where o.id in (${ids}) and o.contact_phone is not null)`;

/** The telephones on record of these accounts (ids, SQL), bare: as members and as staff, also as those they were. */
export const phonesOfAccounts = (ids: string) => `(
  select ${barePhone('m.phone')} from post o join member m on m.id = o.member_id where o.account_id in (${ids}) and m.phone is not null
  union all select ${barePhone('s.phone')} from committee_staff s where s.account_id in (${ids}) and s.phone is not null
  union all select ${barePhone(`case a.display_name when d.contact_name then d.contact_phone else d.deputy_phone end`)}
    from account a join post o on o.account_id = a.id join department d on d.id = o.department_id
    where a.id in (${ids}) and a.display_name in (d.contact_name, d.deputy_name))`;
