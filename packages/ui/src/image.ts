export interface CompressOptions {
  /** The longer side is brought down to this many pixels. */
  readonly maxSide?: number;
  /** JPEG quality to start from; it is lowered until the picture fits. */
  readonly quality?: number;
  readonly maxBytes?: number;
}

/**
 * A phone photo made small enough to upload over a village network. The picture is redrawn, so its metadata (place,
 * device) does not travel. What cannot be decoded here is returned as it is: the server decides.
 */
export async function compressImage(file: File, options: CompressOptions = {}): Promise<File> {
  const { maxSide = 1920, quality = 0.82, maxBytes = 1_500_000 } = options;
  if (!/^image\/(jpeg|png|webp|heic|heif|bmp)$/.test(file.type)) return file;

  const picture = await decode(file);
  if (!picture) return file;
  const { width, height } = scaleWithin(picture.width, picture.height, maxSide);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  // A transparent picture would turn black as JPEG.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);

  for (let q = quality; q > 0.4; q -= 0.14) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', q));
    if (!blob) return file;
    if (blob.size <= maxBytes || q - 0.14 <= 0.4) {
      return new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
    }
  }
  return file;
}

/** The size with the longer side at most `maxSide`; never larger than it was. */
export function scaleWithin(width: number, height: number, maxSide: number): { width: number; height: number } {
  const factor = Math.min(1, maxSide / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

function decode(file: File): Promise<HTMLImageElement | null> {
  return new Promise((done) => {
    const address = URL.createObjectURL(file);
    const image = new Image();
    image.onload = () => {
      URL.revokeObjectURL(address);
      done(image);
    };
    image.onerror = () => {
      URL.revokeObjectURL(address);
      done(null);
    };
    image.src = address;
  });
}
