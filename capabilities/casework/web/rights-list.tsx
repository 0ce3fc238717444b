import { usc } from '#kernel/law/source.ts';
import { useSpeech } from '#ui/speech.tsx';
import { rightGroups, taxpayerRights, taxpayerRightsAddress } from '../parameters/taxpayer-rights.ts';

/** The ten rights in their groups, each with its paragraph. */
export function RightsList({ headingLevel = 2 }: { readonly headingLevel?: 2 | 3 }) {
  const { tell } = useSpeech();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="rights">
      {rightGroups.map((group) => (
        <section key={group} aria-labelledby={`rights-${group}`}>
          <Heading id={`rights-${group}`}>{tell(`right-group.${group}`)}</Heading>
          <dl>
            {taxpayerRights
              .filter((each) => each.group === group)
              .map(({ right, letter }) => (
                <div key={right} className="rights__one">
                  <dt>{tell(`right.${right}`)}</dt>
                  <dd>
                    {tell(`right-text.${right}`)}{' '}
                    <span className="quiet small">{usc(`7803(a)(3)(${letter})`).cite}</span>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p>
        <a href={taxpayerRightsAddress} rel="noreferrer" target="_blank">
          {tell('rights.more')}
        </a>
      </p>
    </div>
  );
}
