import type { RecordKind } from '#platform/record/record-kind.ts';
import type { Appeal } from '../process/appeal-record.ts';

/** When each deadline of an appeal ends. */
export const appealDeadlines: RecordKind<Appeal>['deadlines'] = {};
