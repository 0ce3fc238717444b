import { lineAt, type SourceFile, sourceFile, type Tree } from './tree.ts';

/** One place that breaks a rule of the house, and what to do instead. */
export type Complaint = { readonly path: string; readonly line: number; readonly message: string };

/**
 * A small tree, and the places in it that the check must complain about: none where the tree is as it has to
 * be.
 */
export type Sample = {
  readonly files: Readonly<Record<string, string>>;
  /** `path:line` */
  readonly complains: readonly string[];
};

/** One rule of the house. Its samples prove that it sees what it forbids, and leaves alone what it allows. */
export type Check = {
  readonly rule: string;
  readonly samples: readonly Sample[];
  look(tree: Tree): readonly Complaint[];
};

/** The complaint about the place at an offset of a file. */
export function at(file: SourceFile, offset: number, message: string): Complaint {
  return { path: file.path, line: lineAt(file.text, offset), message };
}

/** Where a check answers a sample otherwise than it must; empty when it works. */
export function wrongAnswers(check: Check): readonly string[] {
  return check.samples.flatMap(({ files, complains }) => {
    const tree = Object.entries(files).map(([path, text]) => sourceFile(path, text));
    const answer = check.look(tree).map(({ path, line }) => `${path}:${line}`);
    const silent = complains.filter((place) => !answer.includes(place));
    const wrong = answer.filter((place) => !complains.includes(place));
    return [
      ...silent.map((place) => `${check.rule} lets pass ${place}`),
      ...wrong.map((place) => `${check.rule} complains about ${place}`),
    ];
  });
}
