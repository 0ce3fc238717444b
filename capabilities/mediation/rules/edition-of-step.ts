import type { Day } from '#kernel/calendar/day.ts';
import type { DocumentId } from '#kernel/law/source.ts';
import { memorandumFirstDay } from '../parameters/memorandum-first-day.ts';
import { editionOn } from './memorandum.ts';

/** The document under which a step of this day stands: earlier steps keep their earlier authority. */
export function editionOfStep(on: Day): DocumentId {
  return editionOn(on, memorandumFirstDay);
}
