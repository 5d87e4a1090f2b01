import type { Fault } from './errors.ts';
import { isObject, type Json, type JsonObject, list, object, string } from './json.ts';

type Path = readonly (string | number)[];

export const characters = (value: string): number =>
  /[\uD800-\uDFFF]/.test(value) ? [...value].length : value.length;

export const tooLong = (path: Path, value: unknown, limit: number): readonly Fault[] =>
  typeof value === 'string' && characters(value) > limit
    ? [
        {
          path,
          code: 'BASE_TYPE_MAX_LENGTH',
          message: `Must be ${limit} or fewer in length.`,
        },
      ]
    : [];

export const outside = (path: Path, size: number, least: number, most: number): readonly Fault[] =>
  size < least || size > most
    ? [
        {
          path,
          code: 'BASE_TYPE_BAD_LENGTH',
          message: `Must be between ${least} and ${most} in length.`,
        },
      ]
    : [];

export const required = (path: Path): Fault => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});

const ROW = 1;
const BUTTON = 2;
const TEXT_INPUT = 4;
const TEXT = 10;
const V2_TOP = [ROW, 9, TEXT, 12, 13, 14, 17];

/** Which types may stand inside which. */
const inside: Readonly<Record<number, readonly number[]>> = {
  1: [BUTTON, 3, 5, 6, 7, 8],
  9: [TEXT],
  17: [ROW, 9, TEXT, 12, 13, 14],
};

const invalid = (path: Path, message: string): Fault => ({
  path,
  code: 'COMPONENT_VALIDATION_FAILED',
  message,
});

function checkButton(button: JsonObject, path: Path): readonly Fault[] {
  const style = button.style;
  const isLink = style === 5;
  const faults: Fault[] = [...tooLong([...path, 'label'], button.label, 80)];
  if (typeof style !== 'number' || style < 1 || style > 6) {
    faults.push({ path: [...path, 'style'], code: 'BASE_TYPE_CHOICES', message: 'Unknown style' });
  }
  if (isLink ? !button.url || button.custom_id : !button.custom_id || button.url) {
    faults.push(invalid(path, 'A link button has a url and no custom_id, all others the reverse'));
  }
  if (isLink && !/^(https?|discord):\/\//.test(string(button.url))) {
    faults.push({
      path: [...path, 'url'],
      code: 'URL_TYPE_INVALID_SCHEME',
      message: 'Scheme must be one of http, https, discord.',
    });
  }
  faults.push(...tooLong([...path, 'url'], button.url, 512));
  if (!button.label && !button.emoji) faults.push(invalid(path, 'A button needs a label or emoji'));
  return faults;
}

function checkOne(component: JsonObject, path: Path, parent: number | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  const children = list(component.components);
  if (component.custom_id !== undefined) {
    const size = characters(string(component.custom_id));
    faults.push(...outside([...path, 'custom_id'], size, 1, 100));
  }
  switch (component.type) {
    case ROW: {
      const single = children.some((child) => object(child).type !== BUTTON);
      faults.push(...outside([...path, 'components'], children.length, 1, single ? 1 : 5));
      break;
    }
    case BUTTON:
      faults.push(...checkButton(component, path));
      break;
    case 3:
      faults.push(...outside([...path, 'options'], list(component.options).length, 1, 25));
      break;
    case 9:
      faults.push(...outside([...path, 'components'], children.length, 1, 3));
      if (!isObject(component.accessory)) faults.push(required([...path, 'accessory']));
      break;
    case TEXT:
      faults.push(...outside([...path, 'content'], characters(string(component.content)), 1, 4000));
      break;
    case 12:
      faults.push(...outside([...path, 'items'], list(component.items).length, 1, 10));
      break;
    default:
  }
  if (parent !== undefined && !inside[parent]?.includes(Number(component.type))) {
    faults.push({
      path: [...path, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "type" must be one of (${inside[parent]?.join(', ')}).`,
    });
  }
  return faults;
}

/** Every component of a message with the path to it, parents first. */
export function components(
  tops: Json | undefined,
  path: Path = ['components'],
  parent?: number,
): readonly { component: JsonObject; path: Path; parent: number | undefined }[] {
  return list(tops).flatMap((top, index) => {
    const component = object(top);
    const here = [...path, index];
    const type = Number(component.type);
    return [
      { component, path: here, parent },
      ...components(component.components, [...here, 'components'], type),
      ...(isObject(component.accessory)
        ? [{ component: component.accessory, path: [...here, 'accessory'], parent: undefined }]
        : []),
    ];
  });
}

/** What is wrong with the components of a message; `v2` says whether it has or gets the V2 flag. */
export function checkComponents(tops: Json | undefined, v2: boolean, at: Path): readonly Fault[] {
  if (tops === undefined || tops === null) return [];
  if (!Array.isArray(tops)) {
    return [{ path: at, code: 'LIST_TYPE_CONVERT', message: 'Only lists are allowed' }];
  }
  const all = components(tops, at);
  const faults = all.flatMap(({ component, path, parent }) => checkOne(component, path, parent));
  const allowedTops = v2 ? V2_TOP : [ROW];
  for (const [index, top] of tops.entries()) {
    if (!allowedTops.includes(Number(object(top).type))) {
      faults.push({
        path: [...at, index, 'type'],
        code: 'UNION_TYPE_CHOICES',
        message: `Value of field "type" must be one of (${allowedTops.join(', ')}).`,
      });
    }
  }
  if (v2 && all.length > 40) faults.push(...outside(at, all.length, 1, 40));
  if (!v2 && tops.length > 5) faults.push(...outside(at, tops.length, 1, 5));
  const text = all.map(({ component }) => (component.type === TEXT ? component.content : ''));
  if (characters(text.map(string).join('')) > 4000) {
    faults.push(invalid(at, 'The total length of all text displays must be 4000 or fewer'));
  }
  const seen = new Set<string>();
  for (const { component, path } of all) {
    if (typeof component.custom_id !== 'string') continue;
    if (seen.has(component.custom_id)) {
      faults.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
    seen.add(component.custom_id);
  }
  return faults;
}

/** What is wrong with a modal, the `data` of an interaction callback of type 9. */
export const checkModal = (modal: JsonObject, at: Path): readonly Fault[] => [
  ...outside([...at, 'title'], characters(string(modal.title)), 1, 45),
  ...outside([...at, 'custom_id'], characters(string(modal.custom_id)), 1, 100),
  ...outside([...at, 'components'], list(modal.components).length, 1, 5),
  ...list(modal.components)
    .flatMap((row) => list(object(row).components).map(object))
    .filter((input) => input.type !== TEXT_INPUT)
    .map(() => required([...at, 'components'])),
];
