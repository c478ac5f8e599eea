import { describe, expect, it } from 'vitest'
import { demonstrationDomain, maySignIn } from './identity.policy'
import { secondFactorSchema } from './identity.schema'
import { isCommon } from './passwords/common-passwords'
import { deviceOf } from './sessions/device'

describe('a common password', () => {
  it('is known in both languages, with figures hung on and doubled', async () => {
    for (const password of [
      '1234567890',
      'Password123',
      'matkhau12345',
      'VietNam1975',
      'congnghe123!',
      'aaaaaaaaaaaa',
      'hoa hồng hoa hồng '.repeat(2),
    ]) {
      expect(await isCommon(password), password).toBe(true)
    }
  })

  it('is not a long one of one’s own', async () => {
    for (const password of ['bốn con cá chép', 'mua-thu-ha-noi-nam-nay', 'Zq8#vT2!kLp0'])
      expect(await isCommon(password), password).toBe(false)
  })
})

it('accounts of the demonstration open only where it is shown', () => {
  const account = { email: `ai-do${demonstrationDomain}`, suspended_at: null }
  expect([maySignIn(account, true), maySignIn(account, false)]).toEqual([true, false])
  expect(maySignIn({ email: 'ai-do@congty.vn', suspended_at: null }, false)).toBe(true)
  expect(maySignIn({ ...account, suspended_at: new Date() }, true)).toBe(false)
})

it('devices are named as people know them', () => {
  expect(
    deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'),
  ).toBe('Edge · Windows')
  expect(
    deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'),
  ).toBe('Safari · iOS')
  expect(deviceOf('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36')).toBe('Chrome · Android')
  expect(deviceOf('curl/8')).toBe('')
})

it('codes are read however they are typed', () => {
  const read = (code: string) => secondFactorSchema.safeParse({ code }).data?.code
  expect([read('123 456'), read('ABCDE-12345'), read('12345'), read('')]).toEqual(['123456', 'abcde12345', undefined, undefined])
})
