import { contests } from './contests.ts';
import { takeTurns } from './measure.ts';

// One contestant in a process of its own: `contestant.mjs decisions 0`.
const [contest = '', index = ''] = process.argv.slice(2);
const contestant = contests[contest]?.().contestants[Number(index)];
if (contestant === undefined) throw new Error(`no contestant ${index} in "${contest}"`);
takeTurns(contestant);
