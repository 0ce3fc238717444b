import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { projectRoot } from '../project-root.ts';
import { compileLetter } from './compile-letter.ts';
import { LetterFault } from './letter-fault.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(projectRoot(), 'node_modules/.letter-templates-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function compile(template: string, content: object = {}) {
  const path = join(folder, 'template.typ');
  writeFileSync(path, template);
  return compileLetter({
    template: relative(projectRoot(), path),
    content: { ...content },
    createdOn: day('2023-04-12'),
  });
}

const start = `#let content = json(bytes(sys.inputs.content))
#set document(title: "A letter")
#set text(font: "Public Sans", fallback: false)\n`;

function problemsOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof LetterFault) return error.problems;
    throw error;
  }
  return [];
}

test('a template with its data becomes a PDF', () => {
  const { pdf, pages } = compile(`${start}= #content.title`, { title: 'Title' });
  expect(pages).toBe(1);
  expect(Buffer.from(pdf.subarray(0, 8)).toString()).toBe('%PDF-1.7');
});

test('data that a template misses is a fault that names it', () => {
  expect(problemsOf(() => compile(`${start}= #content.title`))).toEqual([
    'dictionary does not contain key "title"',
  ]);
});

test('a font that is not there is a fault: no font of the machine stands in', () => {
  const [problem] = problemsOf(() => compile(`${start}#set text(font: "No Such Sans")\nText`));
  expect(problem).toContain('no such sans');
});

test('a letter that is not accessible is a fault: a picture without words for it', () => {
  const [problem] = problemsOf(() => compile(`${start}#figure(kind: image, rect())`));
  expect(problem).toContain('PDF/UA-1');
});

test('a letter without a title is a fault', () => {
  const [problem] = problemsOf(() => compile('#set text(font: "Public Sans")\nText'));
  expect(problem).toContain('title');
});

test('a template that is not there is a fault', () => {
  expect(() =>
    compileLetter({ template: 'platform/letters/none.typ', content: {}, createdOn: day('2023-04-12') }),
  ).toThrow(LetterFault);
});

test('after a fault the next letter is made', () => {
  expect(problemsOf(() => compile(`${start}#content.none`))).toHaveLength(1);
  expect(compile(`${start}Text`).pages).toBe(1);
});
