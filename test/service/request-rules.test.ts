import { describe, expect, test } from 'vitest'
import { isCrossSite } from '../../src/service/cross-site.js'
import { etagOf, isMatch } from '../../src/service/etag.js'
import { createMetrics } from '../../src/service/metrics.js'
import { requestIdOf } from '../../src/service/request-id.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('The id of a request', () => {
  test.each(['proxy-7', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'a.b:c_d'])('is the one given where it is plain: %s', (given) => {
    expect(requestIdOf({ headers: { 'x-request-id': given } })).toBe(given)
  })
  test.each([undefined, '', 'two words', '"}{"level":"fatal"', '-starts-with-a-dash', 'x'.repeat(101)])('is a new one where the given one is not: %j', (given) => {
    expect(requestIdOf({ headers: given === undefined ? {} : { 'x-request-id': given } })).toMatch(UUID)
  })
})

describe('A request that a browser makes', () => {
  test.each([
    ['for a page of this service', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, false],
    ['for an address that was typed in', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, false],
    ['for a link that was followed', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, false],
    ['for a page of an origin that is allowed', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://friend.example' }, false],
    ['for a program that is no browser', {}, false],
    ['for a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, true],
    ['for an image of a sister site', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, true],
    ['for a frame in a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, true],
    ['for a page of an origin that is not allowed', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://stranger.example' }, true],
  ])('%s', (_, headers, expected) => {
    expect(isCrossSite(headers, ['https://friend.example'])).toBe(expected)
  })
})

describe('The tag of an answer', () => {
  const etag = etagOf('{"data":1}', 'application/json')
  test('differs with the bytes and with their type', () => {
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    expect(new Set([etag, etagOf('{"data":2}', 'application/json'), etagOf('{"data":1}', 'application/graphql-response+json')]).size).toBe(3)
  })
  test.each([etag, `W/${etag}`, `"other", ${etag}`, '*'])('is met by If-None-Match: %s', (given) => {
    expect(isMatch(given, etag)).toBe(true)
  })
  test.each([undefined, '', '"other"', etag.slice(1, -1)])('is not met by If-None-Match: %s', (given) => {
    expect(isMatch(given, etag)).toBe(false)
  })
})

test('However many names clients give their operations, the metrics keep rows for a hundred of them.', async () => {
  const metrics = createMetrics()
  for (let number = 0; number < 150; number++) metrics.observe({ operation: `Hostile${number}`, code: 'OK', statements: 1 }, 0.01)
  const rows = (await metrics.text()).match(/^graphql_request_duration_seconds_count\{.*$/gm) ?? []
  expect(rows).toHaveLength(101)
  expect(rows).toContain('graphql_request_duration_seconds_count{operation="other",code="OK"} 50')
})
