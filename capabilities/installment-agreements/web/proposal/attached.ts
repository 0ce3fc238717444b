import { documentMediaTypes } from '#capabilities/casework/index.ts';

/** The thing itself as it goes to the server, with what a person needs to know it again. */
export type Attached = {
  readonly mediaType: (typeof documentMediaTypes)[number];
  readonly base64: string;
  readonly name: string;
  readonly text?: string;
};

/** Of what was said nothing is left behind that could be kept. */
export function bringsThing(channel: string): boolean {
  return !['found-out', 'phone', 'in-person'].includes(channel);
}

/** The document as a command has it; none where the way in which it came brings nothing. */
export function documentOf(channel: string, attached: Attached | undefined) {
  if (attached === undefined || !bringsThing(channel)) return {};
  return { document: { mediaType: attached.mediaType, base64: attached.base64 } };
}

/** What fits into one call, before it is written in base64. */
const bytesMost = 750_000;

export type AttachFault = 'wrong-kind' | 'too-large' | 'empty';

/** Text that was pasted, such as that of an e-mail. */
export function attachedText(text: string): Attached | AttachFault {
  if (text.trim() === '') return 'empty';
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > bytesMost) return 'too-large';
  return { mediaType: 'text/plain', base64: base64Of(bytes), name: 'text', text };
}

/** A file that was chosen. */
export async function attachedFile(file: File): Promise<Attached | AttachFault> {
  const mediaType = documentMediaTypes.find((type) => type === file.type.split(';')[0]);
  if (mediaType === undefined) return 'wrong-kind';
  if (file.size === 0) return 'empty';
  if (file.size > bytesMost) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = mediaType === 'text/plain' ? { text: new TextDecoder().decode(bytes) } : {};
  return { mediaType, base64: base64Of(bytes), name: file.name, ...text };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}
