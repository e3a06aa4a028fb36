/** The arrows of docs: routes → services → repositories → platform; rules know nothing of anyone. */

const ROOM = '^app/domein/([^/]+)/';
const SERVER = '[.]server[.]tsx?$';
const SERVICE = '^app/domein/.+[.]service[.]server[.]ts$';
const REPOSITORY = '^app/domein/.+[.]repository[.]server[.]ts$';
const DATABASE = '^app/platform/db/';
const TESTS = '^(test|bin)/';

/** A room's rules, schemas and policies: everything in it that is neither of the server nor on the screen. */
const RULES = { path: '^app/domein/[^/]+/[^/]+[.]ts$', pathNot: SERVER };
/** What rules may know: other rules, and the words that the platform has for them. */
const KNOWN_TO_RULES = ['^app/domein/[^/]+/[^/]+[.]ts$', '^app/platform/.+[.]ts$'];

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Two files that need each other to run are one idea.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown',
      severity: 'error',
      comment: 'Every import leads somewhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '[?]', 'build/server/index[.]js$'] },
    },
    {
      name: 'rules-know-rules',
      severity: 'error',
      comment: 'Rules, schemas and policies import rules only: facts and a date in, a decision out.',
      from: RULES,
      to: { dependencyTypesNot: ['npm', 'npm-dev', 'core'], pathNot: KNOWN_TO_RULES },
    },
    {
      name: 'rules-know-no-server',
      severity: 'error',
      comment: 'Rules run in the browser too.',
      from: RULES,
      to: { path: SERVER },
    },
    {
      name: 'rules-know-no-packages',
      severity: 'error',
      comment: 'Of all packages rules know days and schemas only.',
      from: RULES,
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(@types/)?(temporal-polyfill|temporal-spec|zod)/' },
    },
    {
      name: 'routes-are-thin',
      severity: 'error',
      comment: 'A route goes by way of a service; it knows no repository and no database.',
      from: { path: '^app/routes/' },
      to: { path: [REPOSITORY, `${DATABASE}(client|prisma)`, 'node_modules/(@prisma|pg|graphile-worker)/'] },
    },
    {
      name: 'services-use-own-repository',
      severity: 'error',
      comment: 'Another room is asked through its service, never past it: its repository is its own.',
      from: { path: `${ROOM}.+[.]server[.]tsx?$` },
      to: { path: REPOSITORY, pathNot: '^app/domein/$1/' },
    },
    {
      name: 'repositories-only-query',
      severity: 'error',
      comment: 'A repository knows the database and the rules of its own words, no service.',
      from: { path: REPOSITORY },
      to: { path: [SERVICE, '/ui/', '^app/routes/', '^app/components/'] },
    },
    {
      name: 'database-behind-repositories',
      severity: 'error',
      comment: 'Repositories and the platform are the only ones with a database.',
      from: { path: '^app/', pathNot: [REPOSITORY, '^app/platform/', '^app/[^/]+[.]server[.]ts$'] },
      to: { path: [`${DATABASE}client`, 'node_modules/(@prisma/client|@prisma/adapter-pg|pg)/'] },
    },
    {
      name: 'platform-knows-no-subject',
      severity: 'error',
      comment: 'The platform is technique; subjects use it, not the reverse.',
      from: { path: '^app/platform/' },
      to: { path: '^app/(domein|routes)/' },
    },
    {
      name: 'subjects-know-no-route',
      severity: 'error',
      comment: 'Routes are the outermost ring.',
      from: { path: '^app/(domein|components|platform)/|^emails/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'screen-knows-no-server',
      severity: 'error',
      comment: 'What the browser gets knows nothing of the server, but for the shape of what it is given.',
      from: { path: ['^app/components/', '^app/domein/[^/]+/ui/', '^app/entry[.]client'] },
      to: { path: SERVER, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-subject',
      severity: 'error',
      comment: 'A component that knows a subject belongs in the room of that subject.',
      from: { path: '^app/components/' },
      to: { path: '^app/domein/' },
    },
    {
      name: 'app-knows-no-stand-in',
      severity: 'error',
      comment: 'The product must not know that a stand-in answers.',
      from: { path: '^(app|emails|prisma)/' },
      to: { path: '^demo/' },
    },
    {
      name: 'nothing-knows-tests',
      severity: 'error',
      comment: 'Tests are for tests.',
      from: { pathNot: TESTS },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'What runs in production is a dependency, not a development dependency.',
      from: { path: '^(app|emails|prisma)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'A file is imported by its own name.',
      from: { path: '^app/' },
      to: { path: '^app/.+/index[.]tsx?$' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      comment: 'A drawer for anything has no subject.',
      from: {},
      to: { path: '/(utils?|helpers?|lib|common|shared)(/|[.]tsx?$)', pathNot: 'node_modules/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/platform/db/client', '^build/'] },
    exclude: { path: '^app/platform/db/client/.+/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
