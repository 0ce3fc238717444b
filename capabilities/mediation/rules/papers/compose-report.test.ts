import { describe, expect, test } from 'vitest';
import { composeReport } from './compose-report.ts';
import { english, report, speechOf } from './testing.ts';

describe('the mediator’s report', () => {
  test.each([
    ['offer-in-compromise', 'Mediator’s Report: Offer in Compromise', 'Issues of the offer'],
    [
      'trust-fund-recovery-penalty',
      'Mediator’s Report: Trust Fund Recovery Penalty',
      'Issues of the penalty',
    ],
  ] as const)('[PAMX-031] of a request on the %s has its own model', (model, title, heading) => {
    const content = composeReport({ ...report, model }, english);
    expect([content.title, content.sections[0]?.heading]).toEqual([title, heading]);
  });

  test.each([
    [[true, true], ['Terms that were agreed on stand in the amended offer.']],
    [
      [true, false],
      ['Terms that were agreed on stand in the amended offer.', 'The appeal goes on for the rest.'],
    ],
    [[false, false], ['The appeal goes on.']],
    [['unknown', true], ['The appeal goes on.']],
  ] as const)('after %j it says what follows', (agreed, follows) => {
    const results = agreed.map((one, index) => ({ issue: `Issue ${index}`, agreed: one }));
    const content = composeReport({ ...report, model: 'offer-in-compromise', results }, english);
    expect(content.sections[1]?.paragraphs).toEqual(follows);
  });

  test('[PAMX-032] states issues and outcome', () => {
    const content = composeReport(report, english);
    expect(content.state.sentence).toBe('Agreed on some of the issues.');
    expect(content.sections[0]?.items.map(({ text }) => text)).toEqual(['House: agreed', 'Car: not agreed']);
  });
});

test('a report can be made in both languages, whatever came of an issue', () => {
  for (const language of ['en', 'es'] as const)
    for (const agreed of [true, false, 'unknown'] as const)
      expect(
        composeReport({ ...report, results: [{ issue: 'House', agreed }] }, speechOf(language)).title,
      ).not.toBe('');
});
