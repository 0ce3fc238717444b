type Values = Readonly<Record<string, unknown>>;

/** What was read from the fields of a step, in the shape of its command. */
export function inputOf(values: Values): Values {
  const { actingFromDay, actingLastDay, consultedDay, withWhom, how, document, ...rest } = values;
  return {
    ...rest,
    ...(actingFromDay !== undefined &&
      actingLastDay !== undefined && { acting: { fromDay: actingFromDay, lastDay: actingLastDay } }),
    ...(consultedDay !== undefined && { consultation: { onDay: consultedDay, withWhom, how } }),
    ...(document !== undefined && { document: withoutName(document as Values) }),
  };
}

/** A file as it is put in: its name is told by the title. */
function withoutName({ mediaType, base64 }: Values): Values {
  return { mediaType, base64 };
}
