const LONGEST_TYPED = 200;
const FORMAT = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,31}$/u;

/** What people type is forgiven: width, case and blanks around it do not matter. */
export function normaliseLoginName(typed: string): string {
  // Nobody's name, and not worth the work: folding a megabyte of text takes seconds.
  if (typed.length > LONGEST_TYPED) return '';
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** 2 to 32 letters (Chinese ones too), digits, dots, hyphens, underscores. */
export function isLoginName(name: string): boolean {
  return FORMAT.test(name);
}
