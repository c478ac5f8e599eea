import { useFormat } from '#app/layout/reader'
import { type FigureCode, isValue } from '#server/reports/figures/codes.schema'

/** A figure as people say it: records are counted, values are rounded to what can be taken in at a glance. */
export function useFigure() {
  const { number, roundMoney, money } = useFormat()
  return {
    /** The same in two parts where the language puts the unit behind: `33,03` and `tỷ đồng`. */
    parts: (figure: FigureCode, value: number): { value: string; unit?: string } => {
      const [, amount, unit] = (isValue(figure) && /^([\d.,]+)\s(.+)$/.exec(roundMoney(value))) || []
      return amount ? { value: amount, unit } : { value: isValue(figure) ? roundMoney(value) : number(value) }
    },
    short: (figure: FigureCode, value: number) => (isValue(figure) ? roundMoney(value) : number(value)),
    exact: (figure: FigureCode, value: number) => (isValue(figure) ? money(value) : number(value)),
  }
}
