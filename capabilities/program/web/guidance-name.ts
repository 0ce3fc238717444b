import type { AnswerOf } from '#ui/api/call.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { listGuidanceContract } from '../api/list-guidance.contract.ts';

export type Register = AnswerOf<typeof listGuidanceContract>;

/** What a decision or warning is about, as a person calls it: a change by name, a document by number. */
export function guidanceName(about: string, { documents, changes }: Register, speech: Speaker): string {
  if (changes.some(({ changeId }) => changeId === about)) return speech.tell(`guidance-change.${about}`);
  const document = documents.find(({ documentId }) => documentId === about);
  return document?.controlNumber ?? document?.title ?? about;
}
