/**
 * In place of an edition, for a decision that no document of the agency makes: it rests on the statute
 * that its findings name and on the agency's own practice, and can be made whatever is adopted.
 */
export const ownPractice = 'own-practice';
