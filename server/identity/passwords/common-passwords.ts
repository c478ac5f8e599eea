import { VIETNAMESE_COMMON_PASSWORDS } from '#db/reference/common-passwords'
import { Invalid } from '#server/platform/errors'

let common: Promise<ReadonlySet<string>> | undefined

/** About 18,000 passwords that guessers try first, loaded when the first password is chosen. */
async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const long = dictionary['passwords-common'].filter((password) => password.length >= 8)
  return new Set([...long, ...VIETNAMESE_COMMON_PASSWORDS].map((password) => password.toLowerCase()))
}

/** Whether the password is one that guessers try first: as it is, doubled, or with figures and signs hung on. */
export async function isCommon(password: string): Promise<boolean> {
  common ??= load()
  const known = await common
  const small = password.normalize('NFKC').toLowerCase()
  const half = small.slice(0, small.length / 2)
  const bare = small.replace(/[\d\W_]{1,4}$/u, '')
  return known.has(small) || half.repeat(2) === small || (bare.length >= 8 && known.has(bare)) || new Set(small).size < 4
}

/** Throws Invalid beside the field where the password is a common one. */
export async function refuseCommon(password: string, field = 'password'): Promise<void> {
  if (await isCommon(password)) throw new Invalid({ [field]: ['identity:problems.password-common'] })
}
