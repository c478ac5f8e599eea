export interface Transfer {
  /** The bank's number at NAPAS, six digits. */
  bin: string
  accountNumber: string
  /** VND. */
  amount: number
  /** What the transfer says, letters and digits, at most 25. */
  reference: string
}

/** One field: two digits of name, two of length, the value. */
const field = (name: string, value: string): string => `${name}${String(value.length).padStart(2, '0')}${value}`

/**
 * The text of a VietQR code for one transfer to an account (NAPAS, by EMVCo's merchant-presented format): bank apps read the
 * account, the amount and the words of the transfer from it.
 */
export function vietQr({ bin, accountNumber, amount, reference }: Transfer): string {
  const beneficiary = field('00', bin) + field('01', accountNumber)
  const body = [
    field('00', '01'),
    // For one payment, as opposed to a sticker that many pay by.
    field('01', '12'),
    field('38', field('00', 'A000000727') + field('01', beneficiary) + field('02', 'QRIBFTTA')),
    field('53', '704'),
    field('54', String(amount)),
    field('58', 'VN'),
    field('62', field('08', reference)),
    '6304',
  ].join('')
  return body + checksum(body)
}

/** CRC-16/CCITT-FALSE of the text with the checksum's own name and length, as four capital hexadecimal digits. */
export function checksum(text: string): string {
  let register = 0xffff
  for (const byte of new TextEncoder().encode(text)) {
    register ^= byte << 8
    for (let bit = 0; bit < 8; bit++) register = register & 0x8000 ? ((register << 1) ^ 0x1021) & 0xffff : (register << 1) & 0xffff
  }
  return register.toString(16).toUpperCase().padStart(4, '0')
}
