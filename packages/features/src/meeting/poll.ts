import { graphql } from '../generated';

/** What came of a round of statements. */
export const PollResult_result = graphql(`
  fragment PollResult_result on HallPollOutcome {
    voterCount
    tooFew
    groups {
      size
    }
    items {
      id
      text
      all {
        agree
        disagree
        pass
      }
      leastShare
      everyGroupAgrees
      everyGroupDisagrees
    }
  }
`);

/** Fewer people than this are said to be few. */
export const FEW_VOTERS = 10;

interface Statement {
  readonly all: { readonly agree: number; readonly disagree: number; readonly pass: number };
  readonly leastShare?: number | null;
  readonly everyGroupAgrees: boolean;
  readonly everyGroupDisagrees: boolean;
}

/** How a statement stands: agreed to by every group, rejected by every group, or divided. Word, colour and icon. */
export const standings = {
  shared: { tone: 'ok', icon: 'checkRing' },
  rejected: { tone: 'bad', icon: 'crossRing' },
  divided: { tone: 'soon', icon: 'half' },
} as const;

export function standingOf({ everyGroupAgrees, everyGroupDisagrees }: Statement): keyof typeof standings {
  return everyGroupAgrees ? 'shared' : everyGroupDisagrees ? 'rejected' : 'divided';
}

/** How many in a hundred agree, of how many, and in the group that agrees least where there are several. */
export function sharesOf({ all, leastShare }: Statement, groupCount: number) {
  const of = all.agree + all.disagree + all.pass;
  return {
    of,
    percent: of ? Math.round((all.agree / of) * 100) : 0,
    least: groupCount > 1 && leastShare != null ? Math.round(leastShare * 100) : null,
  };
}
