import { type CallExpression, type Expression, Visitor } from 'oxc-parser';
import { lineAt, type SourceFile } from './tidy/tree.ts';

/** A test as its file announces it. */
export type TestTitle = { readonly path: string; readonly line: number; readonly title: string };

/** The titles of the tests of a file; a suite's title stands before the titles of its tests. */
export function testTitlesIn(file: SourceFile): readonly TestTitle[] {
  const suites: { readonly title: string; readonly end: number }[] = [];
  const found: TestTitle[] = [];
  new Visitor({
    CallExpression(call) {
      const kind = headOf(call.callee);
      const [first] = call.arguments;
      const title = first && first.type !== 'SpreadElement' ? textOf(first) : undefined;
      if (kind === undefined || title === undefined) return;
      while (suites.length > 0 && (suites.at(-1)?.end ?? 0) < call.start) suites.pop();
      const whole = [...suites.map((suite) => suite.title), title].join(' > ');
      if (kind === 'describe') suites.push({ title, end: call.end });
      else found.push({ path: file.path, line: lineAt(file.text, call.start), title: whole });
    },
  }).visit(file.parsed.program);
  return found;
}

/** The ids that a title carries in brackets: `[IA-A-153]`, `[IA-A-153, IA-A-154]`. */
export function idsInTitle(title: string): readonly string[] {
  return [...title.matchAll(/\[([^\]]*)\]/g)]
    .flatMap(([, inside = '']) => inside.split(/[,\s]+/))
    .filter((word) => /^[A-Z]{2,}(?:-[A-Z0-9]+)*-\d+$/.test(word));
}

/** `test`, `test.each(…)`, ``test.each`…` ``, `describe.each(…)`: what stands at the front of the call. */
function headOf(callee: CallExpression['callee']): 'test' | 'describe' | undefined {
  if (callee.type === 'MemberExpression') return headOf(callee.object);
  if (callee.type === 'CallExpression') return headOf(callee.callee);
  if (callee.type === 'TaggedTemplateExpression') return headOf(callee.tag);
  if (callee.type !== 'Identifier') return undefined;
  if (callee.name === 'test' || callee.name === 'it') return 'test';
  return callee.name === 'describe' ? 'describe' : undefined;
}

/** A title as written; what a template fills in stays open. */
function textOf(title: Expression): string | undefined {
  if (title.type === 'Literal') return typeof title.value === 'string' ? title.value : undefined;
  if (title.type === 'TemplateLiteral')
    return title.quasis.map(({ value }) => value.cooked ?? value.raw).join('…');
  if (title.type !== 'BinaryExpression' || title.left.type === 'PrivateIdentifier') return undefined;
  const [left, right] = [textOf(title.left), textOf(title.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
