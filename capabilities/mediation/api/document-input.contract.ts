import { z } from 'zod';

/** The forms in which a document is put in. None of them can carry a program that a browser would run. */
export const paperMediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'] as const;

const charactersMax = 4_000_000;

/** A file on its way in. */
export const zDocumentInput = z.strictObject({
  mediaType: z.enum(paperMediaTypes, { error: `one of ${paperMediaTypes.join(', ')}` }),
  base64: z
    .base64({ error: 'the document in base64' })
    .min(1, { error: 'a document that is not empty' })
    .max(charactersMax, { error: `at most ${charactersMax} characters` }),
});
