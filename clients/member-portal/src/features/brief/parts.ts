/** 情况–分析–建议 */
export const PARTS = ['situation', 'analysis', 'suggestion'] as const;
export type Part = (typeof PARTS)[number];

export const BRIEF_MAX = 1500;
