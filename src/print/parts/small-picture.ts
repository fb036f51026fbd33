/** Makes a picture from the device small enough to print and to keep. The browser reads it; nothing is sent. */

const MOST_BYTES = 8_000_000;
/** Twice what a printer can show on 55 by 18 mm. */
const MOST = { width: 900, height: 320 };

/** @returns the picture as a data: address, or what is wrong with the file: "unreadable", or "large" */
export async function smallPicture(file: File): Promise<{ picture?: string; fault?: 'unreadable' | 'large' }> {
  if (file.size > MOST_BYTES) return { fault: 'large' };
  try {
    const source = new Image();
    source.src = await addressOf(file);
    await source.decode();
    const { naturalWidth: width, naturalHeight: height } = source;
    if (!width || !height) return { fault: 'unreadable' };
    const isDrawn = file.type === 'image/svg+xml'; // as sharp in any size
    const scale = Math.min(MOST.width / width, MOST.height / height, isDrawn ? Infinity : 1);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
    const picture = canvas.toDataURL('image/png');
    return picture.startsWith('data:image/png') ? { picture } : { fault: 'unreadable' };
  } catch {
    return { fault: 'unreadable' };
  }
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('No picture.')));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
