import type { Law } from '#kernel/law/law.ts';
import type { Lens } from '#platform/db/lens.ts';

/** What a letter is written with: what is seen of the case, and the law of its day. */
export type LawfulLens = Lens & { readonly law: Law };
