import { type FragmentType, graphql, readFragment } from '../generated';

export const Marked_text = graphql(`
  fragment Marked_text on MarkedText {
    text
    ranges {
      start
      end
    }
  }
`);

/** A text with what was looked for marked in it. */
export function Marked({ text: given }: { text: FragmentType<typeof Marked_text> }) {
  const { text, ranges } = readFragment(Marked_text, given);
  const ends = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  );
}
