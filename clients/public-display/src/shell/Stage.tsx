import { type ReactNode, useEffect, useState } from 'react';

const WIDTH = 1920;
const HEIGHT = 1080;
const fit = () => Math.min(window.innerWidth / WIDTH, window.innerHeight / HEIGHT);

/** A stage of 1920 × 1080, scaled as a whole to whatever screen it hangs on. */
export function Stage({ children }: { children: ReactNode }) {
  const [scale, setScale] = useState(fit);
  useEffect(() => {
    const resized = () => setScale(fit());
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, []);
  return (
    <div className="stage" style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
      {children}
    </div>
  );
}
