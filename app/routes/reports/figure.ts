import { useFormat } from '#app/layout/reader'
import { type FigureCode, isValue } from '#server/reports/figures/codes.schema'

/** Records and đồng as people say them: records are counted, values are rounded to what can be taken in at a glance. */
export function useAmounts() {
  const { number, roundMoney, money } = useFormat()
  return {
    /** The same in two parts where the language puts the unit behind: `33,03` and `tỷ đồng`. */
    parts: (isMoney: boolean, value: number): { value: string; unit?: string } => {
      const [, amount, unit] = (isMoney && /^([\d.,]+)\s(.+)$/.exec(roundMoney(value))) || []
      return amount ? { value: amount, unit } : { value: isMoney ? roundMoney(value) : number(value) }
    },
    short: (isMoney: boolean, value: number) => (isMoney ? roundMoney(value) : number(value)),
    exact: (isMoney: boolean, value: number) => (isMoney ? money(value) : number(value)),
  }
}

/** A figure of the market's report as people say it. */
export function useFigure() {
  const { parts, short, exact } = useAmounts()
  return {
    parts: (figure: FigureCode, value: number) => parts(isValue(figure), value),
    short: (figure: FigureCode, value: number) => short(isValue(figure), value),
    exact: (figure: FigureCode, value: number) => exact(isValue(figure), value),
  }
}
