const PHONE = /^[\d+\-() ]{5,20}$/;
const MOST_EXPECTED = 30;

export const isPhone = (phone: string) => PHONE.test(phone);
/** Briefs expected each month. */
export const isExpected = (count: number) => Number.isInteger(count) && count >= 0 && count <= MOST_EXPECTED;
