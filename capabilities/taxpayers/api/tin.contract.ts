import { z } from 'zod';

/** A taxpayer's whole number. It is sent in the body alone and never kept in clear. */
export const zTin = z.string().regex(/^\d{9}$/, { error: 'nine digits' });
