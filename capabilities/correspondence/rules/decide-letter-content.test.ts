import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideLetterContent, type LetterContentFacts } from './decide-letter-content.ts';

const whole: LetterContentFacts = {
  letterKind: 'agreement-confirmation',
  individual: true,
  lienPossible: true,
  levyPossible: true,
  elements: [
    'terms',
    'taxes',
    'first-payment',
    'how-to-pay',
    'fee',
    'low-income-right',
    'accruals',
    'lien',
    'levy',
    'compliance',
    'refund-offset',
    'appeal',
  ],
  employeeNumber: '1000412',
  text: 'Taxpayer number ***-**-0142, telephone 1-800-829-3676, Columbus, OH 43085-1204, April 12, 2023.',
  onDay: day('2023-04-12'),
};

function decide(change: Partial<LetterContentFacts>) {
  return decideLetterContent({ ...whole, ...change }, sampleLaw);
}

function lacking(change: Partial<LetterContentFacts>) {
  return decide(change)
    .findings.filter(({ holds }) => holds === false)
    .map(({ about, test: name }) => about ?? name);
}

describe('a confirmation', () => {
  test('with every element is complete', () => {
    expect(decide({}).outcome).toBe('complete');
  });

  test('is incomplete without any one of its elements, and says which, by what paragraph', () => {
    for (const element of whole.elements) {
      const change = { elements: whole.elements.filter((other) => other !== element) };
      expect(decide(change).outcome).toBe('incomplete');
      expect(lacking(change)).toEqual([element]);
    }
    const finding = decide({ elements: [] }).findings.find(({ about }) => about === 'low-income-right');
    expect(finding?.law.cite).toBe('IRM 5.14.1.2(11)');
    expect(finding?.cure).toEqual({ act: 'add-element', names: ['low-income-right'] });
  });

  test.each`
    case                                | change                                             | outcome
    ${'a corporation, no low income'}   | ${{ individual: false, drop: 'low-income-right' }} | ${'complete'}
    ${'a person, no low income'}        | ${{ individual: true, drop: 'low-income-right' }}  | ${'incomplete'}
    ${'no lien for these taxes'}        | ${{ lienPossible: false, drop: 'lien' }}           | ${'complete'}
    ${'no levy for these taxes'}        | ${{ levyPossible: false, drop: 'levy' }}           | ${'complete'}
    ${'no lien, levy left out as well'} | ${{ lienPossible: false, drop: 'levy' }}           | ${'incomplete'}
  `('$case: $outcome', ({ change: { drop, ...change }, outcome }) => {
    const elements = whole.elements.filter((element) => element !== drop);
    expect(decide({ ...change, elements }).outcome).toBe(outcome);
  });
});

test('a letter of an employee without a number is not complete', () => {
  const { outcome, findings } = decide({ employeeNumber: 'unknown' });
  expect(outcome).toBe('incomplete');
  expect(findings.filter(({ holds }) => holds !== true)).toMatchObject([
    {
      test: 'employee-named-with-number',
      holds: 'unknown',
      law: { cite: 'Pub. L. 105-206 § 3705' },
      cure: { act: 'set-employee-number' },
    },
  ]);
});

describe('a request for missing parts', () => {
  test('has its own elements', () => {
    const elements = ['missing-parts', 'not-pending', 'answer-by', 'consequence', 'how-to-answer'];
    expect(decide({ letterKind: 'missing-parts', elements }).outcome).toBe('complete');
    expect(lacking({ letterKind: 'missing-parts', elements: elements.slice(1) })).toEqual(['missing-parts']);
  });
});

describe('a letter that may be appealed', () => {
  const kinds = ['proposed-termination', 'termination', 'proposed-rejection', 'rejection'] as const;

  test.each(kinds)('[IA-A-129] a %s does not leave without the right to appeal', (letterKind) => {
    expect(decide({ letterKind, elements: ['reasons', 'appeal'] }).outcome).toBe('complete');
    const { outcome, findings } = decide({ letterKind, elements: ['reasons'] });
    expect(outcome).toBe('incomplete');
    expect(findings.filter(({ holds }) => holds === false)).toMatchObject([
      {
        about: 'appeal',
        law: { cite: 'IRM 5.14.1.2(12)f' },
        cure: { act: 'add-element', names: ['appeal'] },
      },
    ]);
  });
});

describe('a taxpayer number in full', () => {
  test.each(['412-55-0142', '31-4550142', '412550142', 'number: 412-55-0142.'])(
    '%s blocks the letter',
    (text) => {
      expect(lacking({ text })).toEqual(['taxpayer-number-masked']);
    },
  );

  test.each(['***-**-0142', '**-***0077', '614-555-0114', '43085-1204', '2023-04-12', '1234567890'])(
    '%s is none',
    (text) => {
      expect(lacking({ text })).toEqual([]);
    },
  );
});
