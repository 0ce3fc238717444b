import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { LetterFault } from '#platform/letters/letter-fault.ts';
import { projectRoot } from '#platform/project-root.ts';
import { textOf } from '../rules/letters/letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';
import { makeLetter, previewLetter } from './make-letter.ts';
import { sampleConfirmation, sampleMissingParts, sampleWords } from '../api/testing.ts';
import { sampleAcknowledgement, sampleDenial, samplePacket } from '../api/testing-appeals.ts';

function make(letter: LetterContract) {
  return makeLetter(letter, sampleWords(letter.language));
}

async function open(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { document, text: plain(text) };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

const letters = (['en', 'es'] as const).flatMap((language) => [
  { name: `confirmation in ${language}`, letter: sampleConfirmation(language) },
  { name: `request for missing parts in ${language}`, letter: sampleMissingParts(language) },
  { name: `acknowledgement of an appeal in ${language}`, letter: sampleAcknowledgement(language) },
  { name: `denial of mediation in ${language}`, letter: sampleDenial(language) },
  { name: `packet before a mediation in ${language}`, letter: samplePacket(language) },
]);

type Tag = { readonly role?: string; readonly children?: readonly Tag[] };

function rolesIn(tag: Tag): readonly string[] {
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(rolesIn)];
}

describe.each(letters)('the PDF of a $name', ({ letter }) => {
  test('is tagged for PDF/UA-1, with its language, title and structure', async () => {
    const { pdf, content } = make(letter);
    const { document } = await open(pdf);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: letter.language, Title: content.title });
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const page = await document.getPage(1);
    const roles = rolesIn((await page.getStructTree()) as Tag);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(content.sections.length);
    const hasList = content.sections.some(({ items }) => items.length > 0);
    expect(roles.includes('L')).toBe(hasList);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(content.amounts === 'none' ? 0 : 2);
  });

  test('says every sentence and figure of its content, and nothing else but the page', async () => {
    const { pdf, content } = make(letter);
    const { text } = await open(pdf);
    const lines = textOf(content).split('\n').filter(Boolean);
    const laws = content.sections.flatMap(({ items }) => items.map(({ law }) => law)).filter(Boolean);
    const amounts = content.amounts === 'none' ? [] : [...content.amounts.rows, content.amounts.total].flat();
    const said = [...lines, ...laws, ...amounts];
    for (const line of said) expect(text).toContain(plain(line));
    const rest = said
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, line) => left.replaceAll(plain(line), ' '), text);
    const extra = rest.replaceAll(/[–·\s]/g, '');
    expect(extra).toBe(letter.language === 'en' ? 'AccordPage1of1' : 'AccordPágina1de1');
  });

  test('is the same bytes when made again', () => {
    expect(Buffer.compare(Buffer.from(make(letter).pdf), Buffer.from(make(letter).pdf))).toBe(0);
  });

  test('bears the day of the letter and not of the clock', async () => {
    const { document } = await open(make(letter).pdf);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ CreationDate: 'D:20230501000000Z' });
  });

  test('fits one page', () => {
    expect(make(letter).pages).toBe(1);
  });

  test('brings its own type, Public Sans, and no other', () => {
    const names = Buffer.from(make(letter).pdf)
      .toString('latin1')
      .matchAll(/\/BaseFont \/[A-Z]+\+([\w-]+)/g);
    expect(new Set([...names].map(([, name = '']) => name.replace('-Identity-H', '')))).toEqual(
      new Set(['PublicSans-Regular', 'PublicSans-Bold']),
    );
  });
});

test('a long agreement goes on to a second page and keeps its footer on each', async () => {
  const letter = sampleConfirmation('en', {
    modules: Array.from({ length: 24 }, (_, index) => ({
      module: `30 ${1996 + index}12`,
      balanceCents: sampleConfirmation('en').monthlyPaymentCents,
    })),
  });
  const { pdf, pages } = make(letter);
  expect(pages).toBe(2);
  const { text } = await open(pdf);
  expect(text).toContain('Page 1 of 2');
  expect(text).toContain('Page 2 of 2');
});

test('a name in another script is shown by the second font that comes with the compiler', async () => {
  const { pdf } = make(sampleConfirmation('en', { recipient: ['Ж. Иванова', '1 Elm Street'] }));
  expect((await open(pdf)).text).toContain('Ж. Иванова');
});

test('a sign that no shipped font can show makes no letter instead of one with a hole', () => {
  const letter = sampleConfirmation('en', { recipient: ['漢'] });
  expect(() => make(letter)).toThrow(LetterFault);
  expect(() => make(letter)).toThrow('漢');
  expect(previewLetter(letter, sampleWords('en'))).toBeUndefined();
});

test('a preview is the letter, and says in place of where things stand that it is none', async () => {
  const letter = sampleConfirmation('en');
  const preview = previewLetter(letter, sampleWords('en'));
  const { text } = await open(preview?.pdf ?? new Uint8Array());
  const { state } = make(letter).content;
  expect(text).toContain('A preview. Nothing has been approved yet, and this has not been sent.');
  expect(text).not.toContain(state.sentence);
});

test('what looks like the template’s own language in a name is only text', async () => {
  const name = '#panic("x") $y$ *z* <w> @v';
  const { pdf } = make(sampleConfirmation('en', { recipient: [name] }));
  expect((await open(pdf)).text).toContain(name);
});

test('the templates hold no words of their own', () => {
  for (const file of readdirSync(join(projectRoot(), 'capabilities/correspondence/letters'))) {
    const source = readFileSync(join(projectRoot(), 'capabilities/correspondence/letters', file), 'utf8');
    const code = source.replaceAll(/\/\/ .*$/gm, '');
    const texts = [...code.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    expect(texts.filter((text) => /[A-Za-z]+ [a-z]+/.test(text) && !isFont(text))).toEqual([]);
    expect(code).not.toMatch(/\[[^\]#]*[A-Za-z]{3,}[^\]#]*\]/);
  }
});

function isFont(text: string): boolean {
  return text === 'Public Sans' || text === 'Libertinus Serif';
}
