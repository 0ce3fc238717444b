/**
 * A letter could not be made: its template is wrong, or a text has a sign that the shipped fonts cannot show.
 */
export class LetterFault extends Error {
  readonly template: string;
  readonly problems: readonly string[];

  constructor(template: string, problems: readonly string[]) {
    super(`${template} could not be made: ${problems.join('; ')}`);
    this.name = 'LetterFault';
    this.template = template;
    this.problems = problems;
  }
}
