/** A file's bytes in base64, as an operation takes them. */
export async function readBase64(file: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    const failed = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : failed(),
    );
    reader.addEventListener('error', failed);
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(',') + 1);
}
