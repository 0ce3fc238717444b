import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
  PdfStandard,
} from '@myriaddreamin/typst-ts-node-compiler';
import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import { projectRoot } from '../project-root.ts';
import { LetterFault } from './letter-fault.ts';

/** What a template sets: plain data, already in words. */
export type LetterContent = { readonly [name: string]: unknown };

export type LetterSource = {
  /**
   * The template's path from the checkout's root: `capabilities/correspondence/letters/missing-parts.typ`.
   */
  readonly template: string;
  readonly content: LetterContent;
  /**
   * The day that the file says it was made: the letter's own, so that the same letter gives the same bytes.
   */
  readonly createdOn: Day;
};

export type CompiledLetter = { readonly pdf: Uint8Array; readonly pages: number };

const fontFiles = ['PublicSans-Regular.ttf', 'PublicSans-Bold.ttf'];
const secondsPerDay = 86_400;
/** What the compiler keeps goes when so many letters were made without using it. */
const cacheAge = 10;

let shared: { readonly compiler: NodeCompiler; readonly root: string } | undefined;

/**
 * The letter as a tagged PDF (PDF/UA-1). The same source gives the same bytes: nothing comes from the clock
 * or the network, and the fonts are those that the project brings, before any of the machine's. Throws a
 * LetterFault where the template is wrong or a text has a sign that the fonts cannot show: a letter with a
 * hole in it must not leave.
 */
export function compileLetter({ template, content, createdOn }: LetterSource): CompiledLetter {
  shared ??= createCompiler();
  const { compiler, root } = shared;
  const inputs = { content: JSON.stringify(content) };
  const compiled = compiler.compile({ mainFilePath: join(root, template), inputs });
  const problems = [compiled.takeDiagnostics(), compiled.takeWarnings()].flatMap((error) =>
    problemsOf(compiler, error),
  );
  const document = compiled.result;
  if (document === null || problems.length > 0) throw new LetterFault(template, problems);
  const pdf = exportPdf(compiler, document, template, createdOn);
  compiler.evictCache(cacheAge);
  return { pdf, pages: document.numOfPages };
}

function createCompiler() {
  const require = createRequire(import.meta.url);
  const fontBlobs = fontFiles.map((file) =>
    readFileSync(require.resolve(`@uswds/uswds/fonts/public-sans/${file}`)),
  );
  const root = projectRoot();
  return { compiler: NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] }), root };
}

function problemsOf(compiler: NodeCompiler, error: NodeError | null): readonly string[] {
  if (error === null) return [];
  const diagnostics: readonly { readonly message: string }[] = compiler.fetchDiagnostics(error);
  return diagnostics.map(({ message }) => message);
}

function exportPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  template: string,
  createdOn: Day,
): Uint8Array {
  try {
    const creationTimestamp = dayNumber(createdOn) * secondsPerDay;
    return compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
  } catch (error) {
    throw new LetterFault(template, messagesOf(String(error)));
  }
}

/** The compiler says what is wrong with an export only as the printed form of its own structures. */
function messagesOf(printed: string): readonly string[] {
  const messages = [...printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replaceAll('\\"', '"'),
  );
  return messages.length > 0 ? messages : [printed];
}
