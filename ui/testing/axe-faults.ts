import axe from 'axe-core';

/**
 * The accessibility faults of what is drawn, each with its place. Colors are for a real browser to judge, and
 * so is what only a whole page has.
 */
export async function axeFaults(drawn: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(drawn, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
