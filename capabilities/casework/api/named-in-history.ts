import type { HistoryEntry } from '#platform/record/history.ts';
import type { HistoryEntryView } from './list-history.contract.ts';

type Named = Pick<HistoryEntryView, 'about' | 'text'>;
type Row = Pick<HistoryEntry, 'recordKind' | 'body'>;
type Members = Readonly<Record<string, unknown>>;

/**
 * What an entry of history is about, so that a reader need not ask which task, which code or what came in:
 * from its own body, else from the body with which its record began.
 */
export function namedInHistory(entry: Row, opening: Row): Named {
  const [own, begun] = [entry.body as Members, opening.body as Members];
  const about = aboutOf(own) ?? thingOf(entry.recordKind, own) ?? thingOf(entry.recordKind, begun);
  // Why a letter came back is picked from a list, not written.
  const text = entry.recordKind === 'letter' ? titleOf(begun) : (writtenIn(own) ?? titleOf(begun));
  return { ...(about && { about }), ...(text !== undefined && { text }) };
}

/** What a body says that it covers, or which contact led to it. */
function aboutOf({ covers, contactWith, channel }: Members): string[] | undefined {
  if (Array.isArray(covers)) return covers.map(String);
  if (typeof contactWith !== 'string') return undefined;
  return [`contact-with-${contactWith}`, `by-${String(channel)}`];
}

/** The kind of a task or what became of a letter, by its word key; a code as it is written. */
function thingOf(recordKind: string, body: Members): string[] | undefined {
  if (recordKind === 'task' && typeof body['kind'] === 'string') return [`task.${body['kind']}`];
  if (recordKind === 'input') return codeIn(body);
  if (recordKind === 'module') return codeIn((body['transaction'] ?? {}) as Members);
  if (recordKind === 'letter') return becameOf(body);
  return undefined;
}

/** By what it is known that a letter arrived, or why it came back, by the word key. */
function becameOf({ proof, because }: Members): string[] | undefined {
  if (typeof proof === 'string') return [`delivery-proof.${proof}`];
  return typeof because === 'string' ? [`return-reason.${because}`] : undefined;
}

function codeIn({ code, actionCode }: Members): string[] | undefined {
  if (typeof code !== 'string') return undefined;
  return [typeof actionCode === 'string' ? `TC ${code} AC ${actionCode}` : `TC ${code}`];
}

/** What somebody wrote with the act: a note's text, the reason of a transfer, the title of a paper. */
function writtenIn(body: Members): string | undefined {
  return [body['text'], body['because'], titleOf(body)].find((each) => typeof each === 'string');
}

/** How a paper, a letter or what came in is called. */
function titleOf({ title, about }: Members): string | undefined {
  return [title, about].find((each) => typeof each === 'string');
}
