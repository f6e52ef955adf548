/** 情况–分析–建议 */
export const PARTS = ['situation', 'analysis', 'suggestion'] as const;
export type Part = (typeof PARTS)[number];

export const BRIEF_MAX = 1500;

export type Written = Readonly<Record<'title' | Part, string>>;
export const NOTHING_WRITTEN: Written = { title: '', situation: '', analysis: '', suggestion: '' };
