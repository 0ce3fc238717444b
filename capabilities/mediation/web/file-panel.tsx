import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { Form } from '#ui/form/form.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { searchAppealFileContract } from '../api/search-appeal-file.contract.ts';
import { Section } from './support-request/section.tsx';

/**
 * What mediation has left in the general file of an appeal, found by its words: the report, and of what is
 * confidential only what the reader is authorized to find.
 */
export function FilePanel({ appealId }: { readonly appealId: string }) {
  const { tell } = useSpeech();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const { data } = useAnswer(searchAppealFileContract, { appealId, ...(words !== '' && { words }) });
  if (data === undefined || (data.papers.length === 0 && words === '')) return null;
  return (
    <Section name="file">
      <Form errors={[]} onSubmit={() => setWords(typed.trim())}>
        <TextField name="words" label={tell('mediation.file-words')} value={typed} onChange={setTyped} />
        <Button type="submit" outline>
          {tell('mediation.file-search')}
        </Button>
      </Form>
      {data.papers.length === 0 && <p>{tell('mediation.file-none')}</p>}
      <ul role="list">
        {data.papers.map(({ documentId, title, givenAt, isConfidential, mediaType }) => (
          <li key={documentId}>
            {mediaType === undefined ? title : <a href={`/api/mediation/papers/${documentId}`}>{title}</a>}
            <> </>
            <InstantText at={givenAt} style="table" />
            {isConfidential && <div className="quiet small">{tell('mediation.confidential')}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
