import { describe, expect, it } from 'vitest'
import { fold, isAccented, normalise } from './normalise'

describe('normalise', () => {
  it('reads old and new places of the tone mark alike', () => {
    expect(normalise('hoà thuỷ khoẻ')).toBe(normalise('hòa thủy khỏe'))
    expect(normalise('tòan họach')).toBe('toàn hoạch')
    expect(normalise('toàn quý ngoái')).toBe('toàn qúy ngoái')
    expect(normalise('quý')).toBe(normalise('qúy'))
  })

  it('composes what was typed as letter and mark, and lowers capitals', () => {
    expect(normalise('NƯỚC THẢI'.normalize('NFD'))).toBe('nước thải')
    expect(normalise('ÐẤT m³ ﬁlter')).toBe('đất m3 filter')
  })
})

describe('fold', () => {
  it('removes every Vietnamese diacritic', () => {
    expect(fold('đường ống nước thải xử lý ở Quảng Ngãi')).toBe('duong ong nuoc thai xu ly o Quang Ngai')
    expect(fold('Đồng Tháp, ĐẮK LẮK')).toBe('Dong Thap, DAK LAK')
  })

  it('tells accented words', () => {
    expect(isAccented('nước')).toBe(true)
    expect(isAccented('nuoc')).toBe(false)
    expect(isAccented('μm')).toBe(false)
  })
})
