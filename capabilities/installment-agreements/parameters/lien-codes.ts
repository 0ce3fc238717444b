/** The transaction codes that show a notice of lien on a module, and that it was taken back. */
export const lienCodes = { filed: '582', reversed: '583' } as const;
