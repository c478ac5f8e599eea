import { describe, expect, it } from 'vitest'
import { holdsOn } from './delivery.schema'
import { stepSchemas } from './technologies.schema'

const read = (input: Record<string, unknown>) => stepSchemas.transfer.safeParse(input)

describe('the months until it works', () => {
  it.each([
    ['', null],
    ['0', 0],
    [' 6 ', 6],
    [120, 120],
  ])('%j is read as %j', (leadMonths, months) => {
    expect(read({ leadMonths }).data?.leadMonths).toBe(months)
  })

  it.each(['121', '-1', '1,5', 'sáu', 2.5])('%j is refused beside its field', (leadMonths) => {
    expect(read({ leadMonths }).error?.issues).toMatchObject([{ path: ['leadMonths'], message: 'technologies:problems.months' }])
  })
})

describe('where it is delivered', () => {
  it('is the country alone where it is among the places, and each province once', () => {
    expect(read({ serves: ['79', 'country'] }).data?.serves).toEqual(['country'])
    expect(read({ serves: ['79', '75', '79'] }).data?.serves).toEqual(['79', '75'])
    expect(read({ serves: ['77'] }).success).toBe(false)
  })
})

describe('an exclusive right that another has', () => {
  it('counts for nothing where its row is blank, and asks for place and ways where it is not', () => {
    expect(read({ exclusivities: [{}, undefined] }).data?.exclusivities).toEqual([])
    const { error } = read({ exclusivities: [{ until: '2028-12-31' }] })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['exclusivities.0.area', 'exclusivities.0.closes'])
  })

  it('holds on its last day and not after it', () => {
    expect(holdsOn('2028-12-31', { until: '2028-12-31' })).toBe(true)
    expect(holdsOn('2029-01-01', { until: '2028-12-31' })).toBe(false)
    expect(holdsOn('2099-01-01', { until: null })).toBe(true)
  })
})
