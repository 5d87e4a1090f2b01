/** What is written as JSON already, by the object that stands for it. */
const texts = new WeakMap<object, string>();

/** Stands for a message whose JSON is at hand. @param flags what discord.js reads in it */
export function written(json: string, flags: number): object {
  const stands = { flags, toJSON: (): unknown => JSON.parse(json) };
  texts.set(stands, json);
  return stands;
}

/** The JSON of a first answer. */
export function jsonOf(answer: { readonly type?: number; readonly data?: object }): string {
  const data = answer.data && texts.get(answer.data);
  return data === undefined
    ? JSON.stringify(answer)
    : `{"type":${JSON.stringify(answer.type)},"data":${data}}`;
}
