import { ApolloArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import type { ErrorCode } from '../api/fault.js'
import type { Limits } from '../config.js'

/** Rules that refuse a query before it runs where it is nested too deep, costs too much, or repeats itself too often. */
export function limitRules({ depth, cost, aliases, directives }: Limits): ValidationRule[] {
  const armor = new ApolloArmor({
    maxDepth: { n: depth, flattenFragments: true, ...refusing(`The query is nested deeper than ${depth} levels. Ask for less at a time.`) },
    // A page multiplies what it holds, and depth adds nothing of its own: the cost is the number of values asked for.
    costLimit: { maxCost: cost, objectCost: 1, scalarCost: 1, depthCostFactor: 1, flattenFragments: true, ...refusing(`The query asks for more than ${cost} values. Ask for smaller pages, or for fewer pages inside pages.`) },
    maxAliases: { n: aliases, ...refusing(`The query renames more than ${aliases} fields. Ask for less at a time.`) },
    maxDirectives: { n: directives, ...refusing(`The query holds more than ${directives} directives. Ask for less at a time.`) },
    // The parser counts tokens itself, and Apollo Server takes suggestions out of every message itself.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  })
  return armor.protect().validationRules
}

/** Refuses mutations and subscriptions, which this API does not have. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (operation.operation === 'query') return
    context.reportError(new GraphQLError(`This API only answers queries; it has no ${operation.operation}s.`, { nodes: operation }))
  },
})

function refusing(sentence: string): { propagateOnRejection: false; onReject: ((context: ValidationContext | null) => void)[] } {
  return {
    propagateOnRejection: false,
    onReject: [(context) => context?.reportError(new GraphQLError(sentence, { extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode } }))],
  }
}
