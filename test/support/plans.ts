import type { Driver, Plan } from 'neo4j-driver'
import { readGraph, type ReadGraph } from '../../src/graph/read.js'

/** The operators of the plans of whatever statements a reader runs, each once. */
export async function operatorsOf(driver: Driver, run: (read: ReadGraph) => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  await run(readGraph(driver, undefined, (statement) => statements.push(statement)))
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const operators = new Set<string>()
    for (const statement of statements) {
      const { plan } = (await session.run(`EXPLAIN ${statement}`)).summary
      if (plan === false) throw new Error('The server gave no plan.')
      collect(plan, operators)
    }
    return [...operators].sort()
  } finally {
    await session.close()
  }
}

/** Operators that read everything or multiply rows, and that no plan of a question may have. */
export const FORBIDDEN_OPERATORS: readonly string[] = ['AllNodesScan', 'CartesianProduct', 'AllRelationshipsScan', 'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan']

function collect({ operatorType, children }: Plan, operators: Set<string>): void {
  operators.add(operatorType.replace(/@.*$/, ''))
  for (const child of children) collect(child, operators)
}
