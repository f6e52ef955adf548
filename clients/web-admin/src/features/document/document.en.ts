export default {
  title: 'Official paper',
  word: 'Download as Word',
  fonts:
    'Set as GB/T 9704 asks: A4, 22 lines of 28 characters. Typefaces (小标宋, 仿宋, 黑体, 楷体) are those of the office computer; none are embedded.',
  minutes: 'Official layout',
  submission: 'Submission letter',
  handOver: 'Hand-over letter',
};
