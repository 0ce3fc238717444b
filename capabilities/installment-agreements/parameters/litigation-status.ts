/** The IDRS status of a module in litigation, which takes no pending code: IRM 5.14.1.3(1), Exception. */
export const litigationStatus = '72';
