import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { didYouMean } from '../../domain/names/nearest-name.js'
import { STRENGTH_SCALES, scaleNamed, type StrengthScale } from '../../domain/verbs/scales.js'
import { badInput } from '../fault.js'

@ObjectType({ description: 'One level of a scale of verbs.' })
export class StrengthLevelShown {
  @Field(() => Int, { description: 'Its number; a higher one is stronger.' })
  level!: number

  @Field(() => String, { description: 'Its name.' })
  levelName!: string

  @Field(() => [String], { description: 'The English verbs that the scale places on it; verbs of other languages stand with the English verb that says the same.' })
  verbs!: readonly string[]
}

@ObjectType({ description: 'A named scale of verbs by the force with which they ask, with its version and where it is from.' })
export class StrengthScaleShown {
  @Field(() => ID, { description: 'Its id, to be given as “scale”.' })
  id!: string

  @Field(() => String, { description: 'Its version.' })
  version!: string

  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => String, { description: 'Where it is from.' })
  source!: string

  @Field(() => String, { nullable: true, description: 'Address of what was read.' })
  url!: string | null

  @Field(() => String, { description: 'What to know before trusting it.' })
  note!: string

  @Field(() => Boolean, { description: 'False where its table could not be read, so that it places no verb and compares nothing.' })
  tableHeld!: boolean

  @Field(() => [StrengthLevelShown], { description: 'Its levels, strongest first.' })
  levels!: readonly StrengthLevelShown[]
}

@Resolver()
export class StrengthScalesResolver {
  @Query(() => [StrengthScaleShown], { description: 'The scales under which the force of verbs can be compared; the first is used where none is named.' })
  strengthScales(): StrengthScaleShown[] {
    return STRENGTH_SCALES.map(scaleShown)
  }
}

/** A scale as the API shows it. */
export function scaleShown({ id, version, title, source, url, note, tableHeld, levels, lemmas }: StrengthScale): StrengthScaleShown {
  const verbsOn = (level: number): string[] => Object.keys(lemmas).filter((lemma) => lemmas[lemma] === level).sort()
  return { id, version, title, source, url, note, tableHeld, levels: levels.map(({ level, name }) => ({ level, levelName: name, verbs: verbsOn(level) })) }
}

/** The scale of an id; an unknown one is refused with the list and the nearest. */
export function givenScale(argument: string, id: string): StrengthScale {
  const scale = scaleNamed(id)
  const known = STRENGTH_SCALES.map((one) => one.id)
  if (scale === undefined) throw badInput(`No scale has the id “${id}” (${argument}); there are ${known.join(', ')}.${didYouMean(id, known)}`)
  return scale
}
