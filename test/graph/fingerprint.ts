import neo4j, { type Driver } from 'neo4j-driver'

/** A whole graph as comparable lines, by what each line is about: nodes with labels and properties, links with both ends. */
export type Fingerprint = Readonly<Record<string, string>>

/** Everything that a database holds, constraints and indexes left out. */
export async function fingerprint(driver: Driver): Promise<Fingerprint> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const nodes = await session.run('MATCH (n) RETURN elementId(n) AS key, n.id AS id, labels(n) AS labels, properties(n) AS properties')
    const links = await session.run('MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties')
    return Object.fromEntries([
      ...nodes.records.map((record) => [`node ${String(record.get('id') ?? record.get('key'))}`, sorted([[...(record.get('labels') as string[])].sort(), record.get('properties')])] as const),
      ...links.records.map((record) => {
        const { start, type, end, properties } = record.toObject() as { start: string; type: string; end: string; properties: { id?: string } }
        return [`link ${properties.id ?? `${start}~${type}~${end}`}`, sorted([start, type, end, properties])] as const
      }),
    ])
  } finally {
    await session.close()
  }
}

/** What differs between two graphs: the keys of what was added, removed or changed. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => before[key] !== after[key]).sort()
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))) : inner,
  )
}
