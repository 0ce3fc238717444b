// prettier-ignore
import type {
  listRequestsContract,
} from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import type { AnswerOf } from '#ui/api/call.ts';

/** A taxpayer's requests and agreements as the server answers them. */
export type Listed = AnswerOf<typeof listRequestsContract>;
