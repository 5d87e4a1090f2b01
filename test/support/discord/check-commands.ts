import { characters, outside, required } from './check-components.ts';
import type { Fault } from './errors.ts';
import { type Json, type JsonObject, list, object, string } from './json.ts';

type Path = readonly (string | number)[];

const CHAT_INPUT = 1;
/** Options of types 1 and 2 are subcommands and their groups. */
const isValueOption = (option: JsonObject): boolean => Number(option.type) > 2;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The types of channels that Discord's OpenAPI document names for an option: all but media channels. */
const CHANNEL_TYPES: ReadonlySet<Json> = new Set([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15]);

const nameFault = (name: Json | undefined, path: Path): readonly Fault[] =>
  NAME.test(string(name)) && string(name) === string(name).toLowerCase()
    ? []
    : [{ path: [...path, 'name'], code: 'STRING_TYPE_REGEX', message: 'Invalid name' }];

const repeated = (values: readonly Json[], path: Path, code: string): readonly Fault[] =>
  new Set(values).size === values.length ? [] : [{ path, code, message: 'Names must be unique' }];

function checkOptions(options: readonly JsonObject[], path: Path): readonly Fault[] {
  const firstOptional = options.findIndex((option) => isValueOption(option) && !option.required);
  return [
    ...outside(path, options.length, 0, 25),
    ...repeated(
      options.map((option) => string(option.name)),
      path,
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ),
    ...options.flatMap((option, index): readonly Fault[] => {
      const here = [...path, index];
      const choices = list(option.choices).map(object);
      return [
        ...nameFault(option.name, here),
        ...checkLocal(option, here),
        ...outside([...here, 'description'], characters(string(option.description)), 1, 100),
        ...outside([...here, 'choices'], choices.length, 0, 25),
        ...choices.flatMap((choice, nth) => [
          ...outside([...here, 'choices', nth, 'name'], characters(string(choice.name)), 1, 100),
          ...outside([...here, 'choices', nth, 'value'], characters(String(choice.value)), 1, 100),
        ]),
        ...(option.required && firstOptional !== -1 && firstOptional < index
          ? [
              {
                path: here,
                code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                message: 'Required options must be placed before non-required options',
              },
            ]
          : []),
        ...list(option.channel_types)
          .filter((type) => !CHANNEL_TYPES.has(type))
          .map((type) => ({
            path: [...here, 'channel_types'],
            code: 'BASE_TYPE_CHOICES',
            message: `${type} is no type of channel`,
          })),
        ...(option.autocomplete && choices.length > 0
          ? [{ path: here, code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', message: 'Either' }]
          : []),
        ...checkOptions(list(option.options).map(object), [...here, 'options']),
      ];
    }),
  ];
}

const lengthOf = (item: JsonObject): number =>
  characters(string(item.name)) +
  characters(string(item.description)) +
  list(item.choices)
    .map(object)
    .reduce((sum, choice) => sum + characters(`${choice.name}${choice.value}`), 0) +
  list(item.options)
    .map(object)
    .reduce((sum, option) => sum + lengthOf(option), 0);

/** A command of a context menu has a name of any letters, and no description. */
const checkMenu = (command: JsonObject, index: number): readonly Fault[] => [
  ...[command.name, ...Object.values(object(command.name_localizations))].flatMap((name) =>
    outside([index, 'name'], characters(string(name)), 1, 32),
  ),
  ...outside([index, 'description'], characters(string(command.description)), 0, 0),
];

/** Names and descriptions in other languages keep to the same rules. */
const checkLocal = (item: JsonObject, path: Path): readonly Fault[] => [
  ...Object.values(object(item.name_localizations)).flatMap((name) => nameFault(name, path)),
  ...Object.values(object(item.description_localizations)).flatMap((words) =>
    outside([...path, 'description'], characters(string(words)), 1, 100),
  ),
];

/** What is wrong with the body of a bulk registration. */
export function checkCommands(body: Json | undefined): readonly Fault[] {
  if (!Array.isArray(body)) return [required([])];
  const commands = body.map(object);
  const chat = commands.filter((command) => (command.type ?? CHAT_INPUT) === CHAT_INPUT);
  return [
    ...outside([], chat.length, 0, 100),
    ...repeated(
      commands.map((command) => `${command.type ?? CHAT_INPUT} ${command.name}`),
      [],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    ),
    ...commands.flatMap((command, index): readonly Fault[] =>
      (command.type ?? CHAT_INPUT) !== CHAT_INPUT
        ? checkMenu(command, index)
        : [
            ...nameFault(command.name, [index]),
            ...checkLocal(command, [index]),
            ...outside([index, 'description'], characters(string(command.description)), 1, 100),
            ...checkOptions(list(command.options).map(object), [index, 'options']),
            ...(lengthOf(command) > 8000 ? outside([index], lengthOf(command), 1, 8000) : []),
          ],
    ),
  ];
}
