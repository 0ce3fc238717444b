/** More statements than the program has; what is made with lists of every length stays outside. */
const statementsMost = 2000;

const namesOfRoles = new Map<string, Map<string, string>>();

/**
 * The name under which a statement is prepared, once on each connection, to be only run from then on. Row
 * security makes planning dear: it takes longer than what most of our statements do. A plan holds for the
 * role that it was made in, and the database makes it anew whenever another one runs it: so each role has
 * names of its own. Undefined where there are too many.
 */
export function preparedName(text: string, role: string): string | undefined {
  const names = namesOfRoles.get(role) ?? new Map<string, string>();
  namesOfRoles.set(role, names);
  const known = names.get(text);
  if (known !== undefined || names.size >= statementsMost) return known;
  const name = `${role}_${names.size}`;
  names.set(text, name);
  return name;
}
