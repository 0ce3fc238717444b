/** The first bytes by which a form is known, as hexadecimal digits. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['25504446'],
  'image/png': ['89504e47'],
  'image/jpeg': ['ffd8ff'],
  'image/tiff': ['49492a00', '4d4d002a'],
};

/** Whether bytes from outside are of the form that they are said to have; a form not listed here never is. */
export function isWhatItIsCalled(mediaType: string, bytes: Buffer): boolean {
  if (mediaType === 'text/plain') return isText(bytes);
  const start = bytes.subarray(0, 8).toString('hex');
  return beginnings[mediaType]?.some((beginning) => start.startsWith(beginning)) ?? false;
}

/** Text that can be read back as it was written, and holds no character that ends one. */
function isText(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return bytes.length > 0 && !text.includes('\0') && Buffer.from(text, 'utf8').equals(bytes);
}
