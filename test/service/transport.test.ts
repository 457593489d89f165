import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/api/fault.js'
import { readConfig, type Environment } from '../../src/config.js'
import { buildApplication } from '../../src/service/application.js'
import { startApollo, type RequestContext } from '../../src/service/apollo.js'
import type { AnswerGraphql } from '../../src/service/behind.js'
import { createMetrics } from '../../src/service/metrics.js'
import { fakeApi } from './fake-api.js'

const VERSION = { version: '2026.1', day: '2026-11-22' }
const DATA = { data: VERSION }
/** No explorer is built here, so that the simple page stands at / too. */
const NO_EXPLORER = '/nowhere'

let service: TestService
beforeAll(async () => {
  service = await startTestService({ CORS_ORIGINS: 'https://friend.example', MAX_SECONDS: '1' })
})
afterAll(() => service.stop())
beforeEach(() => {
  service.state.isUp = true
  service.state.isStarted = true
  service.lines.length = 0
})

describe('A question', () => {
  test('is answered by POST and by GET alike, with the version of the data', async () => {
    const expected = { data: { text: 'Quito' }, extensions: DATA }
    expect(await service.ask('{ text }')).toMatchObject({ status: 200, body: expected })
    expect(await service.get('{ text }')).toMatchObject({ status: 200, body: expected })
  })

  test('is answered again by GET with nothing but “not modified” while nothing has changed', async () => {
    const first = await service.get('{ text }')
    expect(first.headers['etag']).toMatch(/^"[\w-]+"$/)
    const second = await service.get('{ text }', { 'if-none-match': String(first.headers['etag']) })
    expect(second).toMatchObject({ status: 304, text: '' })
    expect(second.headers['etag']).toBe(first.headers['etag'])
    expect((await service.get('{ shelf { label } }', { 'if-none-match': String(first.headers['etag']) })).status).toBe(200)
  })

  test('that fails, or that comes by POST, is given no tag and is kept nowhere', async () => {
    for (const answer of [await service.get('{ badInput }'), await service.get('{ nothing }'), await service.ask('{ text }')]) {
      expect(answer.headers['etag']).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })

  test('keeps its own id in the answer and in every line of the log', async () => {
    const answer = await service.ask('query WhichCity { text }', { 'x-request-id': 'reader-7' })
    expect(answer.headers['x-request-id']).toBe('reader-7')
    expect(service.lines).toEqual([expect.objectContaining({ requestId: 'reader-7', path: '/graphql', status: 200, operation: 'WhichCity', code: 'OK', statements: 1 })])
  })

  test('is counted by operation and code, with its statements', async () => {
    await service.ask('query Counted { text }')
    await service.ask('query Refused { badInput }')
    const { text } = await service.inject({ url: '/metrics' })
    expect(text).toContain('graphql_request_duration_seconds_count{operation="Counted",code="OK"} 1')
    expect(text).toContain('graphql_request_duration_seconds_count{operation="Refused",code="BAD_USER_INPUT"} 1')
    expect(text).toContain('graphql_request_statements_sum{operation="Counted"} 1')
  })
})

describe('An error', () => {
  test.each([
    ['a query that is no GraphQL', '{ text', 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    ['a field that is not there', '{ txt }', 400, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "txt" on type "Query". Did you mean "text"?'],
    ['a mutation', 'mutation { text }', 400, 'GRAPHQL_VALIDATION_FAILED', 'This API only answers queries; it has no mutations.'],
    ['two operations, and none named', 'query A { text } query B { text }', 400, 'BAD_USER_INPUT', 'Must provide operation name if query contains multiple operations.'],
    ['a field that refuses what it is given', '{ badInput }', 200, 'BAD_USER_INPUT', '“after” is no cursor of this API.'],
    ['a mistake in the program', '{ broken }', 200, 'INTERNAL_SERVER_ERROR', INSIDE()],
    ['a mistake in the program where an answer must be', '{ needed }', 500, 'INTERNAL_SERVER_ERROR', INSIDE()],
    ['a statement that the database does not understand', '{ unthought }', 200, 'INTERNAL_SERVER_ERROR', INSIDE()],
    ['a database that is lost meanwhile', '{ lost }', 503, 'SERVICE_UNAVAILABLE', 'The database does not answer at the moment. Ask again in a few seconds.'],
    ['a statement that takes too long', '{ late }', 200, 'LIMIT_EXCEEDED', 'The answer would take too long. Ask for less at a time: fewer levels, or smaller pages.'],
    ['a statement that takes too much memory', '{ heavy }', 200, 'LIMIT_EXCEEDED', 'The answer would take too much memory. Ask for less at a time: fewer levels, or smaller pages.'],
  ])('of %s bears its code and its own sentence', async (_, query, status, code, message) => {
    const answer = await service.ask(query)
    expect(answer.status).toBe(status)
    expect(answer.errors).toEqual([expect.objectContaining({ message, extensions: { code } })])
    expect(answer.body).toMatchObject({ extensions: DATA })
    expect(ERROR_CODES).toContain(code)
  })

  test('inside is logged whole, under the id of the request, and told to nobody', async () => {
    const answer = await service.ask('{ unthought }', { 'x-request-id': 'reader-8' })
    expect(answer.text).not.toMatch(/MATCH|Secret|Neo\./)
    const line = service.lines.find(({ level }) => level === 'error')
    expect(line).toMatchObject({ requestId: 'reader-8', code: 'INTERNAL_SERVER_ERROR', msg: 'Invalid input in MATCH (n:Secret)' })
    expect(JSON.stringify(line)).toContain('Neo.ClientError.Statement.SyntaxError')
  })

  test('of a value that does not fit a variable is what the client gave', async () => {
    const answer = await service.inject({ method: 'POST', url: '/graphql', payload: { query: 'query ($n: Int) { shelf(first: $n) { label } }', variables: { n: 'many' } } })
    expect([answer.status, answer.errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }])
  })

  test('names the nearest field only where suggestions are on, and the schema only where it may be asked for', async () => {
    const discreet = await startTestService({ SUGGESTIONS: 'no', INTROSPECTION: 'no' })
    expect((await discreet.ask('{ txt }')).errors[0]?.message).toBe('Cannot query field "txt" on type "Query".')
    expect(await discreet.ask('{ __schema { types { name } } }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    await discreet.stop()
    expect((await service.ask('{ __schema { queryType { name } } }')).body).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } })
  })
})

describe('A request that cannot be read', () => {
  test.each<[string, InjectOptions, number, string]>([
    ['broken JSON', { payload: '{"query": ', headers: { 'content-type': 'application/json' } }, 400, 'BAD_USER_INPUT'],
    ['an empty body', { payload: '', headers: { 'content-type': 'application/json' } }, 400, 'BAD_USER_INPUT'],
    ['no body at all', {}, 400, 'BAD_USER_INPUT'],
    ['a form', { payload: 'query={text}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 400, 'BAD_USER_INPUT'],
    ['plain text', { payload: '{"query":"{text}"}', headers: { 'content-type': 'text/plain' } }, 400, 'BAD_USER_INPUT'],
    ['a content type that is none', { payload: '{"query":"{text}"}', headers: { 'content-type': 'nonsense' } }, 400, 'BAD_USER_INPUT'],
    ['JSON without a query', { payload: { question: '{ text }' } }, 400, 'BAD_USER_INPUT'],
    ['a query that is no text', { payload: { query: 7 } }, 400, 'BAD_USER_INPUT'],
    ['a list of queries', { payload: [{ query: '{ text }' }] }, 400, 'BAD_USER_INPUT'],
    ['an array for variables', { payload: { query: '{ text }', variables: [1] } }, 400, 'BAD_USER_INPUT'],
    ['a poisoned prototype', { payload: '{"query":"{text}","__proto__":{"x":1}}', headers: { 'content-type': 'application/json' } }, 400, 'BAD_USER_INPUT'],
    ['more than 100 KB', { payload: { query: `{ text } # ${'x'.repeat(110_000)}` } }, 400, 'LIMIT_EXCEEDED'],
    ['another method', { method: 'DELETE' }, 405, 'BAD_USER_INPUT'],
    ['GET without a query', { method: 'GET' }, 400, 'BAD_USER_INPUT'],
    ['GET with variables that are no JSON', { method: 'GET', url: '/graphql?query={text}&variables=x' }, 400, 'BAD_USER_INPUT'],
    ['an address where nothing is', { method: 'GET', url: '/grapql' }, 404, 'BAD_USER_INPUT'],
  ])('(%s) is refused with a code, in the shape of every answer', async (_, options, status, code) => {
    const answer = await service.inject({ method: 'POST', url: '/graphql', ...options })
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }], extensions: DATA })
    expect(answer.headers['x-request-id']).toBeDefined()
  })
})

describe('A hostile query', () => {
  const nested = (levels: number): string => `{ shelf ${'{ inside '.repeat(levels)}{ label }${' }'.repeat(levels)} }`
  test.each([
    ['nested 40 levels deep', nested(40), 'The query is nested deeper than 32 levels. Ask for less at a time.'],
    ['nested 2000 levels deep', nested(2_000), 'The query has more than 3000 words and signs. Ask for less at a time, or say what repeats once, in a fragment.'],
    ['nested through fragments', `{ shelf { ...a0 } } ${chain(40)}`, 'The query is nested deeper than 32 levels. Ask for less at a time.'],
    ['of ten thousand aliases', aliases(10_000), 'The request is larger than 100 KB. Ask for less at a time.'],
    ['of five thousand aliases', aliases(5_000), 'The query has more than 3000 words and signs. Ask for less at a time, or say what repeats once, in a fragment.'],
    ['of two hundred aliases', aliases(200), 'The query renames more than 100 fields. Ask for less at a time.'],
    ['of pages inside pages', '{ shelf(first: 1000) { inside(first: 1000) { inside(first: 1000) { label } } } }', 'The query asks for more than 1000000 values. Ask for smaller pages, or for fewer pages inside pages.'],
    ['of two hundred directives', `{ text ${'@include(if: true) '.repeat(200)} }`, 'The query holds more than 100 directives. Ask for less at a time.'],
  ])('%s is refused before it runs', async (_, query, message) => {
    const answer = await service.ask(query)
    expect(answer.status).toBe(400)
    expect(answer.errors).toContainEqual(expect.objectContaining({ message, extensions: { code: 'LIMIT_EXCEEDED' } }))
  })

  test('that takes too long is given up', async () => {
    const answer = await service.ask('{ slow }')
    expect(answer).toMatchObject({ status: 400, errors: [{ message: 'The answer takes longer than 1 seconds. Ask for less at a time: fewer levels, or smaller pages.', extensions: { code: 'LIMIT_EXCEEDED' } }] })
  })

  test('of fragments that spread themselves is no valid query', async () => {
    const answer = await service.ask('{ shelf { ...a } } fragment a on Shelf { inside { ...b } } fragment b on Shelf { inside { ...a } }')
    expect([answer.status, answer.errors[0]?.extensions]).toEqual([400, { code: 'GRAPHQL_VALIDATION_FAILED' }])
  })

  test('is told apart from an honest one of ten levels', async () => {
    expect(await service.ask(nested(10))).toMatchObject({ status: 200, body: { data: { shelf: [{ inside: [] }] } } })
  })
})

describe('While the database is gone, or not there yet,', () => {
  test('a question gets SERVICE_UNAVAILABLE and is told when to ask again', async () => {
    service.state.isUp = false
    const answer = await service.ask('{ text }')
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
    expect(answer.headers['retry-after']).toBe('2')
    expect((await service.ask('{ lost }')).headers['retry-after']).toBe('2')
  })

  test('the service is alive and not ready, and says why', async () => {
    service.state.isUp = false
    expect(await service.inject({ url: '/livez' })).toMatchObject({ status: 200, body: { alive: true } })
    expect(await service.inject({ url: '/readyz' })).toMatchObject({ status: 503, body: { ready: false, why: expect.stringContaining('does not answer') } })
    service.state.isStarted = false
    expect(await service.inject({ url: '/readyz' })).toMatchObject({ status: 503, body: { ready: false, why: expect.stringContaining('is starting') } })
    service.state.isStarted = true
    service.state.isUp = true
    expect(await service.inject({ url: '/readyz' })).toMatchObject({ status: 200, body: { ready: true } })
  })

  test('the start page is there and says so', async () => {
    service.state.isUp = false
    const page = await service.inject({ url: '/examples' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('The database does not answer at the moment.')
  })
})

describe('Pages of other sites', () => {
  const browser = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }
  test('may not have a browser ask, unless their origin is allowed', async () => {
    expect(await service.get('{ text }', { ...browser, origin: 'https://stranger.example' })).toMatchObject({ status: 403, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    const allowed = await service.get('{ text }', { ...browser, origin: 'https://friend.example' })
    expect(allowed.status).toBe(200)
    expect(allowed.headers['access-control-allow-origin']).toBe('https://friend.example')
    expect(String(allowed.headers['vary']).toLowerCase()).toContain('origin')
  })

  test('are given no leave at all unless a setting gives it', async () => {
    const closed = await startTestService({})
    const answer = await closed.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin: 'https://friend.example', 'access-control-request-method': 'POST' } })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    await closed.stop()
  })
})

describe('The pages of the service', () => {
  test('begin with the questions where no explorer was built', async () => {
    expect((await service.inject({ url: '/' })).text).toBe((await service.inject({ url: '/examples' })).text)
  })

  test('show what is loaded, the questions to begin with, and where to report a wrong fact', async () => {
    const page = await service.inject({ url: '/examples' })
    expect(page.text).toContain('A &#38; B graph, data version 2026.1 of 2026-11-22')
    expect(page.text).toContain('<th scope="row">Instrument</th><td>5</td>')
    expect(page.text).toContain('<h3>Which &#60;city&#62;?</h3>')
    expect(page.text).toContain('href="/graphql?query=%7B%20text%20%7D"')
    expect(page.text).toContain('href="/ide/?example=01-city"')
    expect(String(page.headers['content-security-policy'])).toMatch(/^default-src 'none'; style-src 'sha256-/)
  })

  test('bring a query editor from this service alone, opened with the example that a link names', async () => {
    const page = await service.inject({ url: '/ide/?example=01-city' })
    expect(page.text).toContain('src="start/01-city.js"')
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(String(page.headers['content-security-policy'])).toContain("connect-src 'self'")
    expect((await service.inject({ url: '/ide/start/01-city.js' })).text).toContain('initialQuery: `{ text }`')
    expect((await service.inject({ url: '/ide/main.js' })).status).toBe(200)
    expect((await service.inject({ url: '/ide/?example=%22><script>' })).text).toContain('src="start/begin.js"')
  })
})

interface TestAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  readonly body: unknown
  readonly errors: readonly { readonly message: string; readonly extensions: unknown }[]
}
interface TestService {
  readonly state: { isUp: boolean; isStarted: boolean }
  readonly lines: Record<string, unknown>[]
  readonly inject: (options: InjectOptions) => Promise<TestAnswer>
  readonly ask: (query: string, headers?: Record<string, string>) => Promise<TestAnswer>
  readonly get: (query: string, headers?: Record<string, string>) => Promise<TestAnswer>
  readonly stop: () => Promise<void>
}

/** A service without a database: its API is the fake one, and the test says whether the database is up. */
async function startTestService(environment: Environment): Promise<TestService> {
  const config = { ...readConfig(environment), explorerFolder: NO_EXPLORER }
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info', base: null, formatters: { level: (level) => ({ level }) } }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  const state = { isUp: true, isStarted: true }
  const api = fakeApi()
  const apollo: ApolloServer<RequestContext> = await startApollo(api, config, () => VERSION, log)
  const answer = fastifyApolloHandler(apollo, { context: async (request) => ({ ...api.context({ requestId: request.id }), note: (answered) => void (request.answered = answered) }) }) as AnswerGraphql
  const application: FastifyInstance = await buildApplication(config, {
    log,
    metrics: createMetrics(),
    examples: [{ id: '01-city', title: 'Which <city>?', query: '{ text }' }],
    graphql: () => (state.isStarted ? answer : null),
    isUp: () => state.isUp,
    version: () => VERSION,
    loaded: async () => ({ name: 'A & B graph', dataVersion: '2026.1', day: '2026-11-22', counts: [{ sort: 'Instrument', count: 2 }, { sort: 'Instrument', count: 3 }], missing: [] }),
  })
  const inject = async (options: InjectOptions): Promise<TestAnswer> => {
    const { statusCode, headers, body: text } = await application.inject(options)
    const body: unknown = String(headers['content-type']).includes('json') && text !== '' ? JSON.parse(text) : null
    return { status: statusCode, headers, text, body, errors: (body as { errors?: TestAnswer['errors'] } | null)?.errors ?? [] }
  }
  return {
    state,
    lines,
    inject,
    ask: (query, headers = {}) => inject({ method: 'POST', url: '/graphql', payload: { query }, headers }),
    get: (query, headers = {}) => inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers }),
    stop: async () => {
      await application.close()
      await apollo.stop()
    },
  }
}

function aliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_, n) => `a${n}: text`).join(' ')} }`
}

/** Fragments that lead one into the next. */
function chain(length: number): string {
  return Array.from({ length }, (_, n) => `fragment a${n} on Shelf { inside { ${n === length - 1 ? 'label' : `...a${n + 1}`} } }`).join(' ')
}

function INSIDE(): string {
  return 'Something failed inside the service. Its log tells what, under the request id in the header x-request-id.'
}
