import type { Role } from '#capabilities/casework/index.ts';
import { analystTitles } from '../parameters/analyst-titles.ts';

/** The role that a title of the memorandum's charts means; undefined where it means none of ours. */
export function roleOfTitle(title: string): Role | undefined {
  const same = (one: string) => one.toLowerCase() === title.trim().toLowerCase();
  return analystTitles.some(same) ? 'pam-analyst' : undefined;
}
