/** How an appeal, which is in writing, may reach the agency. */
export const appealChannels = ['mail', 'fax', 'in-person', 'document-upload', 'online-account'] as const;
