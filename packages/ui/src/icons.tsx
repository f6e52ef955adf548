import type { ReactNode } from 'react';

/** Drawn on a 16 grid with one stroke weight, inline so that no request is needed and the colour follows the text. */
const shapes = {
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  checkRing: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5 8.2 2.1 2.1L11 6.2" />
    </>
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  crossRing: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  alert: (
    <>
      <path d="M8 2 1.6 13.4h12.8L8 2Z" />
      <path d="M8 6.4v3.2M8 11.4v.1" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
    </>
  ),
  loop: <path d="M3 6.5A5.3 5.3 0 0 1 13 6M13 2.8V6H9.8M13 9.5A5.3 5.3 0 0 1 3 10m0 3.2V10h3.2" />,
  minus: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5 8h6" />
    </>
  ),
  arrow: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  forward: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5 8h5.6M8.4 5.6 10.8 8l-2.4 2.4" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5.75" />,
  dot: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <circle cx="8" cy="8" r="2.4" fill="currentColor" stroke="none" />
    </>
  ),
  pen: <path d="m3 13 .7-3L10.6 3l2.4 2.4L6 12.3 3 13Z" />,
  flag: <path d="M4 14V2.5h8L10.2 5.6 12 8.8H4" />,
  offline: (
    <>
      <path d="M1.8 6.2A9.4 9.4 0 0 1 5 4.1m3-.6a9.3 9.3 0 0 1 6.2 2.7M4.2 8.8a6 6 0 0 1 2.2-1.4m3 .1a6 6 0 0 1 2.4 1.3" />
      <path d="M8 12.2v.1M2.5 1.8l11 12" />
    </>
  ),
  bench: <path d="M1.5 6.5h13M2.5 6.5v3h11v-3M4 9.5V13m8-3.5V13" />,
  box: <path d="M2 5.5 8 2.4l6 3.1v5.4L8 14l-6-3.1V5.5Zm0 0 6 3 6-3M8 8.5V14" />,
  hand: (
    <path d="M5 8.2V4.1a1 1 0 0 1 2 0V7m0-.4V2.9a1 1 0 0 1 2 0V7m0-.2V3.8a1 1 0 0 1 2 0v6c0 2.600-1.500 4.200-3.800 4.200-1.700 0-2.700-.7-3.500-2.100L2.300 9.300a1 1 0 0 1 1.700-1L5 9.500" />
  ),
  eye: (
    <>
      <path d="M1.5 8S4 3.600 8 3.600 14.500 8 14.500 8 12 12.400 8 12.400 1.500 8 1.500 8Z" />
      <circle cx="8" cy="8" r="1.900" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Decorative by default: the word beside it speaks. Give `label` when it stands alone. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const said = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: said through aria-label, or hidden
    <svg
      {...said}
      className={className}
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
