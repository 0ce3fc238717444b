import type { Words } from '#kernel/decision/words.ts';

/** De quién es el trabajo que se muestra, y casos que se traspasan juntos. */
export const queueWords = {
  'work.title-mine': 'Mi trabajo',
  'work.title-team': 'El trabajo de mi equipo',
  'work.title-office': 'El trabajo de nuestra oficina',
  'work.whose-office': 'Aún de nadie',
  'work.next': 'Lo próximo en vencer: {task}, {taxpayer}, {when}.',
  'work.everybody': 'Todo el equipo',
  'work.amount': 'Importe',
  'work.pick': 'Elegir',
  'work.pick-of': 'Elegir el caso de {taxpayer}',
  'work.key-pick': 'Elegir la fila, para traspasar varios casos',
  'transfer.title.one': 'Traspasar {count} caso',
  'transfer.title.other': 'Traspasar {count} casos',
  'transfer.to': 'A',
  'transfer.choose': 'Elija una persona',
  'transfer.person.one': '{name} ({count} caso)',
  'transfer.person.other': '{name} ({count} casos)',
  'transfer.because': 'Por qué',
  'transfer.person-needed': 'Elija una persona.',
  'transfer.because-needed': 'Escriba por qué los casos pasan a otra persona.',
  'transfer.send': 'Traspasar',
  'transfer.moved.one': 'Se traspasó {count} caso.',
  'transfer.moved.other': 'Se traspasaron {count} casos.',
  'people.close-because': 'Por qué se cierra el caso',
  'people.close-because-needed': 'Escriba por qué se cierra el caso.',
} satisfies Words;
