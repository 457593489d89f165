import { describe, expect, test } from 'vitest'
import { capitalisedTitles, quotedTitles } from '../../../src/ingest/references/find-titles.js'
import { REFERENCE_WORDS } from '../../../src/ingest/references/reference-words.js'

describe('What looks like a title', () => {
  test.each([
    ['EN', 'the Charter of the Towns and the Universal Pact on Roads', ['Charter of the Towns', 'Universal Pact on Roads']],
    ['EN', 'the 2040 Agenda for Safe Rivers, and others', ['2040 Agenda for Safe Rivers']],
    ['EN', 'the Protocol to Prevent, Detect and Punish Theft of Goods, Especially Grain and Cattle, and', ['Protocol to Prevent, Detect and Punish Theft of Goods, Especially Grain and Cattle']],
    ['EN', 'the Council of Valleys Convention against Fraud', ['Council of Valleys Convention against Fraud']],
    ['EN', 'the Conference of the Parties to the Lake Convention', ['Conference of the Parties to the Lake Convention']],
    ['EN', 'Taking note of the Economic and Social Council', ['Economic and Social Council']],
    ['EN', 'the adoption of the River Plan of Action by the General Assembly', ['River Plan of Action', 'General Assembly']],
    ['EN', 'in the same Declaration the States said', []],
    ['EN', 'resolutions of 18 December 1991 and Economic and Social Council resolutions', ['Economic and Social Council']],
    ['EN', 'See Eighth Congress on Roads: report', ['Eighth Congress on Roads']],
    ['ES', 'la Convención y que los Estados la firmen', []],
    ['ES', 'la Convención de los Valles contra el Fraude y el Protocolo para Prevenir y Sancionar el Robo', ['Convención de los Valles contra el Fraude', 'Protocolo para Prevenir y Sancionar el Robo']],
    ['FR', 'la Convention des vallées contre la Fraude', []],
  ] as const)('%s: %s', (language, text, titles) => {
    expect(capitalisedTitles(text, REFERENCE_WORDS[language], language).map(({ title }) => title)).toEqual(titles)
  })

  test.each([
    ['the “Pact of San Marcos on Safe Cities,” signed', ['Pact of San Marcos on Safe Cities']],
    ['as the “Day of the Mountain Guides”', []],
    ['the term “Organized Crime”', []],
    ['so-called “smart policing”', []],
  ])('%s', (text, titles) => {
    expect(quotedTitles(text, REFERENCE_WORDS.EN).map(({ title }) => title)).toEqual(titles)
  })
})
