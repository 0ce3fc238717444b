/** The form of an offer, which is amended where the parties agree on other terms. */
export const offerForm = 'Form 656';

/** Where the terms of an amended offer were agreed on. */
export const offerOccasions = ['mediation-session', 'conference'] as const;

/** The forms in which a signed paper is put in. */
export const offerMediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
