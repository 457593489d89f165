/** What the public SDL of every model begins with: partial dates, pages and the conditions on simple values. */
export const FIXED_SDL = `"""A date with the precision of its source."""
type PartialDate {
  """The date as the source gives it (EDTF, ISO 8601-2)."""
  edtf: String!
  """The first day that it can mean (ISO)."""
  earliest: String
  """The last day that it can mean (ISO); absent where no end is known."""
  latest: String
}

"""The direction of sorting."""
enum SortDirection {
  """From the smallest or first."""
  ASC
  """From the greatest or last."""
  DESC
}

"""Whether a page of links has more, and where to go on."""
type PageInfo {
  """True where there are more."""
  hasNextPage: Boolean!
  """Give this as “after” for the next page."""
  endCursor: String
}

"""Conditions on an id."""
input IDFilter {
  """It is this id."""
  eq: ID
  """It is one of these ids."""
  in: [ID!]
  """It begins so; everything inside an instrument begins with the instrument's id."""
  startsWith: ID
}

"""Conditions on a text or an ISO day."""
input StringFilter {
  """It is this text."""
  eq: String
  """It is one of these texts."""
  in: [String!]
  """It holds this text."""
  contains: String
  """It begins so."""
  startsWith: String
  """It comes after this in order; for days, later."""
  gt: String
  """It is this or comes after it."""
  gte: String
  """It comes before this in order; for days, earlier."""
  lt: String
  """It is this or comes before it."""
  lte: String
}

"""Conditions on a number."""
input IntFilter {
  """It is this number."""
  eq: Int
  """It is one of these numbers."""
  in: [Int!]
  """It is greater."""
  gt: Int
  """It is greater or equal."""
  gte: Int
  """It is smaller."""
  lt: Int
  """It is smaller or equal."""
  lte: Int
}

"""Conditions on true or false."""
input BooleanFilter {
  """It is this."""
  eq: Boolean
}

"""Conditions on a list of texts."""
input StringListFilter {
  """The list holds this text."""
  includes: String
}`
