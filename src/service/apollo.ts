import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { Api } from '../api/api.js'
import type { ApiContext } from '../api/context.js'
import type { ErrorCode } from '../api/fault.js'
import type { Config } from '../config.js'
import { bodyOf, errorOf, RETRY_AFTER, type Answered } from './answer.js'
import { classify } from './classify-error.js'
import { limitRules, onlyQueries } from './limits.js'
import type { DataVersion } from './watch-data.js'

/** What every resolver is handed, and a way to note what became of the request. */
export interface RequestContext extends ApiContext {
  readonly note: (answered: Answered) => void
}

/** Apollo Server over the API: with limits, one shape of errors, and the version of the data in every answer. */
export async function startApollo({ schema }: Api, { limits, introspection, suggestions }: Config, version: () => DataVersion | null, log: Logger): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !suggestions,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [onlyQueries, ...limitRules(limits)],
    formatError: (formatted, error) => {
      const { code, message } = classify(error, limits)
      const { locations, path } = formatted
      return { ...errorOf(code, message ?? formatted.message), ...(locations && { locations }), ...(path && { path }) }
    },
    stringifyResult: (result) => bodyOf(result as FormattedExecutionResult, version()),
    plugins: [
      noting(limits, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is told to anybody else, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    // Requests from other sites' pages are judged in refuseCrossSite, which lets a browser follow a link to an answer.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
  })
  await apollo.start()
  return apollo
}

/** Notes what became of each request, logs what failed inside, and gives the answer the status of its errors. */
function noting(limits: Config['limits'], log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId }, operationName }) => {
        for (const error of errors) {
          const { code } = classify(error, limits)
          const level = code === 'INTERNAL_SERVER_ERROR' ? 'error' : code === 'SERVICE_UNAVAILABLE' ? 'warn' : 'debug'
          log[level]({ requestId, operation: operationName ?? null, code, err: error.originalError ?? error }, error.message)
        }
      },
      willSendResponse: async ({ response, contextValue: { note, statements }, operationName }) => {
        const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult
        const codes = (result.errors ?? []).map(({ extensions }) => extensions?.['code'] as ErrorCode)
        const code = codes.find((one) => one === 'SERVICE_UNAVAILABLE') ?? codes[0] ?? 'OK'
        note({ operation: operationName ?? null, code, statements: statements.count })
        if (code === 'SERVICE_UNAVAILABLE') {
          response.http.status = 503
          response.http.headers.set('retry-after', RETRY_AFTER)
        } else if (code !== 'OK' && result.data == null && (response.http.status ?? 200) < 400) {
          response.http.status = code === 'INTERNAL_SERVER_ERROR' ? 500 : 400
        }
      },
    }),
  }
}
