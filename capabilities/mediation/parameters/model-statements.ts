import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { ModelPaper } from './model-papers.ts';

export type ModelStatement = {
  readonly paper: ModelPaper;
  readonly statement: string;
  /** The words that say it, by their key. */
  readonly key: string;
};

/** What a model has to say, or it is not published. */
export const modelStatements: Parameter<readonly ModelStatement[]> = {
  id: 'mediation.model-statements',
  unit: 'table',
  selectedBy: 'draftDay',
  values: [
    {
      from: day('2014-12-29'),
      value: [
        { paper: 'agreement-to-mediate', statement: 'reporting-duty', key: 'paper.reporting-duty' },
        { paper: 'agreement-to-mediate', statement: 'office-name', key: 'paper.office-name' },
      ],
      source: {
        cite: '26 U.S.C. § 7214(a)(8)',
        confidence: 'recalled',
        note: 'that the agreement states it is remembered; the office has its name from the manual of 2020',
      },
    },
  ],
};
