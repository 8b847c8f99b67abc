/** Where a site stands of which nobody has said where. */
const usualSiteUrl = 'https://koda.example';

/** What the environment says about where content comes from, parsed once at start. */
export interface Environment {
  readonly source: 'lake' | 'hosted';
  readonly projectId: string;
  readonly dataset: string;
  /** The lake's address; undefined for Sanity's own hosts. */
  readonly apiHost: string | undefined;
  readonly readToken: string | undefined;
  /** Whether what editors have not published yet is read too, as the preview does. */
  readonly perspective: 'published' | 'drafts';
  readonly studioUrl: string;
  /** Where the site will stand, without a slash at its end. */
  readonly siteUrl: string;
  /** Whether content problems end the build, or are shown on the page. */
  readonly problems: 'fail' | 'show';
  /** The moment that the build takes for now. */
  readonly now: Date;
}

/** A setting that whoever runs the command has to mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, or throws a `ConfigError` that says what is wrong and what is accepted.
 * An empty variable is one that is not set, as shells and CI services write it.
 */
export function parseEnvironment(environment: Variables): Environment {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const variables: Variables = Object.fromEntries(set);
  const source = oneOf(variables, 'CONTENT_SOURCE', ['lake', 'hosted'] as const, {
    lake: 'the embedded lake',
    hosted: "Sanity's",
  });
  if (source === 'hosted' && variables['SANITY_PROJECT_ID'] === undefined) {
    throw new ConfigError(
      'CONTENT_SOURCE is "hosted", but SANITY_PROJECT_ID is not set. Set it to the id of your Sanity project.',
    );
  }
  return {
    source,
    projectId: variables['SANITY_PROJECT_ID'] ?? 'koda',
    dataset: variables['SANITY_DATASET'] ?? 'production',
    apiHost:
      variables['SANITY_API_HOST'] ?? (source === 'lake' ? 'http://127.0.0.1:3900' : undefined),
    readToken: variables['SANITY_READ_TOKEN'],
    perspective: oneOf(variables, 'CONTENT_PERSPECTIVE', ['published', 'drafts'] as const, {
      published: 'what readers see',
      drafts: 'what editors are writing',
    }),
    studioUrl: (variables['STUDIO_URL'] ?? 'http://localhost:3333').replace(/\/$/, ''),
    siteUrl: origin(variables['SITE_URL']),
    problems: oneOf(variables, 'CONTENT_PROBLEMS', ['fail', 'show'] as const, {
      fail: 'to end the build',
      show: 'to show them on the page',
    }),
    now: moment(variables['KODA_NOW']),
  };
}

function oneOf<Value extends string>(
  variables: Variables,
  name: string,
  values: readonly [Value, ...Value[]],
  meanings: Readonly<Record<Value, string>>,
): Value {
  const given = variables[name];
  if (given === undefined) return values[0];
  const value = values.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  const choices = values.map((choice) => `"${choice}" for ${meanings[choice]}`).join(' or ');
  throw new ConfigError(`${name} is "${given}". Use ${choices}.`);
}

function origin(given: string | undefined): string {
  if (given === undefined) return usualSiteUrl;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url !== undefined && /^https?:$/u.test(url.protocol) && url.pathname === '/')
    return url.origin;
  throw new ConfigError(
    `SITE_URL is "${given}". Use the address of the site's root, such as https://www.example.org.`,
  );
}

function moment(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const date = new Date(given);
  if (!Number.isNaN(date.getTime())) return date;
  throw new ConfigError(`KODA_NOW is "${given}". Use a moment such as 2027-03-14T08:00:00Z.`);
}
