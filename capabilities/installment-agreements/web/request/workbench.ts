import type { AnswerOf } from '#ui/api/call.ts';
import type { determineRequestContract } from '../../api/determine-request.contract.ts';

/** What a request comes to today, as the sections of its page read it. */
export type Workbench = AnswerOf<typeof determineRequestContract>;
