import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.js'

/** Has the application listen where the settings say, and gives its address; throws a sentence where it may not. */
export async function listen(application: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<string> {
  try {
    await application.listen({ host, port })
  } catch (error) {
    await application.close()
    throw new Error(reasonOf(error, host, port), { cause: error })
  }
  const address = application.server.address() as AddressInfo
  return `http://${shown(host)}:${address.port}`
}

function shown(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function reasonOf(error: unknown, host: string, port: number): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use. Stop the program that has it, or set PORT (or give --port) to another one; 0 takes a free one.`
    case 'EACCES':
      return `Port ${port} of ${host} is kept for the system's own programs. Set PORT (or give --port) to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}. Set HOST (or give --host) to one that it has: 127.0.0.1 for this machine alone, 0.0.0.0 for all.`
    default:
      return `The service cannot listen on port ${port} of ${host}: ${error instanceof Error ? error.message : String(error)}`
  }
}
