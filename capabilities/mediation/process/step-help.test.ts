import { expect, test } from 'vitest';
import { chartSteps } from './chart-steps.ts';
import { explainedSteps, helpOf } from './step-help.ts';
import { supportRequestEvents } from './support-request-states.ts';

test('[PAM-014] every step has the paragraph that it comes from and its place in the user guide', () => {
  for (const event of explainedSteps) {
    const { paragraphs, guide } = helpOf(event);
    expect([event, paragraphs.length > 0, guide]).toEqual([event, true, `/mediations/guide#step-${event}`]);
  }
  expect(explainedSteps).toEqual(expect.arrayContaining([...supportRequestEvents]));
  const ofThisProgram = chartSteps
    .map(({ event }) => event)
    .filter((event) => event !== 'submit-for-closing');
  expect(explainedSteps).toEqual(expect.arrayContaining(ofThisProgram));
});

test('the help for a denial names the paragraph and what it points to', () => {
  expect(helpOf('propose-denial')).toMatchObject({
    paragraphs: expect.arrayContaining(['AP-08-1125-0028 § 8.26.9.2.3.3(1)a']),
    references: expect.arrayContaining(['Rev. Proc. 2014-63 § 7.03', 'IRM 8.26.5.5.3']),
  });
});
