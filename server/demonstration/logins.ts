/** One password for every account of the demonstration: it protects nothing but invented records. */
export const demonstrationPassword = 'trinh dien cong nghe'

export interface DemonstrationLogin {
  /** Text key under `identity:demonstration`. */
  who: 'enterprise' | 'institute' | 'office'
  email: string
  /** Base32, where a second factor is due: known to all, so that a newcomer can get in. */
  totpSecret?: string
}

/** Who a newcomer may be. Shown on the sign-in page of the demonstration and where it is started, and nowhere else. */
export const demonstrationLogins: readonly DemonstrationLogin[] = [
  { who: 'enterprise', email: 'doanhnghiep@vidu.example' },
  { who: 'institute', email: 'vien@vidu.example' },
  { who: 'office', email: 'canbo@vidu.example', totpSecret: 'KRUGKZDJMNXW4IDUN5RWQ3TPNRXWO6JB' },
]
