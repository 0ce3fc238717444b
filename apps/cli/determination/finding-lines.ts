import { styleText } from 'node:util';
import { explainFinding, type FindingStatus, statusOf } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Words } from '#kernel/decision/words.ts';

const reader = { language: 'en', audience: 'staff' } as const;
const width = 100;
const gap = '  ';
const unbroken = '\u00A0';

/** What decides comes first: what does not hold, what is unknown, what holds, what does not apply. */
const inOrder: readonly FindingStatus[] = ['failed', 'unknown', 'met', 'not-applicable'];

const marks: Readonly<Record<FindingStatus, string>> = {
  failed: '✗',
  unknown: '?',
  met: '✓',
  'not-applicable': '–',
};

const tones: Readonly<Record<FindingStatus, 'bold' | 'yellow' | 'green' | 'dim'>> = {
  failed: 'bold',
  unknown: 'yellow',
  met: 'green',
  'not-applicable': 'dim',
};

/** Findings for a terminal: mark and word, sentence, paragraph, and below it the cure. */
export function findingLines(findings: readonly Finding[], words: Words): readonly string[] {
  return inOrder.flatMap((status) =>
    findings
      .filter((finding) => statusOf(finding) === status)
      .flatMap((finding) => linesOf(finding, status, words)),
  );
}

/** How many hold, do not hold and are unknown: `9 met, 1 not met`. */
export function countsOf(findings: readonly Finding[]): string {
  const count = (wanted: FindingStatus) => findings.filter((finding) => statusOf(finding) === wanted).length;
  const parts = [
    [count('met') + count('not-applicable'), 'met'],
    [count('failed'), 'not met'],
    [count('unknown'), 'unknown'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function linesOf(finding: Finding, status: FindingStatus, words: Words): readonly string[] {
  const { holds, sentence, cure, law } = explainFinding(finding, words, reader);
  const head = `${gap}${marks[status]} ${holds.padEnd(16)}`;
  const indent = ' '.repeat(head.length);
  const lines = wrapped(`${sentence} (${held(law)})`, width - head.length);
  const cureLines = cure === undefined ? [] : wrapped(`→ ${cure}`, width - head.length);
  const [first = '', ...rest] = lines;
  return [
    `${styled(tones[status], head)}${first}`,
    ...[...rest, ...cureLines].map((line) => `${indent}${line}`),
  ];
}

/** Colour only where a person looks on. */
export function styled(style: 'bold' | 'yellow' | 'green' | 'dim', text: string): string {
  const wanted = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return wanted ? styleText(style, text) : text;
}

export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((written) => written.replaceAll(unbroken, ' '));
}

/** A citation stays on one line. */
function held(law: string): string {
  return law.replaceAll(' ', unbroken);
}
