import { readHeader, readHeldIds } from '../../graph/readers/corpus.js'
import type { ApiContext } from '../context.js'
import { type Emptiness, type AnswerCoverage } from './answer.js'
import { missingThings } from './corpus.js'

/** What an answer rests on: the texts held (or those of `read`), and what is known to be missing of them (or of `about`). */
export interface CoverageTold {
  readonly empty: Emptiness | null
  readonly says: string
  /** Ids of the versions read; all that are held where it is left out. */
  readonly read?: readonly string[]
  /** Ids of the things whose gaps matter; every known gap where it is left out. */
  readonly about?: readonly string[]
}

/** The coverage of an answer, with what the corpus says of its own gaps; one statement, or two where the texts are not named. */
export async function coverageOf({ read }: ApiContext, told: CoverageTold): Promise<AnswerCoverage> {
  const [header, readIds] = await Promise.all([readHeader(read), told.read ?? readHeldIds(read)])
  const missing = header === null ? [] : missingThings(header)
  return {
    empty: told.empty,
    says: told.says,
    read: readIds,
    missing: told.about === undefined ? missing : missing.filter(({ about }) => about !== null && told.about?.includes(about)),
  }
}
