import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { sampleAcknowledgement, sampleDenial } from '../../api/testing-appeals.ts';
import { sampleWords } from '../../api/testing.ts';
import { composeAppealAcknowledgement, composeMediationDenial } from './compose-appeals-letters.ts';
import { type LetterContent, textOf } from './letter-content.ts';

const english: Speech = { language: 'en', audience: 'taxpayer', words: sampleWords('en') };

function headings({ sections }: LetterContent): readonly string[] {
  return sections.map(({ heading }) => heading);
}

describe('the letters of Appeals', () => {
  test.each([
    ['5576', composeAppealAcknowledgement(sampleAcknowledgement('en'), english)],
    ['5557', composeMediationDenial(sampleDenial('en'), english)],
  ])('Letter %s says its number, and that its wording is not the agency’s', (number, content) => {
    expect(content.particulars[1]?.lines).toEqual([`Letter ${number}`, 'worded by this system']);
    expect(content.footer).toContain(`Letter ${number}`);
  });

  test('an acknowledgement tells of mediation where the publication about it goes with it', () => {
    const offer = composeAppealAcknowledgement(sampleAcknowledgement('en'), english);
    expect(headings(offer)).toContain('If we do not agree');
    expect(textOf(offer)).toContain('Publication 4167');
    const other = sampleAcknowledgement('en', {
      letterNumber: '5157',
      enclosures: [],
      introducesMediation: false,
    });
    const plain = composeAppealAcknowledgement(other, english);
    expect(headings(plain)).toEqual(['What you appeal', 'What happens next']);
  });

  test('a denial tells each reason in the words of its draft; nobody has signed a draft', () => {
    const draft = composeMediationDenial(sampleDenial('en'), english);
    expect(draft.state.sentence).toBe('Draft 2. Not signed and not sent.');
    expect(headings(draft)).toEqual(['Why', 'What happens next']);
    expect(draft.sections[0]?.items).toEqual([
      { text: 'House: Two requests for the appraisal were not answered.', law: '' },
    ]);
    const standing = { signedBy: 'G. Whitlock', signedDay: day('2023-05-01') };
    const signed = composeMediationDenial(sampleDenial('en', { standing }), english);
    expect(signed.state.sentence).toBe('Your request of April 10, 2023 for mediation is denied.');
    expect(signed.sections.at(-1)).toMatchObject({
      heading: 'Signed May 1, 2023',
      lines: ['G. Whitlock', 'Appeals Team Manager'],
    });
  });
});
