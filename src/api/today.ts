import { readCivilDay, type CivilDay } from '../domain/time/civil-day.js'

/** The day it is, in Coordinated Universal Time: the only place that reads the clock. */
export function today(): CivilDay {
  return readCivilDay(new Date().toISOString().slice(0, 10))
}
