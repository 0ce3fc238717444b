/** The line on a module that an offset refund leaves (Document 6209, section 8A, recalled). */
export const refundOffsetCode = '706';
