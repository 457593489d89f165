/** What went wrong with a question, in a form that a page can tell. */
export type AskFailure =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

/** An answer of the API, or why there is none. */
export type Answer<Data> = { readonly data: Data; readonly version: string } | { readonly failure: AskFailure }

const answered = new Map<string, Promise<Answer<unknown>>>()

/** Asks the public API; the same question is asked once in a visit, and again when it failed. */
export function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer<Data>> {
  const key = JSON.stringify([query, variables])
  const known = answered.get(key)
  if (known !== undefined) return known as Promise<Answer<Data>>
  const asking = send<Data>(query, variables)
  answered.set(key, asking)
  void asking.then((answer) => {
    if ('failure' in answer) answered.delete(key)
  })
  return asking
}

/** Asks the public API anew; a question that is no longer wanted is called off by its signal. */
export async function send<Data>(query: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    })
    const body = (await response.json()) as { data?: Data; errors?: readonly { message: string; extensions?: { code?: string } }[]; extensions?: { data?: { version?: string } } }
    const [error] = body.errors ?? []
    if (error === undefined && body.data !== undefined) return { data: body.data, version: body.extensions?.data?.version ?? '' }
    if (response.status === 503 || error?.extensions?.code === 'SERVICE_UNAVAILABLE') return { failure: { kind: 'unavailable' } }
    if (error?.extensions?.code === 'BAD_USER_INPUT') return { failure: { kind: 'refused', message: error.message } }
    return { failure: { kind: 'failed', message: error?.message ?? `HTTP ${response.status}` } }
  } catch {
    return { failure: { kind: 'unavailable' } }
  }
}
