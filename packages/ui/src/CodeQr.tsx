import { create } from 'qrcode';
import { useMemo } from 'react';

/** A code to scan, as one SVG path; drawn here, so nothing leaves the origin. Always dark on white: cameras need it. */
export function CodeQr({ text, size = 160, label }: { text: string; size?: number | string; label: string }) {
  const { path, span } = useMemo(() => draw(text), [text]);
  return (
    <svg
      className="code-qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${span} ${span}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}

const QUIET = 3;

function draw(text: string): { path: string; span: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return { path, span: modules.size + QUIET * 2 };
}
