import { trimmed } from './same-text.js';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(0\d{2,3})?[2-9]\d{6,7}$/;
/** What people write beside their own number. Signs, not words: words that begin alike would be tried in every combination. */
const OWN =
  /^(?:tel|mobile|phone|cell|wechat|[vmt])?[微信同号码步手机移动联系电话办公单位住宅家座固定本人常用主副备或及和]*$/iu;
const OF_SOMEBODY =
  /秘书|助理|司机|家属|家人|爱人|妻|夫|先生|女士|儿|女|父|母|代接|代收|转交|转告|转接|同事|联系人|经办|科员|主任/u;

export interface PhoneReading {
  readonly phone: string | null;
  /** null where there is a number, or nothing is said. */
  readonly why: 'INVALID_PHONE' | 'PHONE_LOST_DIGITS' | 'PHONE_OF_SOMEBODY' | null;
  readonly isLandline: boolean;
  /** How many numbers are told; the first mobile one is taken. */
  readonly count: number;
}

const without = (why: PhoneReading['why']): PhoneReading => ({ phone: null, why, isLandline: false, count: 0 });

/** The telephone number a cell tells, however it is written and whatever is remarked of it: 13800000004（微信同号）. */
export function phoneIn(text: string): PhoneReading {
  const bare = trimmed(text)
    .normalize('NFKC')
    .replace(/^['"]/, '')
    .replace(/^(\d{7,12})\.0{1,9}$/, '$1');
  if (bare === '') return without(null);
  if (/^\d(\.\d+)?e\+?\d+$/i.test(bare)) {
    const phone = fromScientific(bare);
    return phone && MOBILE.test(phone) ? { ...without(null), phone, count: 1 } : without('PHONE_LOST_DIGITS');
  }
  const remarks = bare.match(/\p{L}+/gu) ?? [];
  if (remarks.some((remark) => !OWN.test(remark) || OF_SOMEBODY.test(remark)))
    return without(/\d{7}/.test(bare) && OF_SOMEBODY.test(bare) ? 'PHONE_OF_SOMEBODY' : 'INVALID_PHONE');
  const digits = bare.replace(/\p{L}+/gu, ' ').replace(/[:【】[\]]/g, ' ');
  if (/[^\d\s+\-()—–、,;/.]/.test(digits)) return without('INVALID_PHONE');
  const parts = digits
    .split(/[、,;/\n]|\s{2,}/)
    .map((part) => part.replace(/[^\d+]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, ''));
  const mobiles = parts.filter((part) => MOBILE.test(part));
  const landlines = parts.filter((part) => LANDLINE.test(part));
  const [phone] = [...mobiles, ...landlines];
  if (!phone || parts.some((part) => part !== '' && !MOBILE.test(part) && !LANDLINE.test(part)))
    return without('INVALID_PHONE');
  return { phone, why: null, isLandline: mobiles.length === 0, count: mobiles.length + landlines.length };
}

/** 1.3812345678E+10 is a whole number in disguise; 1.38E+10 has lost what came after. */
function fromScientific(text: string): string | null {
  const match = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i.exec(text);
  const decimals = match?.[2] ?? '';
  return match && decimals.length === Number(match[3]) ? `${match[1]}${decimals}` : null;
}
