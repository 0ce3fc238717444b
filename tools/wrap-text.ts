import { lineAt, sourceFile } from './tidy/tree.ts';

const columnsMax = 110;

/** One line of a comment that stands on lines of its own: what is before its words, and the words. */
type CommentLine = { readonly lead: string; readonly words: string };

/**
 * The text of a code file with each comment that is too wide broken at a word. A paragraph is broken from its
 * first wide line to its end; a list, a table and a tag keep their lines.
 */
export function wrapComments(text: string, path = 'file.ts'): string {
  const isComment = commentLinesOf(path, text);
  const done: string[] = [];
  // A paragraph that is being gathered: its lead, and its words so far.
  let open: { readonly lead: string; readonly words: string[] } | undefined;
  const close = () => {
    if (open !== undefined) done.push(...broken(open.lead, open.words.join(' ')));
    open = undefined;
  };
  for (const [index, whole] of text.split('\n').entries()) {
    const inComment = isComment(index + 1);
    for (const line of inComment ? openedUp(whole) : [whole]) {
      const comment = inComment ? commentLine(line) : undefined;
      if (open !== undefined && comment?.lead === open.lead && continues(comment)) {
        open.words.push(comment.words);
        continue;
      }
      close();
      if (comment !== undefined && line.length > columnsMax && isProse(comment))
        open = { lead: comment.lead, words: [comment.words] };
      else done.push(line);
    }
  }
  close();
  return done.join('\n');
}

/** Whether a line, from 1, is part of a comment, and not of a text that looks like one. */
function commentLinesOf(path: string, text: string): (line: number) => boolean {
  const spans = sourceFile(path, text).parsed.comments.map(({ start, end }) => [
    lineAt(text, start),
    lineAt(text, end),
  ]);
  return (line) => spans.some(([first = 0, last = 0]) => first <= line && line <= last);
}

/** A wide one-line comment becomes one of several lines. */
function openedUp(line: string): readonly string[] {
  const whole = /^(\s*)\/\*\* (.*) \*\/$/.exec(line);
  if (whole === null || line.length <= columnsMax) return [line];
  const [, indent = '', words = ''] = whole;
  return [`${indent}/**`, `${indent} * ${words}`, `${indent} */`];
}

function commentLine(line: string): CommentLine | undefined {
  const [, lead, words] = /^(\s*(?:\/\/|\*) )(.*)$/.exec(line) ?? [];
  return lead === undefined || words === undefined ? undefined : { lead, words };
}

function isProse({ words }: CommentLine): boolean {
  return !/^(?:@|\||\s|oxlint-|eslint-)/.test(words);
}

/** Whether a line goes on with the paragraph before it. */
function continues({ words }: CommentLine): boolean {
  return words.trim() !== '' && !/^(?:@|\||\s|[-*] |\d+\. |oxlint-|eslint-)/.test(words);
}

function broken(lead: string, words: string): readonly string[] {
  const lines: string[] = [];
  let line = lead.trimEnd();
  for (const word of words.split(' ').filter((part) => part !== '')) {
    if (line.length + 1 + word.length > columnsMax && line.length > lead.length) {
      lines.push(line);
      line = lead.trimEnd();
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}
