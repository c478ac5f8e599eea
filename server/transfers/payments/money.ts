export interface Received {
  received_on: string
  amount: number
}

export interface MoneyStanding {
  /** VND, the sum of what was received. */
  paid: number
  /** Still to come, 0 where nothing is. */
  left: number
  /** Received above the value of the contract, as royalties are. */
  over: number
  /** The day on which payments, in the order of their days, first reached the value; null where they have not. */
  fullyPaidOn: string | null
}

/** How a contract's value (VND) and its payments stand to each other. Whole đồng: every sum is exact. */
export function moneyStanding(value: number, payments: readonly Received[], signedOn: string): MoneyStanding {
  let paid = 0
  let fullyPaidOn = value === 0 ? signedOn : null
  for (const { received_on, amount } of payments.toSorted((a, b) =>
    a.received_on < b.received_on ? -1 : a.received_on > b.received_on ? 1 : 0,
  )) {
    paid += amount
    if (fullyPaidOn === null && paid >= value) fullyPaidOn = received_on
  }
  return { paid, left: Math.max(0, value - paid), over: Math.max(0, paid - value), fullyPaidOn }
}
