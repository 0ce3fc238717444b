/** How a written request may come in. E-mail is not one of them: it is answered another way. */
export const writtenChannels = ['mail', 'fax', 'in-person', 'document-upload', 'online-account'] as const;
