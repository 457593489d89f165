import { readCivilDay, type CivilDay } from '../domain/time/civil-day.js'
import { badInput } from './fault.js'
import { today } from './today.js'

/** The day that an argument names, today where it names none; a day that does not exist is refused with the reason. */
export function dayGiven(argument: string, given: string | null | undefined): CivilDay {
  return optionalDay(argument, given) ?? today()
}

/** The day that an argument names, or null where it names none. */
export function optionalDay(argument: string, given: string | null | undefined): CivilDay | null {
  if (given == null) return null
  try {
    return readCivilDay(given)
  } catch (error) {
    throw badInput(`The argument “${argument}”: ${(error as Error).message}`)
  }
}
