/** What is covered in a picture, in its own pixels. */
export type Cover =
  | { readonly kind: 'WHOLE' }
  | { readonly kind: 'BOX'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'BRUSH'; readonly radius: number; readonly points: readonly (readonly [number, number])[] };

/** Blocks so large that what is under them cannot be guessed back: at least a sixth of what is covered. */
export function blockSize(cover: Cover, width: number, height: number): number {
  const least = Math.max(12, Math.round(Math.max(width, height) / 48));
  if (cover.kind === 'BOX') return Math.max(least, Math.ceil(Math.min(cover.width, cover.height) / 6));
  return cover.kind === 'BRUSH' ? Math.max(least, Math.ceil(cover.radius / 2)) : least;
}

/** The same box whichever corner it was drawn from, within the picture; null when it is only a touch. */
export function boxBetween(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  width: number,
  height: number,
): Extract<Cover, { kind: 'BOX' }> | null {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const [left, right] = [clamp(Math.min(ax, bx), width), clamp(Math.max(ax, bx), width)];
  const [top, bottom] = [clamp(Math.min(ay, by), height), clamp(Math.max(ay, by), height)];
  const box = { kind: 'BOX' as const, x: left, y: top, width: right - left, height: bottom - top };
  return box.width < 6 || box.height < 6 ? null : box;
}

/** Draws the picture with everything in `covers` as coarse blocks. What is under them is not in the result any more. */
export function drawCovered(canvas: HTMLCanvasElement, picture: CanvasImageSource, covers: readonly Cover[]): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { width, height } = canvas;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  for (const cover of covers) {
    const blocks = inBlocks(picture, width, height, blockSize(cover, width, height));
    if (!blocks) continue;
    pen.save();
    pen.beginPath();
    if (cover.kind === 'WHOLE') pen.rect(0, 0, width, height);
    else if (cover.kind === 'BOX') pen.rect(cover.x, cover.y, cover.width, cover.height);
    else
      for (const [x, y] of trail(cover))
        pen.rect(x - cover.radius, y - cover.radius, cover.radius * 2, cover.radius * 2);
    pen.clip();
    pen.imageSmoothingEnabled = false;
    pen.drawImage(blocks, 0, 0, blocks.width, blocks.height, 0, 0, width, height);
    pen.restore();
  }
}

/** A finger moves faster than it is asked where it is: points close enough that nothing between them shows. */
function trail({ points, radius }: Extract<Cover, { kind: 'BRUSH' }>): (readonly [number, number])[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before) return [point];
    const steps = Math.ceil(Math.hypot(point[0] - before[0], point[1] - before[1]) / (radius / 2));
    return Array.from({ length: steps }, (_, step) => {
      const part = (step + 1) / steps;
      return [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part] as const;
    });
  });
}

function inBlocks(picture: CanvasImageSource, width: number, height: number, size: number): HTMLCanvasElement | null {
  const small = document.createElement('canvas');
  small.width = Math.max(1, Math.round(width / size));
  small.height = Math.max(1, Math.round(height / size));
  const pen = small.getContext('2d');
  if (!pen) return null;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, small.width, small.height);
  return small;
}
