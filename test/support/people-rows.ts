import type { Analysis, Person } from '../../src/text/analysis.ts';
import type { Expected, ExpectedPerson } from './articles.ts';
import type { Row } from './row.ts';
import { holdsAll } from './same-figure.ts';
import { sameName } from './same-name.ts';

const isNamed = (entry: Person, name: string): boolean =>
  [entry.name, ...entry.aliases].some((form) => form.toLowerCase() === name.toLowerCase());

const showPerson = ({ name, role, kind }: Person): string =>
  `${name} (${kind}${role ? `, ${role}` : ''})`;

function personRows(
  analysis: Analysis,
  expected: Expected,
  wanted: ExpectedPerson,
): readonly Row[] {
  const entries = analysis.people.filter(({ name }) => sameName(name, wanted, expected.people));
  const [entry] = entries;
  const [firstName = '', ...rest] = wanted.name.split(' ');
  const halves = analysis.people.filter(
    (other) =>
      !entries.includes(other) &&
      (isNamed(other, wanted.name) || (rest.length > 0 && other.name === firstName)),
  );
  const chimera =
    entry !== undefined &&
    expected.people.some(
      ({ name }) => name !== wanted.name && name.includes(' ') && isNamed(entry, name),
    );
  const roles = [wanted.role ?? []].flat();
  const found = [...entries, ...halves].map(showPerson).join('; ') || 'nobody';
  return [
    {
      name: `${wanted.kind ?? 'person'} ${[wanted.name, roles.join(' or ')].filter(Boolean).join(', ')}`,
      holds: entries.some(
        ({ role, kind }) =>
          (roles.length === 0 || roles.some((words) => holdsAll(role ?? '', words))) &&
          (wanted.kind === undefined || wanted.kind === kind),
      ),
      found,
    },
    {
      name: `one entry for ${wanted.name}, and for nobody else`,
      holds: entries.length === 1 && halves.length === 0 && !chimera,
      found: chimera ? `${found}, also called ${entry.aliases.join(', ')}` : found,
    },
  ];
}

/** Two rows for everybody who is expected (there, with role and kind; in one entry alone), one for each name that is nobody's, one for all others. */
export function peopleRows(analysis: Analysis, expected: Expected): readonly Row[] {
  const also = (expected.alsoNamed ?? []).map((name) => ({ name }));
  const named = [...expected.people, ...also];
  const strangers = analysis.people.filter(
    ({ kind, name }) =>
      kind === 'person' && !named.some((wanted) => sameName(name, wanted, expected.people)),
  );
  return [
    ...expected.people.flatMap((wanted) => personRows(analysis, expected, wanted)),
    ...(expected.notPeople ?? []).map((name): Row => {
      const taken = analysis.people.filter(
        (entry) => entry.kind === 'person' && isNamed(entry, name),
      );
      return {
        name: `no person: ${name}`,
        holds: taken.length === 0,
        found: taken.map(showPerson).join('; '),
      };
    }),
    {
      name: 'lists nobody else as a person',
      holds: strangers.length === 0,
      found: strangers.map(showPerson).join('; '),
    },
  ];
}
