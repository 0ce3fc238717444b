/** The trials on which the public is asked for comments, by their documents. */
export const pilots = ['announcement-2025-06', 'ap-08-0925-0017'] as const;
export type Pilot = (typeof pilots)[number];

/** How a comment can come in. */
export const commentChannels = ['e-mail', 'mail', 'telephone', 'meeting'] as const;
