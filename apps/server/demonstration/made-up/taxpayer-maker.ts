import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Registered } from '../story.ts';
import type { Dice } from './dice.ts';

const initials = 'ABCDEFGHIJKLMNOPRSTVWYZ'.split('');
const surnames = (
  'Abara Ainsley Alder Amsel Arden Ashby Bardo Barlow Belmont Birch Boland Brandt Bray Brisco ' +
  'Cadell Calloway Carver Chandra Corliss Dacosta Danner Delgado Denholm Dryer Eaton Ekdahl Elwood ' +
  'Falk Farrow Fenton Finch Gadsby Garrick Gentry Glass Gupta Hadley Halvor Harlan Hart Hollis ' +
  'Ibsen Ingram Irving Jarvis Jessup Joyner Kamara Keller Kirby Kovac Lachlan Lambert Larkin ' +
  'Leland Lindo Maddox Mallory Marsh Mercer Moran Nadar Nash Norell Oakes Odell Olin Osgood Palmer ' +
  'Parrish Peltier Quade Quill Radley Ramsey Renfro Rowan Sabin Sawyer Selby Shaw Sorrel Tabor ' +
  'Talbot Thorne Tilden Udall Usher Vance Varga Vernon Waller Warren Whitlow Yancey Yarrow Zabel ' +
  'Zeller'
).split(' ');
const spanishSurnames = 'Aguilar Barrios Cordero Duarte Escobar Fuentes Galindo Herrera Ibarra Lozano'.split(
  ' ',
);
const trades =
  'Bakery,Builders,Catering,Dental Care,Freight,Gardens,Hardware,Millwork,Plumbing,Roofing'.split(',');
const streets = 'Example Street,Sample Avenue,Specimen Road,Placeholder Lane,Illustration Drive'.split(',');
const towns = (
  'Springfield; VA 22150,Richmond; VA 23219,Baltimore; MD 21201,Dover; DE 19901,Fresno; CA 93701,' +
  'Denver; CO 80202,Portland; OR 97205,Columbus; OH 43215,Atlanta; GA 30303,Boise; ID 83702'
)
  .split(',')
  .map((town) => town.replace(';', ','));

const suffixes: Readonly<Partial<Record<EntityKind, string>>> = {
  corporation: 'Inc.',
  llc: 'LLC',
  partnership: 'Partners',
  estate: 'Estate',
  trust: 'Family Trust',
};

/** Makes up taxpayers, no two with the same name or number. Numbers of the area 000 are never issued. */
export function taxpayerMaker(dice: Dice): (kind: EntityKind, language?: 'en' | 'es') => Registered {
  const names = new Set<string>();
  let made = 0;
  return (kind, language = 'en') => {
    let name = nameOf(kind, language, dice);
    while (names.has(name)) name = nameOf(kind, language, dice);
    names.add(name);
    made += 1;
    const isPerson = kind === 'individual' || kind === 'sole-proprietor';
    const addressLines = [`${10 + dice.below(980)} ${dice.pick(streets)}`, dice.pick(towns)];
    const tin = `000${isPerson ? 3 : 4}${String(made).padStart(5, '0')}`;
    return { kind, name, tinKind: isPerson ? 'ssn' : 'ein', tin, language, addressLines };
  };
}

function nameOf(kind: EntityKind, language: 'en' | 'es', dice: Dice): string {
  const surname = dice.pick(language === 'es' ? spanishSurnames : surnames);
  const suffix = suffixes[kind];
  if (suffix === undefined) return `${dice.pick(initials)}. ${surname}`;
  return kind === 'estate' || kind === 'trust'
    ? `${surname} ${suffix}`
    : `${surname} ${dice.pick(trades)} ${suffix}`;
}
