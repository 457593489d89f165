import { randomInt } from 'node:crypto'
import { connect, createServer } from 'node:net'

/**
 * A loopback port that nobody listens on at this moment, below those that systems give to outgoing connections:
 * nothing takes it by chance while a lost server comes back to it.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(LOWEST, HIGHEST + 1)
    if (await canListen(port)) return port
  }
  throw new Error(`None of ${ATTEMPTS} loopback ports tried between ${LOWEST} and ${HIGHEST} is free. End what uses them.`)
}

/** Whether somebody listens on this loopback port; asking does not occupy it. */
export function isPortTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const tell = (taken: boolean) => (): void => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', tell(true))
    socket.once('error', tell(false))
  })
}

const LOWEST = 20_000
const HIGHEST = 29_999
const ATTEMPTS = 50

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
